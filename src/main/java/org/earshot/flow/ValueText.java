package org.earshot.flow;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value asked about, as a few characters of state. Options are written by their place in the
 * question's list, which never changes within one version of a conversation.
 */
final class ValueText {

  /** The state has 100 characters; the rest of it never needs more than thirty. */
  private static final int MOST = 70;

  private static final int RADIX = 36;

  private ValueText() {}

  /** Null where the value does not fit, or is not one of the question's own. */
  static @Nullable String write(Value value, Question question) {
    List<String> options = question.shape().options();
    String text =
        switch (value) {
          case Value.YesNo answer -> answer.yes() ? "y" : "n";
          case Value.Chosen answer -> choice(options.indexOf(answer.option()));
          case Value.ChosenMany answer -> choices(answer.options(), options);
          case Value.Amount answer -> "a" + answer.number();
          case Value.Day answer -> "d" + answer.date();
          case Value.Outward answer -> "w" + answer.code();
          case Value.Words answer -> plain(answer.text()) ? "w" + answer.text() : null;
        };
    return text == null || text.length() > MOST ? null : text;
  }

  /** Null where the text is none that {@link #write} made for this question. */
  static @Nullable Value read(String text, Question question) {
    if (text.isEmpty()) {
      return null;
    }
    List<String> options = question.shape().options();
    String rest = text.substring(1);
    try {
      return switch (text.charAt(0)) {
        case 'y' -> new Value.YesNo(true);
        case 'n' -> new Value.YesNo(false);
        case 'c' -> new Value.Chosen(options.get(Integer.parseInt(rest, RADIX)));
        case 's' -> new Value.ChosenMany(picked(new BigInteger(rest, RADIX), options));
        case 'a' -> new Value.Amount(new BigDecimal(rest));
        case 'd' -> new Value.Day(LocalDate.parse(rest));
        case 'w' -> words(rest, question);
        default -> null;
      };
    } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException unreadable) {
      return null;
    }
  }

  private static Value words(String text, Question question) {
    return question.type() == Type.POSTCODE ? new Value.Outward(text) : new Value.Words(text);
  }

  private static @Nullable String choice(int place) {
    return place < 0 ? null : "c" + Integer.toString(place, RADIX);
  }

  private static @Nullable String choices(List<String> picked, List<String> options) {
    BigInteger bits = BigInteger.ZERO;
    for (String option : picked) {
      int place = options.indexOf(option);
      if (place < 0) {
        return null;
      }
      bits = bits.setBit(place);
    }
    return "s" + bits.toString(RADIX);
  }

  private static List<String> picked(BigInteger bits, List<String> options) {
    List<String> picked = new ArrayList<>();
    for (int place = 0; place < bits.bitLength(); place++) {
      if (bits.testBit(place)) {
        picked.add(options.get(place));
      }
    }
    return picked;
  }

  /** No database is asked to keep half characters or control characters in a state. */
  private static boolean plain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (Character.isISOControl(letter) || Character.isSurrogate(letter)) {
        return false;
      }
    }
    return true;
  }
}
