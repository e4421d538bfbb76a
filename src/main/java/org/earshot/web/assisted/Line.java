package org.earshot.web.assisted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.earshot.assisted.Fields;
import org.earshot.flow.Condition;
import org.earshot.flow.Conversation;
import org.earshot.flow.Engine;
import org.earshot.flow.Progress;
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
 * @param type {@code one}, {@code several}, {@code scale}, {@code text}, {@code typed} or {@code
 *     information}; a scale has boxes on the sheet, and its number is typed
 * @param hint what may be typed; null where nothing needs to be said
 * @param consent whether it asks for a consent
 * @param sometimes whether only some people are asked
 * @param before the answers that lead to it, as they stand on the sheet; null where that cannot be
 *     said in short, or where everybody is asked
 * @param whom who is asked it, for the officer who copies it, by their answers; empty where that
 *     cannot be said in short, or where everybody is asked
 * @param others the same question as some people are asked it; empty where it is known how this one
 *     person is
 * @param support where to find support, in the language of the sheet; null where it does not say
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
    boolean sometimes,
    @Nullable String before,
    String whom,
    List<Other> others,
    @Nullable String support) {

  /**
   * @param own null where it is no other
   */
  public record Option(String id, String label, @Nullable String own) {}

  /**
   * Other words for some people.
   *
   * @param whom says who they are, in the language of the sheet
   * @param own the words in the language that the conversation was written in; null where that is
   *     the language of the sheet
   * @param labels the options that are called something else, each after what it is called for
   *     everybody
   */
  public record Other(String whom, String ask, @Nullable String own, Map<String, String> labels) {}

  /** All of them in their order, numbered as on the sheet, for people of whom nothing is known. */
  static List<Line> of(Conversation conversation, Locale language, Said said) {
    return lines(
        conversation, question -> new Making(conversation, language, said, question, true));
  }

  /** The same, in the words that are for whoever gave these answers. */
  static List<Line> of(Conversation conversation, Locale language, Said said, Progress given) {
    return lines(
        conversation,
        question ->
            new Making(
                conversation,
                language,
                said,
                Engine.worded(conversation, given, question.id()).orElse(question),
                false));
  }

  private static List<Line> lines(Conversation conversation, Function<Question, Making> making) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (Question question : conversation.questions()) {
      boolean counts = counts(question);
      number += counts ? 1 : 0;
      lines.add(making.apply(question).line(counts ? number + "." : ""));
    }
    return lines;
  }

  /** Whether a question has a number. */
  static boolean counts(Question question) {
    return !question.isConsent() && question.type() != Type.INFORMATION;
  }

  /** What stands on paper instead of words that are for the phone. */
  interface Said {

    /** How somebody is asked to take part. */
    String takePart(Locale language);

    /** Who is asked a question in the words of this variant. */
    String whom(
        Conversation conversation, Question question, Question.Variant variant, Locale language);
  }

  private record Making(
      Conversation conversation, Locale language, Said said, Question question, boolean all) {

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
          question.when() != Condition.ALWAYS,
          new SheetAnswers(conversation, language).before(question).orElse(null),
          whom(),
          all ? question.variants().stream().map(this::other).toList() : List.of(),
          conversation.in(language).asked(question).support());
    }

    private String whom() {
      return SheetAnswers.forOfficers(conversation).before(question).orElse("");
    }

    private Other other(Question.Variant variant) {
      Question form = question.as(variant);
      Making making = new Making(conversation, language, said, form, false);
      Map<String, String> labels = new LinkedHashMap<>();
      for (String id : question.shape().options()) {
        if (!making.label(id, language).equals(label(id, language))) {
          labels.put(label(id, language), making.label(id, language));
        }
      }
      return new Other(
          said.whom(conversation, question, variant, language),
          making.ask(language),
          other() ? making.ask(conversation.language()) : null,
          labels);
    }

    private boolean other() {
      return !language.equals(conversation.language());
    }

    private String ask(Locale in) {
      return question.id().equals(Purpose.TAKE_PART.questionId())
          ? said.takePart(in)
          : conversation.in(in).asked(question).ask();
    }

    private String type() {
      return switch (question.type()) {
        case YES_NO, CHOICE -> "one";
        case CHOICES -> "several";
        case TEXT -> "text";
        case INFORMATION -> "information";
        case RATING -> question.shape().marks().isEmpty() ? "typed" : "scale";
        default -> "typed";
      };
    }

    private List<Option> options() {
      return switch (question.type()) {
        case YES_NO -> List.of(option("yes"), option("no"));
        case CHOICE, CHOICES -> question.shape().options().stream().map(this::option).toList();
        case RATING -> question.shape().marks().stream().map(Making::mark).toList();
        default -> List.of();
      };
    }

    private static Option mark(BigDecimal mark) {
      return new Option(mark.toPlainString(), mark.toPlainString(), null);
    }

    private Option option(String id) {
      return new Option(
          id, label(id, language), other() ? label(id, conversation.language()) : null);
    }

    private String label(String id, Locale in) {
      Wording wording = conversation.in(in);
      return question.type() == Type.YES_NO
          ? wording.say(id.equals("yes") ? Standing.YES : Standing.NO)
          : wording.label(question, id);
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
