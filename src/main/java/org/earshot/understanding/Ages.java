package org.earshot.understanding;

import java.math.BigDecimal;
import java.util.List;
import org.earshot.flow.Wording.Asked;

/** Whether a question asks how old someone is. */
final class Ages {

  static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private Ages() {}

  static boolean areAsked(Attempt attempt) {
    Asked asked = attempt.asked();
    if (asked == null) {
      return false;
    }
    List<Token> tokens = Tokeniser.tokens(asked.ask());
    List<Piece> pieces =
        Scan.pieces(tokens, List.of(attempt.vocabulary()), new QuestionWords(attempt.vocabulary()));
    return pieces.stream().anyMatch(piece -> piece.has(Sense.AGES));
  }

  /** "I am 45" is no number of hours. */
  static boolean areMistaken(Attempt attempt, Quantities found, Quantity quantity) {
    return found.isAged() && quantity.unit() == null && !areAsked(attempt);
  }
}
