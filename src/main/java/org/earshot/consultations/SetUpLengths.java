package org.earshot.consultations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.security.Objections;
import tools.jackson.databind.JsonNode;

/** No text in a set-up record, and no list, goes on for ever. */
final class SetUpLengths {

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_TEXT = 5_000;
  private static final int LONGEST_LIST = 100;
  private static final Set<String> LINES =
      Set.of(
          "title",
          "lead.name",
          "lead.email",
          "follows",
          "safeguarding_email",
          "cost.budget",
          "incentive.prize",
          "incentive.terms");

  /** In a list. */
  private static final List<String> SHORT = List.of("].name", "].prize", "].title", "].payment");

  private SetUpLengths() {}

  static void check(SetUp setUp, Objections wrongs) {
    walk("", SetUpJson.tree(setUp), wrongs);
  }

  private static void walk(String path, JsonNode node, Objections wrongs) {
    if (node.isString()) {
      boolean line = LINES.contains(path) || SHORT.stream().anyMatch(path::endsWith);
      wrongs.length(path, node.stringValue(), line ? LONGEST_LINE : LONGEST_TEXT);
    } else if (node.isArray()) {
      wrongs.addIf(node.size() > LONGEST_LIST, path, "List at most " + LONGEST_LIST + ".");
      for (int i = 0; i < node.size(); i++) {
        walk(path + "[" + i + "]", node.get(i), wrongs);
      }
    } else {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        walk(
            path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
            field.getValue(),
            wrongs);
      }
    }
  }
}
