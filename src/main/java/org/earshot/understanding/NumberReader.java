package org.earshot.understanding;

import java.math.BigDecimal;
import java.util.List;
import org.earshot.flow.Meaning;
import org.earshot.flow.Question.Shape;
import org.earshot.flow.Value;
import org.earshot.understanding.Conversions.Converted;
import org.jspecify.annotations.Nullable;

/** One number. Ranges and second numbers are asked about, never averaged or dropped. */
final class NumberReader implements Reader {

  /** How many pieces a reply has that is a number and little more. */
  private static final int SHORT = 6;

  private static final BigDecimal DAYS_OF_THE_WEEK = BigDecimal.valueOf(7);

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
    if (!one || Ages.areMistaken(attempt, found, quantity)) {
      return new Meaning.NotUnderstood();
    }
    return meaning(attempt, found, quantity);
  }

  private static Meaning meaning(Attempt attempt, Quantities found, Quantity quantity) {
    Converted converted = inUnit(quantity, found.rate(quantity), attempt.words());
    if (converted == null || countsTimeInstead(attempt, quantity)) {
      return new Meaning.NotUnderstood();
    }
    BigDecimal number = converted.number();
    Shape shape = attempt.question().shape();
    boolean sure =
        converted.exact()
            && !quantity.strict()
            && !quantity.doubtful()
            && (!found.hasUnexplained() || isPlainEnough(attempt, quantity))
            && !found.isDoubted();
    if (!isWithin(shape, number)) {
      return quantity.doubtful() || sure ? new Meaning.OutOfRange() : new Meaning.NotUnderstood();
    }
    Value value = new Value.Amount(number);
    return sure
        ? new Meaning.Understood(value, comment(attempt, found, quantity))
        : new Meaning.Unsure(value);
  }

  /** "5 years" where people are counted. */
  private static boolean countsTimeInstead(Attempt attempt, Quantity quantity) {
    QuestionWords asked = attempt.words();
    String unit = quantity.unit();
    if (unit == null || asked.unit() != null || asked.asksForRate() || asked.asksFor(unit)) {
      return false;
    }
    return !Ages.areAsked(attempt)
        && attempt.pieces().stream()
            .filter(piece -> unit.equals(piece.meaning(Sense.UNITS)))
            .noneMatch(piece -> asked.isInQuestion(piece.token()));
  }

  /** "Dwa dni wystarczą": a number with its unit, and one word beside it that stays a comment. */
  private static boolean isPlainEnough(Attempt attempt, Quantity quantity) {
    String unit = quantity.unit();
    long strangers = attempt.pieces().stream().filter(Piece::isUnknownWord).count();
    boolean asked =
        unit != null && unit.equals(attempt.words().unit()) && !attempt.words().asksForRate();
    return asked && strangers == 1 && attempt.isOwn() && attempt.pieces().size() <= SHORT;
  }

  /** "At least 5" is 5, and keeps its words. */
  private static @Nullable String comment(Attempt attempt, Quantities found, Quantity quantity) {
    boolean more = found.hasUnexplained() || quantity.compared();
    int from = found.comment() < 0 && more ? 0 : found.comment();
    return from < 0 ? null : attempt.utterance().from(from);
  }

  /** "None" is zero; "a week" is seven days; "24/7" is every hour there is. */
  private static Meaning withoutNumber(Attempt attempt) {
    Shape shape = attempt.question().shape();
    if (attempt.isOnly(Sense.NONE) && isWithin(shape, BigDecimal.ZERO)) {
      return new Meaning.Understood(new Value.Amount(BigDecimal.ZERO), null);
    }
    if (Household.isOne(attempt) && isWithin(shape, BigDecimal.ONE)) {
      return new Meaning.Understood(new Value.Amount(BigDecimal.ONE), null);
    }
    String asked = attempt.words().unit();
    if (asked != null && attempt.isOnly(Sense.AROUND_THE_CLOCK)) {
      BigDecimal most = Conversions.most(asked, attempt.words());
      return most == null ? new Meaning.NotUnderstood() : told(shape, most, false);
    }
    Piece only = onlyTelling(attempt);
    return only == null || asked == null ? new Meaning.NotUnderstood() : oneUnit(attempt, only);
  }

  /** "A week", "fortnight"; but "every week" is no number, and "days" could be any. */
  private static Meaning oneUnit(Attempt attempt, Piece only) {
    String rate = only.meaning(Sense.RATES);
    String unit = rate == null ? only.meaning(Sense.UNITS) : rate;
    boolean article = attempt.vocabulary().isArticle(only.token());
    if ("day".equals(rate) && isEveryDayOfTheWeek(attempt)) {
      return told(attempt.question().shape(), DAYS_OF_THE_WEEK, true);
    }
    if (rate != null && !article && !only.has(Sense.UNITS)) {
      return new Meaning.NotUnderstood();
    }
    Converted one = Conversions.between(BigDecimal.ONE, unit, attempt.words().unit());
    if (one == null) {
      return new Meaning.NotUnderstood();
    }
    boolean named = article || "fortnight".equals(unit);
    return told(attempt.question().shape(), one.number(), named && one.exact());
  }

  /** "Every day" to "how many days a week?". */
  private static boolean isEveryDayOfTheWeek(Attempt attempt) {
    boolean everyDay =
        attempt.vocabulary().list(CommandWords.ALWAYS).exactly(attempt.core()) != null;
    return everyDay && "day".equals(attempt.words().unit()) && attempt.words().asksFor("week");
  }

  private static Meaning told(Shape shape, BigDecimal number, boolean sure) {
    if (!isWithin(shape, number)) {
      return new Meaning.OutOfRange();
    }
    Value value = new Value.Amount(number);
    return sure ? new Meaning.Understood(value, null) : new Meaning.Unsure(value);
  }

  /** The one piece that is a time, where all others say nothing; null where there is none. */
  private static @Nullable Piece onlyTelling(Attempt attempt) {
    Piece only = null;
    for (Piece piece : attempt.pieces()) {
      if (piece.hasAny(Sense.UNITS, Sense.RATES) && only == null) {
        only = piece;
      } else if (!piece.isFiller()
          && !piece.isSign()
          && !piece.hasAny(Sense.NUMBER_FILLERS, Sense.APPROX)) {
        return null;
      }
    }
    return only;
  }

  /** The number in the question's unit; null where that cannot be told for certain. */
  private static @Nullable Converted inUnit(
      Quantity quantity, @Nullable String rate, QuestionWords words) {
    BigDecimal number =
        quantity.interval().to() != null && quantity.compared()
            ? quantity.interval().to()
            : quantity.interval().from();
    Converted converted = Conversions.between(number, quantity.unit(), words.unit());
    if (converted == null || rate == null || words.asksFor(rate)) {
      return converted;
    }
    return Conversions.isDailyForWeekly(rate, words)
        ? new Converted(Conversions.weekly(converted.number()), false)
        : null;
  }

  static boolean isWithin(Shape shape, BigDecimal number) {
    BigDecimal min = shape.min();
    BigDecimal max = shape.max();
    return (min == null || number.compareTo(min) >= 0)
        && (max == null || number.compareTo(max) <= 0);
  }
}
