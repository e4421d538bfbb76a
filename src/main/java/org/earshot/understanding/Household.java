package org.earshot.understanding;

import java.util.List;
import java.util.stream.IntStream;
import org.earshot.flow.Wording.Asked;

/** "Just me", where a question counts people: one. */
final class Household {

  private Household() {}

  static boolean isOne(Attempt attempt) {
    Asked asked = attempt.asked();
    if (asked == null
        || attempt.vocabulary().list(CommandWords.ALONE).exactly(said(attempt)) == null) {
      return false;
    }
    List<Token> question = Tokeniser.tokens(asked.ask());
    Phrases<Boolean> people = attempt.vocabulary().list(CommandWords.PEOPLE);
    return IntStream.range(0, question.size()).anyMatch(i -> people.longest(question, i) != null);
  }

  private static List<Token> said(Attempt attempt) {
    return attempt.utterance().tokens().stream()
        .filter(token -> token.is(Token.Kind.WORD))
        .toList();
  }
}
