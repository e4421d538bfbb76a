package org.earshot.understanding;

import java.util.List;

/** Whether words of danger were said. False alarms are fine: the signpost is kind either way. */
final class Danger {

  private Danger() {}

  static boolean isIn(List<Token> tokens, List<Vocabulary> vocabularies) {
    for (Vocabulary vocabulary : vocabularies) {
      Phrases<Boolean> words = vocabulary.list(CommandWords.DANGER);
      for (int i = 0; i < tokens.size(); i++) {
        if (words.longest(tokens, i) != null) {
          return true;
        }
      }
    }
    return false;
  }
}
