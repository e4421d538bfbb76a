package org.earshot.authoring.editing;

import java.util.ArrayList;
import java.util.List;

/** Questions that were written together and got other ids: their conditions go along. */
final class Renaming {

  private Renaming() {}

  static List<QuestionText> conditions(List<QuestionText> before, List<QuestionText> named) {
    List<QuestionText> renamed = new ArrayList<>();
    for (QuestionText question : named) {
      String when = question.when();
      for (int i = 0; when != null && i < before.size(); i++) {
        String old = before.get(i).id();
        if (!old.isEmpty()) {
          when = when.replaceAll("(?<!['\\w])" + old + "(?!['\\w])", named.get(i).id());
        }
      }
      renamed.add(question.askedWhen(when));
    }
    return renamed;
  }
}
