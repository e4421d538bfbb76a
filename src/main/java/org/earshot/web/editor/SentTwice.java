package org.earshot.web.editor;

import java.util.Optional;
import org.earshot.authoring.editing.OptionText;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.Sheet;

/** The same form once more: by a double click, or because the page before was sent again. */
final class SentTwice {

  private SentTwice() {}

  /**
   * The id of the question that it added before; empty where it adds a new one.
   *
   * @param seen what the form was made from
   */
  static Optional<String> added(QuestionText typed, Sheet seen, Sheet now) {
    return now.questions().stream()
        .filter(question -> seen.question(question.id()).isEmpty())
        .filter(question -> nameless(question).equals(nameless(typed)))
        .map(QuestionText::id)
        .findFirst();
  }

  /** Ids are given anew each time. */
  private static QuestionText nameless(QuestionText question) {
    return question
        .called("")
        .offering(question.options().stream().map(SentTwice::nameless).toList())
        .inWords(question.variants().stream().map(variant -> variant.called("")).toList());
  }

  private static OptionText nameless(OptionText option) {
    return new OptionText("", option.label(), option.exclusive(), option.synonyms());
  }
}
