package org.earshot.authoring.editing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.authoring.editing.QuestionText.Range;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Wording;

/** Whom a question and its variants are for, in a conversation as it was pinned. */
public final class Audience {

  private Audience() {}

  /** As officers read it ("whose answer to … is …"), or the condition as it is written. */
  public static String sentence(
      Conversation conversation, Question question, Question.Variant variant) {
    Map<String, QuestionText> earlier = earlier(conversation, question);
    return Rule.read(variant.written(), earlier)
        .map(rule -> rule.audience(earlier))
        .orElse("for whom this holds: " + variant.written());
  }

  /**
   * Whom the question itself is for; empty where everybody is asked, or where it is more than menus
   * can say.
   */
  public static Optional<Rule> rule(Conversation conversation, Question question) {
    String written = question.when().written();
    return written.isEmpty()
        ? Optional.empty()
        : Rule.read(written, earlier(conversation, question));
  }

  /** Empty where it is more than menus can say. */
  public static Optional<Rule> rule(
      Conversation conversation, Question question, Question.Variant variant) {
    return Rule.read(variant.written(), earlier(conversation, question));
  }

  private static Map<String, QuestionText> earlier(Conversation conversation, Question question) {
    Locale own = conversation.language();
    Map<String, QuestionText> earlier = new LinkedHashMap<>();
    for (Question before : conversation.questions()) {
      if (before.id().equals(question.id())) {
        break;
      }
      earlier.put(before.id(), text(before, conversation.in(own)));
    }
    return earlier;
  }

  private static QuestionText text(Question question, Wording words) {
    return new QuestionText(
        question.id(),
        words.asked(question.id()).ask(),
        question.type(),
        question.shape().options().stream()
            .map(
                option ->
                    new OptionText(
                        option, words.label(question.id(), option), false, java.util.List.of()))
            .toList(),
        Range.OPEN,
        null,
        Map.of(),
        null,
        null);
  }
}
