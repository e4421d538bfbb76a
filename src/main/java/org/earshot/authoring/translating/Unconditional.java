package org.earshot.authoring.translating;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.authoring.script.ScriptReader;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.YamlReader;
import org.earshot.authoring.yaml.YamlWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A conversation that asks everything of everybody, so that all of it can be heard once. For
 * reading through only.
 */
public final class Unconditional {

  private Unconditional() {}

  /**
   * The files of the conversation itself and of one translation, without any condition.
   *
   * @throws IllegalArgumentException where the conversation cannot be read
   */
  public static Map<String, String> of(Map<String, String> files, Locale language) {
    JsonNode tree =
        YamlReader.read(
                WordTable.CONVERSATION,
                files.getOrDefault(WordTable.CONVERSATION, ""),
                new Findings())
            .orElseThrow(() -> new IllegalArgumentException("the conversation cannot be read"))
            .root()
            .deepCopy();
    for (JsonNode question : tree.path("questions")) {
      if (question instanceof ObjectNode asked) {
        asked.remove("when");
      }
    }
    Map<String, String> all = new TreeMap<>(files);
    all.keySet()
        .removeIf(file -> !ScriptReader.languageOf(file).filter(language::equals).isPresent());
    all.put(WordTable.CONVERSATION, YamlWriter.write(tree));
    return all;
  }
}
