package org.earshot.web.assisted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.assisted.Fields;
import org.earshot.flow.Condition;
import org.earshot.flow.Conversation;
import org.earshot.flow.Purpose;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Type;
import org.earshot.flow.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One question, as a form asks it of whoever copies an answer, and as a sheet of paper asks it.
 *
 * @param name of the input for the answer
 * @param note name of the input for why there is none
 * @param number as on the sheet; empty where it has none
 * @param ask in the language of the sheet
 * @param own the same in the language that the conversation was written in; null where that is the
 *     language of the sheet
 * @param type {@code one}, {@code several}, {@code text}, {@code typed} or {@code information}
 * @param hint what may be typed; null where nothing needs to be said
 * @param consent whether it asks for a consent
 * @param sometimes whether only some people are asked
 */
public record Line(
    String id,
    String name,
    String note,
    String number,
    String ask,
    @Nullable String own,
    String type,
    List<Option> options,
    @Nullable String hint,
    boolean consent,
    boolean sometimes) {

  /**
   * @param own null where it is no other
   */
  public record Option(String id, String label, @Nullable String own) {}

  /** All of them in their order, numbered as on the sheet. */
  static List<Line> of(Conversation conversation, Locale language, Said said) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (Question question : conversation.questions()) {
      boolean counts = !question.isConsent() && question.type() != Type.INFORMATION;
      number += counts ? 1 : 0;
      lines.add(
          new Making(conversation, language, said, question).line(counts ? number + "." : ""));
    }
    return lines;
  }

  /** What stands on paper instead of words that are for the phone. */
  interface Said {

    /** How somebody is asked to take part. */
    String takePart(Locale language);
  }

  private record Making(Conversation conversation, Locale language, Said said, Question question) {

    Line line(String number) {
      return new Line(
          question.id(),
          Fields.answer(question.id()),
          Fields.note(question.id()),
          number,
          ask(language),
          other() ? ask(conversation.language()) : null,
          type(),
          options(),
          hint(),
          question.isConsent(),
          question.when() != Condition.ALWAYS);
    }

    private boolean other() {
      return !language.equals(conversation.language());
    }

    private String ask(Locale in) {
      return question.id().equals(Purpose.TAKE_PART.questionId())
          ? said.takePart(in)
          : conversation.in(in).asked(question.id()).ask();
    }

    private String type() {
      return switch (question.type()) {
        case YES_NO, CHOICE -> "one";
        case CHOICES -> "several";
        case TEXT -> "text";
        case INFORMATION -> "information";
        default -> "typed";
      };
    }

    private List<Option> options() {
      return switch (question.type()) {
        case YES_NO -> List.of(option("yes"), option("no"));
        case CHOICE, CHOICES -> question.shape().options().stream().map(this::option).toList();
        default -> List.of();
      };
    }

    private Option option(String id) {
      return new Option(
          id, label(id, language), other() ? label(id, conversation.language()) : null);
    }

    private String label(String id, Locale in) {
      Wording wording = conversation.in(in);
      return question.type() == Type.YES_NO
          ? wording.say(id.equals("yes") ? Standing.YES : Standing.NO)
          : wording.label(question.id(), id);
    }

    private @Nullable String hint() {
      return switch (question.type()) {
        case DATE -> "A date, for example 25 March 2027.";
        case POSTCODE -> "The first part of a postcode, for example LE2.";
        case NUMBER, RATING -> bounds();
        default -> null;
      };
    }

    private @Nullable String bounds() {
      Question.Shape shape = question.shape();
      return shape.min() == null || shape.max() == null
          ? "A number."
          : "A number from "
              + shape.min().toPlainString()
              + " to "
              + shape.max().toPlainString()
              + ".";
    }
  }
}
