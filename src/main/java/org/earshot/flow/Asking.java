package org.earshot.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a question is said: progress, the question, what can be tapped, how to reply. */
final class Asking {

  private Asking() {}

  /**
   * @param first whether it is asked for the first time, with where to find support if it has that
   */
  static Reply question(
      Question question, Course course, int place, Wording wording, boolean first) {
    String support = first ? wording.asked(question).support() : null;
    String ask = wording.asked(question).ask() + (support == null ? "" : "\n" + support);
    String text = Course.counts(question) ? progress(course, place, wording) + "\n" + ask : ask;
    boolean several = question.type() == Type.CHOICES;
    boolean numbered = several || question.type() == Type.CHOICE;
    return new Reply(
        text, choices(question, wording), numbered, instruction(question, wording), several);
  }

  static Reply.Choice choice(Question question, String option, String label) {
    return new Reply.Choice(question.id() + ":" + option, label);
  }

  static List<Reply.Choice> yesOrNo(String question, Wording wording) {
    return List.of(
        new Reply.Choice(question + ":yes", wording.say(Standing.YES)),
        new Reply.Choice(question + ":no", wording.say(Standing.NO)));
  }

  private static String progress(Course course, int place, Wording wording) {
    return wording.say(
        Standing.PROGRESS, Map.of("number", course.number(place), "total", course.total()));
  }

  private static List<Reply.Choice> choices(Question question, Wording wording) {
    return switch (question.type()) {
      case YES_NO -> yesOrNo(question.id(), wording);
      case CHOICE, CHOICES -> options(question, wording);
      case RATING -> marks(question);
      default -> List.of();
    };
  }

  private static List<Reply.Choice> options(Question question, Wording wording) {
    Map<String, String> labels = wording.asked(question).options();
    List<Reply.Choice> choices = new ArrayList<>(question.shape().options().size());
    for (String option : question.shape().options()) {
      choices.add(choice(question, option, labels.getOrDefault(option, "[" + option + "]")));
    }
    return choices;
  }

  private static List<Reply.Choice> marks(Question question) {
    return question.shape().marks().stream()
        .map(BigDecimal::toPlainString)
        .map(mark -> choice(question, mark, mark))
        .toList();
  }

  private static String instruction(Question question, Wording wording) {
    return switch (question.type()) {
      case YES_NO -> wording.say(Standing.REPLY_YES_NO);
      case CHOICE -> wording.say(Standing.REPLY_ONE);
      case CHOICES -> wording.say(Standing.REPLY_SEVERAL);
      case NUMBER -> isSaid(question, wording) ? "" : number(question, wording);
      case RATING -> rating(question.shape(), wording);
      case DATE -> isSaid(question, wording) ? "" : wording.say(Standing.REPLY_DATE);
      case POSTCODE -> isSaid(question, wording) ? "" : wording.say(Standing.REPLY_POSTCODE);
      case TEXT, INFORMATION -> "";
    };
  }

  /** Whether the author's own words give an example, or count in the unit that is wanted. */
  private static boolean isSaid(Question question, Wording wording) {
    Wording.Asked asked = wording.asked(question);
    String unit = asked.unit();
    boolean counted =
        unit != null
            && asked
                .ask()
                .toLowerCase(wording.language())
                .contains(unit.toLowerCase(wording.language()));
    return counted || asked.ask().codePoints().anyMatch(Character::isDigit);
  }

  private static String number(Question question, Wording wording) {
    String unit = wording.asked(question).unit();
    String reply = wording.say(Standing.REPLY_NUMBER);
    return unit == null ? reply : "%s (%s)".formatted(reply, unit);
  }

  private static String rating(Question.Shape shape, Wording wording) {
    return shape.min() == null || shape.max() == null
        ? wording.say(Standing.REPLY_NUMBER)
        : wording.say(Standing.REPLY_RATING, Map.of("min", shape.min(), "max", shape.max()));
  }
}
