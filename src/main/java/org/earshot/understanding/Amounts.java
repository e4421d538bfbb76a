package org.earshot.understanding;

import java.math.BigDecimal;
import java.util.List;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Reads one number, in digits or words, with halves, decimals and thousands. */
final class Amounts {

  static final BigDecimal HALF = new BigDecimal("0.5");

  private static final int GROUP = 3;
  private static final int LONGEST = 12;

  /** So many digits after a nought or a plus are those of a telephone number. */
  private static final int TELEPHONE = 9;

  private final List<Piece> pieces;
  private final char decimal;

  /**
   * @param decimal the sign that the language writes before decimals
   */
  Amounts(List<Piece> pieces, char decimal) {
    this.pieces = pieces;
    this.decimal = decimal;
  }

  /**
   * @param doubtful whether it could mean another number
   * @param next the piece after it
   */
  record Amount(BigDecimal number, boolean doubtful, int next) {}

  /** The number that begins at this piece; null where none does. */
  @Nullable Amount at(int i) {
    if (i >= pieces.size()) {
      return null;
    }
    Piece piece = pieces.get(i);
    if (piece.has(Sense.HALF_MORE)) {
      Amount after = at(i + 1);
      return after == null ? null : plus(after, HALF, after.next());
    }
    String half = piece.meaning(Sense.HALVES);
    if (half != null) {
      return new Amount(new BigDecimal(half), false, i + 1);
    }
    BigDecimal fraction = fraction(i);
    if (fraction != null) {
      return new Amount(fraction, false, i + 1);
    }
    Amount whole = whole(i);
    return whole == null ? null : withHalf(whole);
  }

  private @Nullable Amount whole(int i) {
    Piece piece = pieces.get(i);
    String word = piece.meaning(Sense.NUMBERS);
    if (word != null) {
      return new Amount(new BigDecimal(word), false, i + 1);
    }
    return piece.isNumber() ? digits(i) : null;
  }

  /** "2½", "2 and a half". */
  private Amount withHalf(Amount whole) {
    int next = whole.next();
    BigDecimal fraction = fraction(next);
    if (fraction != null) {
      return plus(whole, fraction, next + 1);
    }
    boolean half = next < pieces.size() && pieces.get(next).has(Sense.AND_A_HALF);
    return half ? plus(whole, HALF, next + 1) : whole;
  }

  private static Amount plus(Amount amount, BigDecimal more, int next) {
    return new Amount(amount.number().add(more), amount.doubtful(), next);
  }

  private @Nullable BigDecimal fraction(int i) {
    if (i >= pieces.size()) {
      return null;
    }
    return switch (pieces.get(i).token().text()) {
      case "½" -> HALF;
      case "¼" -> new BigDecimal("0.25");
      case "¾" -> new BigDecimal("0.75");
      default -> null;
    };
  }

  /** "07700900123" and "+447700900123" count nothing. */
  private boolean isTelephone(int i, String digits) {
    boolean plus = i > 0 && pieces.get(i - 1).isSign("+") && pieces.get(i).token().glued();
    return digits.length() >= TELEPHONE && (plus || digits.charAt(0) == '0');
  }

  private @Nullable Amount digits(int i) {
    String first = pieces.get(i).token().text();
    if (first.length() > LONGEST || isTelephone(i, first)) {
      return null;
    }
    if (isGluedNumber(i + 2) && (isGlued(i + 1, ".") || isGlued(i + 1, ","))) {
      return split(i, first);
    }
    if (first.length() <= GROUP && isSpacedGroup(i + 1)) {
      BigDecimal joined = new BigDecimal(first + pieces.get(i + 1).token().text());
      return new Amount(joined, decimal != ',', i + 2);
    }
    if (isLetterO(i + 1)) {
      return new Amount(new BigDecimal(first + "0"), false, i + 2);
    }
    return new Amount(new BigDecimal(first), false, i + 1);
  }

  /** "1,5" and "1.000" mean different things in different languages. */
  private @Nullable Amount split(int i, String first) {
    String second = pieces.get(i + 2).token().text();
    boolean more = isGluedNumber(i + 4) && isGlued(i + 3, pieces.get(i + 1).token().text());
    if (more || second.length() > LONGEST) {
      return null;
    }
    boolean asDecimal = pieces.get(i + 1).isSign(String.valueOf(decimal));
    boolean grouped = second.length() == GROUP && first.length() <= GROUP && !first.equals("0");
    if (grouped) {
      return new Amount(new BigDecimal(first + second), asDecimal, i + 3);
    }
    return new Amount(new BigDecimal(first + "." + second), !asDecimal, i + 3);
  }

  private boolean isGluedNumber(int i) {
    return i < pieces.size() && pieces.get(i).isNumber() && pieces.get(i).token().glued();
  }

  private boolean isGlued(int i, String sign) {
    return i < pieces.size() && pieces.get(i).isSign(sign) && pieces.get(i).token().glued();
  }

  private boolean isSpacedGroup(int i) {
    return i < pieces.size()
        && pieces.get(i).isNumber()
        && !pieces.get(i).token().glued()
        && pieces.get(i).token().text().length() == GROUP;
  }

  private boolean isLetterO(int i) {
    if (i >= pieces.size()) {
      return false;
    }
    Token token = pieces.get(i).token();
    return token.is(Kind.WORD) && token.glued() && token.text().equals("o");
  }
}
