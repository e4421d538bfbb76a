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
    if (asked == null || attempt.core().isEmpty()) {
      return null;
    }
    List<Token> tokens = Tokeniser.tokens(asked.ask());
    BigDecimal named = null;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.NUMBER) && isSame(attempt, words(tokens, i + 1, attempt))) {
        boolean second = named != null || tokens.get(i).text().length() > LONGEST_NUMBER;
        if (second) {
          return null;
        }
        named = new BigDecimal(tokens.get(i).text());
      }
    }
    return named;
  }

  /** The same words, or others for as good or as bad as can be. */
  private static boolean isSame(Attempt attempt, List<Token> anchor) {
    List<Token> said = attempt.core();
    String mark = attempt.vocabulary().mark(said);
    return texts(said).equals(texts(anchor))
        || (mark != null && mark.equals(attempt.vocabulary().mark(anchor)));
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
