package org.earshot.responses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.earshot.flow.Value;

/**
 * How a value stands in its column: a letter for its kind, a colon, and the value ("b:true",
 * "o:day", "m:home,day", "n:14", "d:2027-03-31", "p:LE2"). Words are not coded: they are personal,
 * and kept encrypted.
 */
public final class ValueCode {

  private ValueCode() {}

  static String encode(Value value) {
    return switch (value) {
      case Value.YesNo answer -> "b:" + answer.yes();
      case Value.Chosen answer -> "o:" + answer.option();
      case Value.ChosenMany answer -> "m:" + String.join(",", answer.options());
      case Value.Amount answer -> "n:" + plain(answer.number());
      case Value.Day answer -> "d:" + answer.date();
      case Value.Outward answer -> "p:" + answer.code();
      case Value.Words answer -> throw new IllegalArgumentException("words are kept encrypted");
    };
  }

  /** "14" for 14.0 too: one number has one code, by which it is counted. */
  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /**
   * @throws IllegalArgumentException if no kind has this letter
   */
  public static Value decode(String code) {
    String rest = code.substring(2);
    return switch (code.charAt(0)) {
      case 'b' -> new Value.YesNo(Boolean.parseBoolean(rest));
      case 'o' -> new Value.Chosen(rest);
      case 'm' -> new Value.ChosenMany(rest.isEmpty() ? List.of() : List.of(rest.split(",", -1)));
      case 'n' -> new Value.Amount(new BigDecimal(rest));
      case 'd' -> new Value.Day(LocalDate.parse(rest));
      case 'p' -> new Value.Outward(rest);
      default ->
          throw new IllegalArgumentException("no kind of value begins with " + code.charAt(0));
    };
  }
}
