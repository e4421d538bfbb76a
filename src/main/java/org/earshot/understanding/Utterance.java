package org.earshot.understanding;

import java.util.List;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/** A participant's words, as sent and cut up. */
record Utterance(String text, List<Token> tokens) {

  static Utterance of(String text) {
    return new Utterance(text, Tokeniser.tokens(text));
  }

  /** With no more than so many tokens; the words as sent stay whole. */
  Utterance upTo(int most) {
    return tokens.size() <= most ? this : new Utterance(text, tokens.subList(0, most));
  }

  /** What stands from this token on, as sent, without leading signs; null where no word does. */
  @Nullable String from(int token) {
    int first = token;
    while (first < tokens.size() && !isWordOrNumber(tokens.get(first))) {
      first++;
    }
    return first == tokens.size() ? null : text.substring(tokens.get(first).start()).strip();
  }

  private static boolean isWordOrNumber(Token token) {
    return token.is(Kind.WORD) || token.is(Kind.NUMBER);
  }
}
