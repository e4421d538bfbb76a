package org.earshot.authoring.translating;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.earshot.authoring.script.AsSaid;
import org.earshot.authoring.script.ScriptReader;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.YamlReader;
import org.earshot.authoring.yaml.YamlWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A conversation that asks everything of everybody, each variant as a question of its own, so that
 * all of it can be heard once. For reading through only.
 */
public final class Unconditional {

  private Unconditional() {}

  /**
   * The files of the conversation itself and of one translation, without any condition.
   *
   * @throws IllegalArgumentException where the conversation cannot be read
   */
  public static Map<String, String> of(Map<String, String> files, Locale language) {
    ObjectNode tree =
        tree(WordTable.CONVERSATION, files)
            .orElseThrow(() -> new IllegalArgumentException("the conversation cannot be read"));
    Map<String, String> all = new TreeMap<>(files);
    all.keySet()
        .removeIf(file -> !ScriptReader.languageOf(file).filter(language::equals).isPresent());
    Map<String, ObjectNode> translations = new TreeMap<>();
    all.keySet()
        .forEach(file -> tree(file, files).ifPresent(found -> translations.put(file, found)));
    ArrayNode asked = tree.arrayNode();
    for (JsonNode question : tree.path("questions")) {
      if (question instanceof ObjectNode one) {
        one.remove("when");
        asked.add(as(null, one));
        for (String variant : one.path("variants").propertyNames()) {
          String id = free(tree, asked.size());
          asked.add(as(variant, one).put("id", id));
          translations.values().forEach(words -> apart(words, one, variant, id));
        }
        translations.values().forEach(words -> alone(words, one));
      }
    }
    tree.set("questions", asked);
    all.put(WordTable.CONVERSATION, YamlWriter.write(tree));
    translations.forEach((file, words) -> all.put(file, YamlWriter.write(words)));
    return all;
  }

  private static Optional<ObjectNode> tree(String file, Map<String, String> files) {
    return YamlReader.read(file, files.getOrDefault(file, ""), new Findings())
        .map(document -> document.root().deepCopy())
        .filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast);
  }

  private static ObjectNode as(@Nullable String variant, ObjectNode question) {
    ObjectNode apart = question.deepCopy();
    AsSaid.to(variant, apart);
    return apart;
  }

  /** An id that no question has. */
  private static String free(ObjectNode tree, int number) {
    String id = "variant_" + number;
    for (JsonNode question : tree.path("questions")) {
      if (question.path("id").asString("").equals(id)) {
        return free(tree, number + 1_000);
      }
    }
    return id;
  }

  private static void apart(
      ObjectNode translation, ObjectNode question, String variant, String id) {
    if (translation.path("questions") instanceof ObjectNode questions
        && questions.path(question.path("id").asString("")) instanceof ObjectNode words) {
      questions.set(id, as(variant, words));
    }
  }

  private static void alone(ObjectNode translation, ObjectNode question) {
    if (translation.path("questions").path(question.path("id").asString(""))
        instanceof ObjectNode words) {
      AsSaid.to(null, words);
    }
  }
}
