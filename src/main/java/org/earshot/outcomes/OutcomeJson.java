package org.earshot.outcomes;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Papers as text, in the outside contract's names. */
final class OutcomeJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private OutcomeJson() {}

  static String write(Record paper) {
    return JSON.writeValueAsString(paper);
  }

  /** Everything in it that is a text. */
  static List<String> texts(Record paper) {
    List<String> texts = new ArrayList<>();
    collect(JSON.valueToTree(paper), texts);
    return texts;
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.isString()) {
      texts.add(node.asString());
    }
    node.forEach(part -> collect(part, texts));
  }

  static <T extends Record> T read(String text, Class<T> type) {
    return JSON.readValue(text, type);
  }
}
