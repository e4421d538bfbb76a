package org.earshot.understanding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.earshot.flow.Meaning;
import org.earshot.flow.Value;
import org.jspecify.annotations.Nullable;

/** A whole number on the question's scale: "4", "4/5", "4 out of 5", four stars. */
final class RatingReader implements Reader {

  @Override
  public Reading read(Attempt attempt) {
    Reading refusal = Refusals.in(attempt);
    if (refusal != null) {
      return refusal;
    }
    int stars = stars(attempt.pieces());
    if (stars > 0) {
      return Reading.certain(within(attempt, BigDecimal.valueOf(stars)));
    }
    List<Piece> pieces = withoutScale(attempt);
    Quantities found = Quantities.in(pieces, attempt.words(), attempt.vocabulary());
    return new Reading(meaning(attempt, found), attempt.knowsEveryWord());
  }

  /** How many star signs the reply is made of; 0 where there is anything else. */
  private static int stars(List<Piece> pieces) {
    int stars = 0;
    for (Piece piece : pieces) {
      boolean star = piece.has(Sense.STARS) && !Character.isLetter(piece.token().text().charAt(0));
      if (!star) {
        return 0;
      }
      stars++;
    }
    return stars;
  }

  /**
   * Without "/5" or "out of 5" where 5 is the top of the scale, and without "stars". Many languages
   * of South Asia name the scale first: "5 में से 4".
   */
  private static List<Piece> withoutScale(Attempt attempt) {
    BigDecimal max = attempt.question().shape().max();
    List<Piece> pieces =
        attempt.pieces().stream().filter(piece -> !piece.has(Sense.STARS)).toList();
    for (int i = 1; i + 1 < pieces.size() && max != null; i++) {
      Piece piece = pieces.get(i);
      Piece after = pieces.get(i + 1);
      boolean outOf = piece.isSign("/") || piece.has(Sense.OUT_OF);
      boolean top = max.toPlainString().equals(number(after));
      if (outOf && top && number(pieces.get(i - 1)) != null) {
        return without(pieces, i, i + 2);
      }
      boolean first = max.toPlainString().equals(number(pieces.get(i - 1)));
      if (outOf && first && number(after) != null && attempt.vocabulary().isRomanised()) {
        return without(pieces, i - 1, i + 1);
      }
    }
    return pieces;
  }

  private static List<Piece> without(List<Piece> pieces, int from, int to) {
    List<Piece> rest = new ArrayList<>(pieces);
    rest.subList(from, to).clear();
    return rest;
  }

  private static @Nullable String number(Piece piece) {
    return piece.isNumber() ? piece.token().text() : piece.meaning(Sense.NUMBERS);
  }

  private static Meaning meaning(Attempt attempt, Quantities found) {
    if (found.all().isEmpty()) {
      BigDecimal named = Anchors.named(attempt);
      return named == null ? new Meaning.NotUnderstood() : within(attempt, named);
    }
    Quantity quantity = found.all().get(0);
    boolean one = found.all().size() == 1 && !found.isContradicted();
    if (!one || Ages.areMistaken(attempt, found, quantity)) {
      return new Meaning.NotUnderstood();
    }
    BigDecimal number = quantity.interval().from();
    boolean whole = quantity.interval().isOneNumber() && number.stripTrailingZeros().scale() <= 0;
    if (!whole || quantity.unit() != null || quantity.rate() != null) {
      return new Meaning.NotUnderstood();
    }
    boolean sure = !found.hasUnexplained() && !found.isDoubted() && !quantity.approximate();
    if (!sure || quantity.compared() || quantity.doubtful()) {
      boolean possible = NumberReader.isWithin(attempt.question().shape(), number);
      return possible ? new Meaning.Unsure(new Value.Amount(number)) : new Meaning.NotUnderstood();
    }
    Meaning meaning = within(attempt, number);
    boolean commented = meaning instanceof Meaning.Understood && found.comment() >= 0;
    return commented
        ? new Meaning.Understood(
            new Value.Amount(number), attempt.utterance().from(found.comment()))
        : meaning;
  }

  private static Meaning within(Attempt attempt, BigDecimal number) {
    return NumberReader.isWithin(attempt.question().shape(), number)
        ? new Meaning.Understood(new Value.Amount(number), null)
        : new Meaning.OutOfRange();
  }
}
