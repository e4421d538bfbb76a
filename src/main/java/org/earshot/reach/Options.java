package org.earshot.reach;

import java.util.List;
import java.util.Set;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Type;
import org.earshot.flow.Wording;

/**
 * The answers that a question takes of which each person gives one; yes and no are such, too, and
 * so are the areas of a postcode.
 */
final class Options {

  private static final String YES = "yes";
  private static final String NO = "no";

  private final Wording words;

  Options(Conversation conversation) {
    this.words = conversation.in(conversation.language());
  }

  static boolean has(Question question) {
    return question.type() == Type.CHOICE
        || question.type() == Type.YES_NO
        || question.type() == Type.POSTCODE;
  }

  static List<String> of(Question question) {
    return question.type() == Type.YES_NO ? List.of(YES, NO) : question.shape().options();
  }

  /** The one that a counted value is. */
  static String of(Question question, String value) {
    if (question.type() != Type.YES_NO) {
      return value;
    }
    return Boolean.parseBoolean(value) ? YES : NO;
  }

  /** Of one option its label; of several, which have none, the question's name. */
  String label(Question question, Set<String> some) {
    return some.size() == 1 ? label(question, some.iterator().next()) : question.id();
  }

  String label(Question question, String option) {
    return question.type() == Type.YES_NO
        ? words.say(option.equals(YES) ? Standing.YES : Standing.NO)
        : words.label(question.id(), option);
  }
}
