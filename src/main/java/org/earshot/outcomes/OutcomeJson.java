package org.earshot.outcomes;

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

  static <T extends Record> T read(String text, Class<T> type) {
    return JSON.readValue(text, type);
  }
}
