package org.earshot.understanding;

import java.util.List;
import java.util.function.Predicate;
import org.earshot.understanding.Phrases.Match;
import org.earshot.understanding.Token.Kind;

/** Whether words of danger were said. False alarms are fine: the signpost is kind either way. */
final class Danger {

  /** How many small words may stand among those of a phrase: "nie chcę już tak żyć". */
  private static final int BETWEEN = 3;

  private Danger() {}

  static boolean isIn(List<Token> tokens, List<Vocabulary> vocabularies) {
    return isIn(tokens, vocabularies, token -> false);
  }

  /** The same, but the question's own words ("emergency") are no sign of danger in an answer. */
  static boolean isIn(List<Token> tokens, List<Vocabulary> vocabularies, QuestionWords question) {
    return isIn(tokens, vocabularies, question::isInQuestion);
  }

  private static boolean isIn(
      List<Token> tokens, List<Vocabulary> vocabularies, Predicate<Token> asked) {
    if (vocabularies.isEmpty()) {
      return false;
    }
    List<Token> said = tokens.stream().filter(token -> !token.is(Kind.SIGN)).toList();
    for (Vocabulary vocabulary : vocabularies) {
      Phrases<Boolean> words = vocabulary.list(CommandWords.DANGER);
      for (int i = 0; i < tokens.size(); i++) {
        Match<Boolean> match =
            words.longestAcross(tokens, i, token -> isSmall(token, vocabulary), BETWEEN);
        if (match != null && !tokens.subList(i, i + match.length()).stream().allMatch(asked)) {
          return true;
        }
      }
      if (isWhole(said, vocabulary)) {
        return true;
      }
    }
    return false;
  }

  /** "Already", "very", "now": whatever stands between says no less. */
  private static boolean isSmall(Token token, Vocabulary vocabulary) {
    return vocabulary.list(CommandWords.DANGER_BETWEEN).exactly(List.of(token)) != null;
  }

  /** "Kms" is kilometres too, so it counts only by itself. */
  private static boolean isWhole(List<Token> said, Vocabulary vocabulary) {
    return !said.isEmpty() && vocabulary.list(CommandWords.DANGER_ALONE).exactly(said) != null;
  }
}
