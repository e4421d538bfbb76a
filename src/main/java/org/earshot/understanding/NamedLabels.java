package org.earshot.understanding;

import java.util.ArrayList;
import java.util.List;
import org.earshot.understanding.Token.Kind;

/**
 * Options named by their whole labels, though mistyped or typed in other letters, and by nothing
 * else: "help at hoem and day center". Who names two things means two: where both sound like one
 * label, nobody knows which of them is it.
 */
final class NamedLabels {

  private NamedLabels() {}

  /** Positions in the order named; empty where the reply is anything else. */
  static List<Integer> in(Attempt attempt) {
    int one = attempt.words().nearLabel(attempt.core());
    return one >= 0 ? List.of(one) : several(attempt);
  }

  private static List<Integer> several(Attempt attempt) {
    List<Integer> named = new ArrayList<>();
    List<Piece> part = new ArrayList<>();
    List<Piece> pieces = attempt.pieces();
    for (int i = 0; i <= pieces.size(); i++) {
      boolean end = i == pieces.size();
      if (!end && pieces.get(i).isSign("?")) {
        return List.of();
      }
      if ((end || divides(pieces.get(i))) && !part.isEmpty()) {
        int option = named(attempt, part);
        if (option < 0 || named.contains(option)) {
          return List.of();
        }
        named.add(option);
        part.clear();
      } else if (!end && tells(pieces.get(i))) {
        part.add(pieces.get(i));
      }
    }
    return named.size() > 1 ? named : List.of();
  }

  private static boolean tells(Piece piece) {
    return !piece.isSign() && !piece.has(Sense.COURTESIES) && !divides(piece);
  }

  private static boolean divides(Piece piece) {
    boolean joins = piece.has(Sense.AND) && piece.label() == 0 && piece.words() == 0;
    boolean sign = piece.isSign(",") || piece.isSign("+") || piece.isSign("&");
    return joins || sign || piece.token().is(Kind.LINE_BREAK);
  }

  private static int named(Attempt attempt, List<Piece> part) {
    Piece first = part.get(0);
    if (part.size() == 1 && OptionSet.isOne(first.label())) {
      return OptionSet.first(first.label());
    }
    List<Token> said = new ArrayList<>();
    part.forEach(
        piece -> said.addAll(attempt.utterance().tokens().subList(piece.from(), piece.to())));
    return attempt.words().nearLabel(said);
  }
}
