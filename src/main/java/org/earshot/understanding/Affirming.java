package org.earshot.understanding;

import java.util.List;

/**
 * Whether a reply says yes in a whole sentence: the question's own words, said back, and at its end
 * a verb that says "I do", as languages have it whose verbs come last: "I my mother's care do".
 */
final class Affirming {

  private static final int SHORTEST_WORD = 3;

  private Affirming() {}

  static boolean is(Attempt attempt) {
    List<Piece> telling =
        attempt.pieces().stream()
            .filter(piece -> !piece.isSign() && !piece.has(Sense.COURTESIES))
            .toList();
    if (!attempt.isOwn() || attempt.question().isConsent() || telling.size() < 2) {
      return false;
    }
    int last = telling.size() - 1;
    boolean does = telling.get(last).has(Sense.YES) && telling.get(last).label() == 0;
    return does
        && telling.subList(0, last).stream().allMatch(Affirming::isPlain)
        && telling.stream().anyMatch(piece -> repeats(attempt, piece));
  }

  private static boolean isPlain(Piece piece) {
    return piece.isUnknown() || piece.isFiller();
  }

  /** A word of the question that says something, in the same form. */
  private static boolean repeats(Attempt attempt, Piece piece) {
    List<Token> said = attempt.utterance().tokens().subList(piece.from(), piece.to());
    return !piece.isFiller()
        && said.stream()
            .anyMatch(
                token ->
                    token.text().length() >= SHORTEST_WORD && attempt.words().isAsked(token));
  }
}
