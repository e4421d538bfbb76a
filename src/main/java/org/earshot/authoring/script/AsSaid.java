package org.earshot.authoring.script;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A question in a file, turned into what some people are asked: to be tried out, not to be saved.
 */
public final class AsSaid {

  private AsSaid() {}

  /**
   * Puts a variant's words in the place of the question's own and takes the variants out. Words
   * that the variant lacks are missing then.
   *
   * @param variant null for the question's own words
   */
  public static void to(@Nullable String variant, ObjectNode question) {
    JsonNode words = variant == null ? null : question.path("variants").path(variant);
    question.remove("variants");
    if (words == null) {
      return;
    }
    question.remove("ask");
    if (words.has("ask")) {
      question.set("ask", words.path("ask"));
    }
    if (question.path("options") instanceof ObjectNode labels) {
      words
          .path("options")
          .propertyNames()
          .forEach(option -> labels.set(option, words.path("options").path(option)));
    }
  }
}
