package org.earshot.understanding;

import java.util.List;
import org.earshot.flow.Purpose;

/** Whether a message is a yes and nothing else: yes-words, courtesies, little words. */
final class AllYes {

  private AllYes() {}

  static boolean is(Attempt attempt) {
    List<Piece> pieces = attempt.pieces();
    boolean strong = pieces.stream().anyMatch(AllYes::isStrong);
    boolean takesPart = attempt.question().id().equals(Purpose.TAKE_PART.questionId());
    boolean found = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean yes =
          (isYes(piece) && !isOnlyPolite(pieces, i)) || (takesPart && piece.has(Sense.TAKING_PART));
      boolean echo = i > 0 && pieces.get(i - 1).has(Sense.YES_ALONE);
      boolean silent =
          isCourtesy(piece) || (strong && !echo && (isLittle(piece) || repeats(attempt, piece)));
      if (!yes && !silent) {
        return false;
      }
      found |= yes;
    }
    return found && !Questions.in(attempt);
  }

  /**
   * Whether this yes is only polite: "bas ji shukriya" ends and thanks. It stands after something
   * else, be that thanks or a yes.
   */
  static boolean isOnlyPolite(List<Piece> pieces, int i) {
    return pieces.get(i).has(Sense.COURTESIES)
        && pieces.subList(0, i).stream().anyMatch(piece -> !piece.isSign());
  }

  private static boolean isYes(Piece piece) {
    boolean other = piece.hasAny(Sense.HEDGE, Sense.DONT_KNOW, Sense.NO);
    return piece.label() == 1 || (piece.label() == 0 && piece.has(Sense.YES) && !other);
  }

  private static boolean isStrong(Piece piece) {
    return isYes(piece) && !piece.has(Sense.YES_ALONE);
  }

  private static boolean isCourtesy(Piece piece) {
    return piece.has(Sense.COURTESIES) || piece.isSign() || piece.isSeparator();
  }

  /** "Yes I would like to take part": the question's own words, said back. */
  private static boolean repeats(Attempt attempt, Piece piece) {
    return piece.isUnknown() && attempt.isOwn() && attempt.words().isAsked(piece.token());
  }

  private static boolean isLittle(Piece piece) {
    boolean telling = piece.hasAny(Sense.HEDGE, Sense.NOT, Sense.OR, Sense.CORRECTION, Sense.SKIP);
    return !telling && (piece.isFiller() || piece.has(Sense.AND));
  }
}
