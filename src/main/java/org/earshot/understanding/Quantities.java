package org.earshot.understanding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.earshot.understanding.Amounts.Amount;
import org.jspecify.annotations.Nullable;

/**
 * All amounts in an utterance, with their ranges, comparisons and units, and what stood around
 * them.
 */
final class Quantities {

  /** Among so many numbers no unit with a slip decides anything. */
  private static final int SEVERAL = 2;

  private final List<Piece> pieces;
  private final QuestionWords question;
  private final Vocabulary vocabulary;
  private final Amounts amounts;
  private final List<Quantity> all = new ArrayList<>();

  private boolean approximate;
  private @Nullable Sense comparison;
  private boolean between;
  private boolean openEnded;
  private boolean unexplained;
  private boolean doubted;
  private boolean alternatives;
  private boolean negated;
  private boolean refuted;
  private boolean aged;
  private @Nullable String strayRate;
  private int comment = -1;

  private Quantities(List<Piece> pieces, QuestionWords question, Vocabulary vocabulary) {
    this.pieces = pieces;
    this.question = question;
    this.vocabulary = vocabulary;
    this.amounts = new Amounts(pieces, vocabulary.decimal());
  }

  /**
   * @param question whose words explain what stands around a number
   */
  static Quantities in(List<Piece> pieces, QuestionWords question, Vocabulary vocabulary) {
    Quantities quantities = new Quantities(pieces, question, vocabulary);
    quantities.walk();
    return quantities;
  }

  List<Quantity> all() {
    return all;
  }

  /** Whether words stood there that nothing explains. */
  boolean hasUnexplained() {
    return unexplained;
  }

  /** Whether "maybe" or a question mark stood there. */
  boolean isDoubted() {
    return doubted;
  }

  /** Whether "or" or "not" stood there. */
  boolean isContradicted() {
    return alternatives || negated;
  }

  /** Whether words about someone's age stood there. */
  boolean isAged() {
    return aged;
  }

  /** The time that the amount is for, also where it stands apart: "every day 3 hours". */
  @Nullable String rate(Quantity quantity) {
    return quantity.rate() == null ? strayRate : quantity.rate();
  }

  boolean isPlain() {
    return !unexplained && !doubted && !isContradicted() && comment < 0;
  }

  /** The token where a comment begins; -1 where there is none. */
  int comment() {
    return comment;
  }

  private void walk() {
    int i = 0;
    while (i < pieces.size() && comment < 0) {
      Amount amount = isArticle(i) ? null : amounts.at(i);
      i = amount == null ? other(i) : quantity(negative(i, amount));
    }
  }

  /** "Un cinco": the first only stands before the number. */
  private boolean isArticle(int i) {
    if (i + 1 >= pieces.size() || !vocabulary.isArticle(pieces.get(i).token())) {
      return false;
    }
    Piece next = pieces.get(i + 1);
    return next.isNumber() || next.meaning(Sense.NUMBERS) != null;
  }

  private Amount negative(int i, Amount amount) {
    boolean minus =
        i > 0
            && pieces.get(i - 1).isSign("-")
            && pieces.get(i).token().glued()
            && all.isEmpty()
            && !pieces.get(i - 1).token().glued();
    return minus ? new Amount(amount.number().negate(), false, amount.next()) : amount;
  }

  private int quantity(Amount first) {
    int last = first.next() - 1;
    negated |= last > 0 && pieces.get(last).isPartOfCode(pieces.get(last - 1));
    Interval interval = Interval.exactly(first.number());
    int next = units(first.next()).next();
    boolean doubtful = first.doubtful();
    Amount second = upperEnd(next);
    if (second != null) {
      interval = ordered(first.number(), second.number());
      doubtful |= second.doubtful();
      next = second.next();
    }
    Units units = units(second == null ? first.next() : second.next());
    next = units.next();
    if (second == null && next < pieces.size() && pieces.get(next).has(Sense.AND_A_HALF)) {
      interval = Interval.exactly(first.number().add(Amounts.HALF));
      next++;
    }
    if (next < pieces.size() && pieces.get(next).has(Sense.BETWEEN) && !hasAmount(next + 1)) {
      next++;
    }
    int compared = comparisonAfter(next);
    boolean approximately = approximate;
    if (compared == next && next < pieces.size() && isApproximation(next)) {
      approximately = true;
      next++;
    }
    next = Math.max(next, compared);
    if (refuted) {
      refuted = false;
      return next;
    }
    Sense sense = second == null ? comparison : null;
    all.add(
        new Quantity(
            sense == null ? openEnded(interval) : compared(interval, sense),
            units.unit(),
            units.rate(),
            approximately,
            sense != null,
            sense == Sense.LESS_THAN || sense == Sense.MORE_THAN,
            doubtful,
            next));
    approximate = false;
    comparison = null;
    between = false;
    openEnded = false;
    return next;
  }

  private static Interval ordered(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) <= 0 ? new Interval(a, b) : new Interval(b, a);
  }

  /** "20+" is 20 or more: a number, told roughly. */
  private Interval openEnded(Interval interval) {
    return openEnded ? new Interval(interval.from(), null) : interval;
  }

  private static Interval compared(Interval interval, Sense comparison) {
    BigDecimal number = interval.from();
    return switch (comparison) {
      case AT_MOST -> new Interval(BigDecimal.ZERO, number);
      case LESS_THAN -> new Interval(BigDecimal.ZERO, number.subtract(BigDecimal.ONE));
      case MORE_THAN -> new Interval(number.add(BigDecimal.ONE), null);
      default -> new Interval(number, null);
    };
  }

  /** The other end of a range that goes on here; null where there is none. */
  private @Nullable Amount upperEnd(int i) {
    if (i >= pieces.size()) {
      return null;
    }
    Piece piece = pieces.get(i);
    boolean joins =
        piece.isSign("-") || (piece.has(Sense.TO) && (between || !piece.has(Sense.AND)));
    return joins ? amounts.at(i + 1) : null;
  }

  private boolean hasAmount(int i) {
    return amounts.at(i) != null;
  }

  private record Units(@Nullable String unit, @Nullable String rate, int next) {}

  private Units units(int from) {
    String unit = unitOfNumber(pieces.get(from - 1));
    String rate = null;
    int i = from;
    while (i < pieces.size()) {
      Piece piece = pieces.get(i);
      String foundUnit = piece.has(Sense.HALVES) ? null : piece.meaning(Sense.UNITS);
      String foundRate = piece.meaning(Sense.RATES);
      String slipped = i == from && unit == null ? slippedUnit(piece) : null;
      if (foundUnit != null && unit == null) {
        unit = foundUnit;
      } else if (slipped != null) {
        unit = slipped;
        unexplained = true;
      } else if (foundRate != null && rate == null) {
        rate = foundRate;
      } else if (!isCounted(piece)) {
        break;
      }
      i++;
    }
    return new Units(unit, rate, i);
  }

  /** One Arabic word is "two hours". */
  private static @Nullable String unitOfNumber(Piece piece) {
    return piece.hasAny(Sense.NUMBERS, Sense.HALVES) ? piece.meaning(Sense.UNITS) : null;
  }

  /** "Weks": dropping it would change the number. */
  private @Nullable String slippedUnit(Piece piece) {
    boolean possible = piece.isUnknown() && !question.isInQuestion(piece.token());
    return possible && all.size() < SEVERAL ? vocabulary.nearUnit(piece.token()) : null;
  }

  /** A word of the question itself after the number: "3 kids" where children were asked about. */
  private boolean isCounted(Piece piece) {
    return piece.isUnknown() && question.isInQuestion(piece.token());
  }

  private int comparisonAfter(int i) {
    if (i >= pieces.size()) {
      return i;
    }
    Piece piece = pieces.get(i);
    if (piece.isSign("+")) {
      boolean more = i + 1 == pieces.size() || !hasAmount(i + 1);
      openEnded |= more;
      return more ? i + 1 : i;
    }
    Sense sense = comparisonIn(piece);
    if (sense == null || hasAmount(i + 1)) {
      return i;
    }
    comparison = sense;
    return i + 1;
  }

  private static @Nullable Sense comparisonIn(Piece piece) {
    for (Sense sense :
        new Sense[] {Sense.AT_MOST, Sense.LESS_THAN, Sense.AT_LEAST, Sense.MORE_THAN}) {
      if (piece.has(sense)) {
        return sense;
      }
    }
    return null;
  }

  private boolean isApproximation(int i) {
    return pieces.get(i).has(Sense.APPROX) && !hasAmount(i + 1);
  }

  private int other(int i) {
    Piece piece = pieces.get(i);
    if (piece.isSign("~")) {
      approximate = true;
    } else if (piece.isSign("?")) {
      doubted = true;
    } else if (piece.isMoney()) {
      negated = true;
    } else if (piece.isSign("<") || piece.isSign(">") || piece.isSign("/")) {
      unexplained = true;
    } else if (piece.isSign() || piece.token().is(Token.Kind.LINE_BREAK)) {
      separator(i);
    } else if (isGluedLetter(piece) && piece.token().text().equals("s")) {
      negated = true;
    } else if (isGluedLetter(piece)) {
      unexplained = true;
    } else if (piece.isUnknown()) {
      unexplained |= !question.isInQuestion(piece.token());
    } else {
      word(i, piece);
    }
    return i + 1;
  }

  /** "20k" is no 20. */
  private static boolean isGluedLetter(Piece piece) {
    return piece.token().glued()
        && piece.token().is(Token.Kind.WORD)
        && piece.token().text().length() == 1;
  }

  private void word(int i, Piece piece) {
    boolean before = !all.isEmpty();
    if (piece.has(Sense.CORRECTION) && before && comesAmount(i + 1)) {
      all.clear();
      negated = false;
    } else if (!before && piece.has(Sense.NOT) && isRefuted(i + 1)) {
      refuted = true;
    } else if (before && piece.has(Sense.BUT)) {
      comment = piece.from();
    } else if (piece.has(Sense.BETWEEN) && rangeFollows(i + 1)) {
      between = true;
    } else if (piece.has(Sense.APPROX) && comesAmount(i + 1)) {
      approximate = true;
    } else if (comparisonIn(piece) != null && comesAmount(i + 1)) {
      comparison = comparisonIn(piece);
    } else if (piece.has(Sense.APPROX)) {
      approximate = true;
    } else {
      rest(piece);
    }
  }

  private void rest(Piece piece) {
    String rate = piece.meaning(Sense.RATES);
    if (rate != null && !piece.has(Sense.UNITS)) {
      strayRate = rate;
      unexplained |= !question.isInQuestion(piece.token()) && !question.asksFor(rate);
      return;
    }
    if (piece.has(Sense.AGES)) {
      aged = true;
      return;
    }
    if (piece.isFiller() || piece.hasAny(Sense.NUMBER_FILLERS, Sense.NOTHING_MORE)) {
      return;
    }
    if (piece.hasAny(Sense.NOT, Sense.NO)) {
      negated = true;
    } else if (piece.has(Sense.OR)) {
      alternatives = true;
    } else if (piece.hasAny(Sense.HEDGE, Sense.DONT_KNOW)) {
      doubted = true;
    } else if (!piece.hasAny(Sense.YES, Sense.OPTION, Sense.BUT, Sense.CORRECTION)) {
      boolean asked =
          piece.hasAny(Sense.UNITS, Sense.RATES) && question.isInQuestion(piece.token());
      unexplained |= !asked;
    }
  }

  /** What follows a comma or a full stop, where it is not about numbers, is a comment. */
  private void separator(int i) {
    if (!all.isEmpty() && pieces.get(i).isSeparator() && Comments.beginsAfter(pieces, i)) {
      comment = pieces.get(i).to();
    }
  }

  /** "Not 5, 7": another number stands right after this one. */
  private boolean isRefuted(int i) {
    Amount amount = amounts.at(i);
    return amount != null
        && amount.next() < pieces.size()
        && pieces.get(amount.next()).isSeparator()
        && hasAmount(amount.next() + 1);
  }

  private boolean comesAmount(int from) {
    int i = from;
    while (i < pieces.size() && amounts.at(i) == null && isPassedOver(pieces.get(i))) {
      i++;
    }
    return hasAmount(i);
  }

  private boolean isPassedOver(Piece piece) {
    return piece.isFiller() || piece.has(Sense.APPROX) || piece.isSign();
  }

  private boolean rangeFollows(int from) {
    Amount first = amounts.at(from);
    if (first == null) {
      return false;
    }
    int next = first.next();
    while (next < pieces.size() && pieces.get(next).has(Sense.UNITS)) {
      next++;
    }
    return next < pieces.size()
        && (pieces.get(next).has(Sense.TO) || pieces.get(next).isSign("-"))
        && hasAmount(next + 1);
  }
}
