package org.earshot.understanding;

import java.util.List;
import org.earshot.flow.Wording.Asked;

/**
 * "Just me", where a question counts who lives in the participant's home: one. "How many people
 * help you?" and "how many live with you?" are answered by the same words, and mean none; so the
 * whole question must be known.
 */
final class Household {

  private Household() {}

  static boolean isOne(Attempt attempt) {
    Asked asked = attempt.asked();
    return asked != null
        && attempt.words().unit() == null
        && has(attempt, CommandWords.ALONE, attempt.utterance().tokens())
        && has(attempt, CommandWords.HOUSEHOLD, Tokeniser.tokens(asked.ask()));
  }

  private static boolean has(Attempt attempt, String list, List<Token> tokens) {
    List<Token> words = tokens.stream().filter(token -> token.is(Token.Kind.WORD)).toList();
    return attempt.vocabulary().list(list).exactly(words) != null;
  }
}
