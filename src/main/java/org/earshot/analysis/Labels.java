package org.earshot.analysis;

import java.util.List;
import java.util.Locale;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Type;
import org.earshot.flow.Value;
import org.earshot.flow.Wording;
import org.earshot.responses.ValueCode;

/** Values as keys that stay the same, and as the conversation's own language says them. */
final class Labels {

  private Labels() {}

  /** What the value counts towards: an option's id, "true", "false", the number, or the date. */
  static List<String> keys(Value value) {
    return switch (value) {
      case Value.ChosenMany many -> many.options();
      case Value.Amount amount -> List.of(amount.number().toPlainString());
      default -> List.of(String.valueOf(value.plain()));
    };
  }

  /**
   * @param coded as it is kept ("o:day")
   */
  static List<String> keys(String coded) {
    return keys(ValueCode.decode(coded));
  }

  static String of(Conversation conversation, Question question, String key) {
    Wording words = conversation.in(conversation.language());
    return switch (question.type()) {
      case CHOICE, CHOICES -> words.label(question.id(), key);
      case YES_NO -> words.say(Boolean.parseBoolean(key) ? Standing.YES : Standing.NO);
      default -> key;
    };
  }

  /** The keys that a closed question can be answered with, in the order printed; else none. */
  static List<String> all(Question question) {
    return switch (question.type()) {
      case CHOICE, CHOICES -> question.shape().options();
      case YES_NO -> List.of("true", "false");
      case RATING -> ratings(question.shape());
      default -> List.of();
    };
  }

  private static List<String> ratings(Question.Shape shape) {
    if (shape.min() == null || shape.max() == null) {
      return List.of();
    }
    return java.util.stream.IntStream.rangeClosed(shape.min().intValue(), shape.max().intValue())
        .mapToObj(String::valueOf)
        .toList();
  }

  static boolean isAsked(Question question) {
    return !question.isConsent() && question.type() != Type.INFORMATION;
  }

  static String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK);
  }
}
