package org.earshot.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a question is said: progress, the question, what can be tapped, how to reply. */
final class Asking {

  private Asking() {}

  static Reply question(Question question, Course course, int place, Wording wording) {
    String ask = wording.asked(question).ask();
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
      case NUMBER -> wording.say(Standing.REPLY_NUMBER);
      case RATING -> rating(question.shape(), wording);
      case DATE -> wording.say(Standing.REPLY_DATE);
      case POSTCODE -> wording.say(Standing.REPLY_POSTCODE);
      case TEXT -> wording.say(Standing.REPLY_TEXT);
      case INFORMATION -> "";
    };
  }

  private static String rating(Question.Shape shape, Wording wording) {
    return shape.min() == null || shape.max() == null
        ? wording.say(Standing.REPLY_NUMBER)
        : wording.say(Standing.REPLY_RATING, Map.of("min", shape.min(), "max", shape.max()));
  }
}
