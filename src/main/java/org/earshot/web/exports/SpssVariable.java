package org.earshot.web.exports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earshot.flow.Answer;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Type;
import org.earshot.flow.Value;
import org.earshot.flow.Wording;
import org.earshot.web.exports.Column.Part;
import org.jspecify.annotations.Nullable;

/**
 * A column as a statistics program has it: closed answers as numbers with labels, and as numbers
 * below zero why there is none.
 *
 * @param name no longer than 64 bytes, and nobody else's
 */
record SpssVariable(String name, Column column) {

  /** Why there is no answer, by its code: the program leaves these out of its counts. */
  private static final Map<Integer, String> MISSING =
      Map.of(-9, "Did not know", -8, "Skipped", -7, "Not clear or not written down yet");

  /** Whether its numbers stand for answers. */
  boolean isCoded() {
    return switch (column.part()) {
      case OPTION, THEME, THEMES_READ -> true;
      case VALUE -> isClosed(column.question().question());
      default -> false;
    };
  }

  /** Whether it holds what officers found in a text. */
  private boolean isOfThemes() {
    return column.part() == Part.THEME || column.part() == Part.THEMES_READ;
  }

  /** A scale that goes below zero could be taken for the codes of what is missing. */
  private static boolean isClosed(Question question) {
    return switch (question.type()) {
      case YES_NO, CHOICE -> true;
      case RATING ->
          question.shape().min() != null
              && Objects.requireNonNull(question.shape().min()).signum() >= 0;
      default -> false;
    };
  }

  @Nullable Object cell(Cells cells, CodedResponse line) {
    if (!isCoded()) {
      Object plain = cells.of(column, line);
      return plain instanceof String text ? text.replaceAll("\\s*[\\r\\n]+\\s*", " ") : plain;
    }
    if (isOfThemes()) {
      ThemeFound found = cells.found(column, line);
      return found == null ? null : found.number();
    }
    Answer answer = line.response().progress().answers().get(column.question().id());
    if (answer == null) {
      return null;
    }
    Value value = answer.value();
    return value == null ? missing(answer.kind()) : code(value, cells, line);
  }

  private @Nullable Object code(Value value, Cells cells, CodedResponse line) {
    return switch (value) {
      case Value.Chosen chosen -> column.question().options().indexOf(chosen.option()) + 1;
      case Value.YesNo answer -> answer.yes() ? 1 : 0;
      case Value.ChosenMany many -> many.options().contains(column.picked()) ? 1 : 0;
      default -> cells.of(column, line);
    };
  }

  private static @Nullable Integer missing(Answer.Kind kind) {
    return switch (kind) {
      case DONT_KNOW -> -9;
      case SKIPPED -> -8;
      case UNCLEAR, WAITING -> -7;
      case ANSWERED, SHOWN -> null;
    };
  }

  /** The labels of its codes, in the words of a language; none unless it is coded. */
  Map<Integer, String> labels(Layout layout) {
    Map<Integer, String> labels = new LinkedHashMap<>();
    if (isOfThemes()) {
      found().forEach(one -> labels.put(one.number(), one.label()));
    } else if (isCoded()) {
      Asked asked = column.question();
      if (asked.type() == Type.CHOICE) {
        List<String> options = asked.options();
        options.forEach(
            option -> labels.put(options.indexOf(option) + 1, asked.label(option, layout)));
      } else if (asked.type() != Type.RATING) {
        Wording words = asked.words(layout);
        labels.put(1, words.say(Standing.YES));
        labels.put(0, words.say(Standing.NO));
      }
      MISSING.keySet().stream()
          .sorted()
          .forEach(code -> labels.put(code, Objects.requireNonNull(MISSING.get(code))));
    }
    return labels;
  }

  /** What a column of themes can hold; nothing of others. */
  List<ThemeFound> found() {
    return switch (column.part()) {
      case THEME -> List.of(ThemeFound.NO, ThemeFound.YES, ThemeFound.STRONG);
      case THEMES_READ -> List.of(ThemeFound.NO, ThemeFound.YES);
      default -> List.of();
    };
  }

  /**
   * @param width of the longest text in it, in bytes
   */
  String format(int width) {
    boolean value = column.part() == Part.VALUE;
    Type type = value ? column.question().type() : Type.TEXT;
    return switch (type) {
      case NUMBER, RATING -> "F16.4";
      case DATE -> "SDATE10";
      default -> isCoded() ? "F8.0" : "A" + Math.max(1, width);
    };
  }
}
