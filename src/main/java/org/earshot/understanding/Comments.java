package org.earshot.understanding;

import java.util.List;

/** Where an answer ends and a comment on it begins. */
final class Comments {

  private Comments() {}

  /**
   * Whether what follows this separator is about something else: words that nothing explains,
   * before any number, option, "or", "not" or second thought.
   */
  static boolean beginsAfter(List<Piece> pieces, int separator) {
    int i = separator + 1;
    while (i < pieces.size() && isPassedOver(pieces.get(i))) {
      i++;
    }
    return i < pieces.size() && (pieces.get(i).isUnknown() && !pieces.get(i).isNumber());
  }

  private static boolean isPassedOver(Piece piece) {
    boolean silent = piece.isFiller() || piece.isSign() || piece.hasAny(Sense.UNITS, Sense.YES);
    return silent && piece.label() == 0 && piece.words() == 0;
  }
}
