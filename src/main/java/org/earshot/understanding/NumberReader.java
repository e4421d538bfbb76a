package org.earshot.understanding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.earshot.flow.Meaning;
import org.earshot.flow.Question.Shape;
import org.earshot.flow.Value;
import org.jspecify.annotations.Nullable;

/** One number. Ranges and second numbers are asked about, never averaged or dropped. */
final class NumberReader implements Reader {

  /** Whole multiples that turn one unit into another, where that is certain. */
  private static final Map<String, Integer> TIMES =
      Map.of("week>day", 7, "year>month", 12, "hour>minute", 60);

  @Override
  public Reading read(Attempt attempt) {
    Reading refusal = Refusals.in(attempt);
    if (refusal != null) {
      return refusal;
    }
    Quantities found = Quantities.in(attempt.pieces(), attempt.words(), attempt.vocabulary());
    return new Reading(meaning(attempt, found), attempt.knowsEveryWord());
  }

  private static Meaning meaning(Attempt attempt, Quantities found) {
    List<Quantity> quantities = found.all();
    if (quantities.isEmpty()) {
      return withoutNumber(attempt);
    }
    Quantity quantity = quantities.get(0);
    boolean one = quantities.size() == 1 && !quantity.isRange() && !found.isContradicted();
    if (!one) {
      return new Meaning.NotUnderstood();
    }
    return meaning(attempt, found, quantity);
  }

  private static Meaning meaning(Attempt attempt, Quantities found, Quantity quantity) {
    BigDecimal number = inUnit(quantity, attempt.words());
    if (number == null) {
      return new Meaning.NotUnderstood();
    }
    Shape shape = attempt.question().shape();
    boolean converted = number.compareTo(quantity.interval().from()) != 0;
    boolean sure =
        !converted
            && !quantity.compared()
            && !quantity.doubtful()
            && !found.hasUnexplained()
            && !found.isDoubted();
    if (!isWithin(shape, number)) {
      return quantity.doubtful() || sure ? new Meaning.OutOfRange() : new Meaning.NotUnderstood();
    }
    Value value = new Value.Amount(number);
    return sure
        ? new Meaning.Understood(value, comment(attempt, found))
        : new Meaning.Unsure(value);
  }

  private static @Nullable String comment(Attempt attempt, Quantities found) {
    return found.comment() < 0 ? null : attempt.utterance().from(found.comment());
  }

  /** "None" is zero; "an hour" is one, if hours are counted. */
  private static Meaning withoutNumber(Attempt attempt) {
    if (attempt.isOnly(Sense.NONE) && isWithin(attempt.question().shape(), BigDecimal.ZERO)) {
      return new Meaning.Understood(new Value.Amount(BigDecimal.ZERO), null);
    }
    boolean oneUnit =
        attempt.pieces().size() == 1
            && attempt.pieces().get(0).hasAny(Sense.UNITS, Sense.RATES)
            && isAsked(attempt);
    return oneUnit
        ? new Meaning.Unsure(new Value.Amount(BigDecimal.ONE))
        : new Meaning.NotUnderstood();
  }

  private static boolean isAsked(Attempt attempt) {
    Piece only = attempt.pieces().get(0);
    String unit = attempt.words().unit();
    return unit != null
        && (unit.equals(only.meaning(Sense.UNITS)) || unit.equals(only.meaning(Sense.RATES)));
  }

  /** The number in the question's unit; null where that cannot be told for certain. */
  private static @Nullable BigDecimal inUnit(Quantity quantity, QuestionWords words) {
    BigDecimal number =
        quantity.interval().to() != null && quantity.compared()
            ? quantity.interval().to()
            : quantity.interval().from();
    String rate = quantity.rate();
    String unit = quantity.unit();
    boolean rateFits = rate == null || words.asksFor(rate);
    String asked = words.unit();
    if (!rateFits) {
      return null;
    }
    if (unit == null || asked == null || unit.equals(asked)) {
      return number;
    }
    Integer times = TIMES.get(unit + ">" + asked);
    return times == null ? null : number.multiply(BigDecimal.valueOf(times));
  }

  static boolean isWithin(Shape shape, BigDecimal number) {
    BigDecimal min = shape.min();
    BigDecimal max = shape.max();
    return (min == null || number.compareTo(min) >= 0)
        && (max == null || number.compareTo(max) <= 0);
  }
}
