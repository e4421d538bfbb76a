package org.earshot.understanding;

import java.util.ArrayList;
import java.util.List;
import org.earshot.understanding.Token.Kind;

/**
 * Options named by letter. "A" is also an article and "i" an "and", so letters count only where the
 * reply is nothing but letters, joining words and courtesies.
 */
final class Letters {

  private Letters() {}

  /** Positions; empty where the reply is not about letters. */
  static List<Integer> in(Attempt attempt) {
    int options = attempt.question().shape().options().size();
    List<Piece> telling = telling(attempt);
    if (telling.size() == 1) {
      return one(telling.get(0), options);
    }
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < telling.size(); i++) {
      boolean outermost = i == 0 || i == telling.size() - 1;
      int position = position(telling.get(i), options, outermost);
      if (position >= 0) {
        positions.add(position);
      } else if (!telling.get(i).has(Sense.AND)) {
        return List.of();
      }
    }
    return positions;
  }

  /** All but signs and courtesies; single letters stay, even where they are little words. */
  private static List<Piece> telling(Attempt attempt) {
    List<Piece> telling = new ArrayList<>();
    for (Piece piece : attempt.pieces()) {
      boolean letter = piece.token().text().length() == 1 && piece.token().is(Kind.WORD);
      boolean silent = piece.isFiller() || piece.has(Sense.OPTION) || piece.isSign();
      if (letter || !silent) {
        telling.add(piece);
      }
    }
    return telling;
  }

  private static List<Integer> one(Piece piece, int options) {
    int position = position(piece, options, true);
    if (position >= 0) {
      return List.of(position);
    }
    return piece.entry() == null && piece.label() == 0 ? row(piece.token(), options) : List.of();
  }

  /** "Ac" is A and C. */
  private static List<Integer> row(Token token, int options) {
    List<Integer> positions = new ArrayList<>();
    String letters = token.text();
    for (int i = 0; i < letters.length() && letters.length() <= options; i++) {
      int position = letters.charAt(i) - 'a';
      boolean rising = positions.isEmpty() || positions.get(positions.size() - 1) < position;
      if (position < 0 || position >= options || !rising) {
        return List.of();
      }
      positions.add(position);
    }
    return token.is(Kind.WORD) ? positions : List.of();
  }

  /**
   * @param outermost whether nothing stands before it or nothing after it, so that it joins nothing
   */
  private static int position(Piece piece, int options, boolean outermost) {
    String text = piece.token().text();
    boolean joining = (piece.has(Sense.AND) && !outermost) || piece.has(Sense.OR);
    boolean one = text.length() == 1 && piece.to() == piece.from() + 1;
    boolean letter = piece.token().is(Kind.WORD) && one && piece.label() == 0;
    int position = letter && !joining ? text.charAt(0) - 'a' : -1;
    return position < options ? position : -1;
  }
}
