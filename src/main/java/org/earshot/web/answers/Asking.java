package org.earshot.web.answers;

import java.util.ArrayList;
import java.util.List;
import org.earshot.flow.Conversation;
import org.earshot.flow.Engine;
import org.earshot.flow.Progress;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A question as an officer's form asks it, in the conversation's own language.
 *
 * @param type the lower-case name of its type
 * @param options what can be chosen; empty where words are typed
 * @param hint what may be typed; null where nothing needs to be said
 */
record Asking(String id, String ask, String type, List<Option> options, @Nullable String hint) {

  record Option(String id, String label) {}

  /** The words in which this question was put to whoever gave these answers. */
  static String words(Conversation conversation, Progress progress, String question) {
    Wording wording = conversation.in(conversation.language());
    return Engine.worded(conversation, progress, question)
        .map(wording::asked)
        .orElseGet(() -> wording.asked(question))
        .ask();
  }

  static Asking of(Conversation conversation, Question question) {
    Wording wording = conversation.in(conversation.language());
    return new Asking(
        question.id(),
        wording.asked(question).ask(),
        question.type().name().toLowerCase(java.util.Locale.ROOT),
        options(question, wording),
        hint(question));
  }

  private static List<Option> options(Question question, Wording wording) {
    List<Option> options = new ArrayList<>();
    switch (question.type()) {
      case YES_NO -> {
        options.add(new Option("yes", wording.say(Standing.YES)));
        options.add(new Option("no", wording.say(Standing.NO)));
      }
      case CHOICE, CHOICES ->
          question
              .shape()
              .options()
              .forEach(id -> options.add(new Option(id, wording.label(question, id))));
      default -> {}
    }
    return options;
  }

  private static @Nullable String hint(Question question) {
    return switch (question.type()) {
      case DATE -> "For example, 25 March 2027.";
      case POSTCODE -> "The first part only, for example LE2.";
      case NUMBER, RATING -> bounds(question.shape());
      default -> null;
    };
  }

  private static @Nullable String bounds(Question.Shape shape) {
    return shape.min() == null || shape.max() == null
        ? null
        : "From " + shape.min().toPlainString() + " to " + shape.max().toPlainString() + ".";
  }
}
