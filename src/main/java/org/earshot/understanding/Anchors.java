package org.earshot.understanding;

import java.math.BigDecimal;
import java.util.List;
import org.earshot.flow.Wording.Asked;
import org.earshot.understanding.Phrases.Match;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/** The words that a question itself gives to numbers: "1 is very poor and 5 is very good". */
final class Anchors {

  private static final int LONGEST_NUMBER = 3;

  private Anchors() {}

  /** The number that these very words stand for; null where they stand for none, or for two. */
  static @Nullable BigDecimal named(Attempt attempt) {
    Asked asked = attempt.asked();
    List<String> said = texts(attempt.core());
    if (asked == null || said.isEmpty()) {
      return null;
    }
    List<Token> tokens = Tokeniser.tokens(asked.ask());
    BigDecimal named = null;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.NUMBER) && said.equals(texts(words(tokens, i + 1, attempt)))) {
        boolean second = named != null || tokens.get(i).text().length() > LONGEST_NUMBER;
        if (second) {
          return null;
        }
        named = new BigDecimal(tokens.get(i).text());
      }
    }
    return named;
  }

  /** From here to the next number or sign, without "is" before and "and" after. */
  private static List<Token> words(List<Token> tokens, int from, Attempt attempt) {
    int start = from;
    Match<Boolean> is = attempt.vocabulary().list(CommandWords.MEANS).longest(tokens, start);
    start += is == null ? 0 : is.length();
    int end = start;
    while (end < tokens.size() && tokens.get(end).is(Kind.WORD)) {
      end++;
    }
    while (end > start && isAnd(tokens.get(end - 1), attempt)) {
      end--;
    }
    return tokens.subList(start, end);
  }

  private static boolean isAnd(Token token, Attempt attempt) {
    Entry entry = attempt.vocabulary().answers().exactly(List.of(token));
    return entry != null && entry.has(Sense.AND);
  }

  private static List<String> texts(List<Token> tokens) {
    return tokens.stream().map(Token::text).toList();
  }
}
