package org.earshot.authoring.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.earshot.authoring.conditions.Trees;
import org.jspecify.annotations.Nullable;

/** Which conditions, of questions and of their variants, ask about what. */
final class References {

  private References() {}

  static List<QuestionText> to(String id, List<QuestionText> questions) {
    return questions.stream().filter(question -> mentions(question, id)).toList();
  }

  static List<QuestionText> toOption(String id, String option, List<QuestionText> questions) {
    return to(id, questions).stream()
        .filter(
            question ->
                question.conditions().stream()
                    .filter(when -> mentions(when, id))
                    .anyMatch(when -> when.matches(".*(['\"])" + option + "\\1.*")))
        .toList();
  }

  static boolean mentions(QuestionText question, String id) {
    return question.conditions().stream().anyMatch(when -> mentions(when, id));
  }

  static boolean mentions(@Nullable String when, String id) {
    return when != null
        && Trees.parse(when).map(Trees::names).orElseGet(() -> words(when)).contains(id);
  }

  /** What is left of a condition without its parts about one question; null where nothing is. */
  static @Nullable String without(String id, String when, Map<String, QuestionText> earlier) {
    Rule rule = Rule.read(when, earlier).orElse(null);
    if (rule == null) {
      throw new CannotEdit(
          "conditions",
          "The condition “"
              + when
              + "” asks about this question and is too free to be changed by itself: change it"
              + " first, where it says when a question is asked");
    }
    return Optional.ofNullable(rule.without(id)).map(Rule::cel).orElse(null);
  }

  private static Set<String> words(String when) {
    return Pattern.compile("[^a-z0-9_]+")
        .splitAsStream(when)
        .collect(java.util.stream.Collectors.toSet());
  }
}
