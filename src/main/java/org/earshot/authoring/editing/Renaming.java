package org.earshot.authoring.editing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions that were written together and got other ids: their conditions go along. */
final class Renaming {

  private Renaming() {}

  static List<QuestionText> conditions(List<QuestionText> before, List<QuestionText> named) {
    List<QuestionText> renamed = new ArrayList<>();
    for (QuestionText question : named) {
      renamed.add(
          question
              .askedWhen(condition(question.when(), before, named))
              .inWords(
                  question.variants().stream()
                      .map(one -> one.saidWhen(condition(one.when(), before, named)))
                      .toList()));
    }
    return renamed;
  }

  private static @Nullable String condition(
      @Nullable String written, List<QuestionText> before, List<QuestionText> named) {
    String when = written;
    for (int i = 0; when != null && i < before.size(); i++) {
      String old = before.get(i).id();
      if (!old.isEmpty()) {
        when = when.replaceAll("(?<!['\\w])" + old + "(?!['\\w])", named.get(i).id());
      }
    }
    return when;
  }
}
