package org.earshot.understanding;

import java.util.List;
import org.earshot.understanding.Token.Kind;

/** "Ok, thanks": heard, and nothing more. "Ji" alone, though polite, says yes. */
final class Acknowledgements {

  /** Longer messages say more. */
  private static final int LONGEST = 10;

  private Acknowledgements() {}

  /** Whether a message is made of these words and of courtesies, in any of the languages. */
  static boolean are(List<Token> tokens, List<Vocabulary> vocabularies) {
    boolean found = false;
    int at = 0;
    while (at < tokens.size() && tokens.size() <= LONGEST) {
      int heard = acknowledgement(tokens, at, vocabularies);
      int silent = Math.max(courtesy(tokens, at, vocabularies), sign(tokens.get(at)));
      if (heard == 0 && silent == 0) {
        return false;
      }
      found |= heard > 0;
      at += Math.max(heard, silent);
    }
    return found && at == tokens.size();
  }

  private static int acknowledgement(List<Token> tokens, int at, List<Vocabulary> vocabularies) {
    int longest = 0;
    for (Vocabulary vocabulary : vocabularies) {
      Phrases.Match<Boolean> match =
          vocabulary.list(CommandWords.ACKNOWLEDGEMENTS).longest(tokens, at);
      longest = match == null ? longest : Math.max(longest, match.length());
    }
    return longest;
  }

  private static int courtesy(List<Token> tokens, int at, List<Vocabulary> vocabularies) {
    int longest = 0;
    for (Vocabulary vocabulary : vocabularies) {
      Phrases.Match<Entry> match = vocabulary.answers().longest(tokens, at);
      boolean polite = match != null && match.value().has(Sense.COURTESIES);
      longest = match != null && polite ? Math.max(longest, match.length()) : longest;
    }
    return longest;
  }

  private static int sign(Token token) {
    boolean says = token.is(Kind.WORD) || token.is(Kind.NUMBER) || token.isSign("?");
    return says ? 0 : 1;
  }
}
