package org.earshot.understanding;

import java.util.List;
import org.earshot.flow.Question;

/**
 * One attempt to read an utterance as an answer to a question, with the words of one language, or
 * of several mixed.
 *
 * @param words the question's words in the language tried
 * @param vocabularies the language tried first; what it does not know the others may explain
 * @param pieces the utterance, cut up with these words
 */
record Attempt(
    Utterance utterance,
    Question question,
    QuestionWords words,
    List<Vocabulary> vocabularies,
    List<Piece> pieces) {

  static Attempt of(
      Utterance utterance, Question question, QuestionWords words, List<Vocabulary> vocabularies) {
    List<Piece> pieces = Scan.pieces(utterance.tokens(), vocabularies, words);
    return new Attempt(utterance, question, words, vocabularies, pieces);
  }

  Vocabulary vocabulary() {
    return vocabularies.get(0);
  }

  /** Whether the reply is this and nothing more: every piece has the sense, or is silent. */
  boolean isOnly(Sense sense) {
    boolean found = false;
    for (Piece piece : pieces) {
      boolean has = piece.has(sense);
      found |= has;
      if (!has && !piece.isFiller() && !piece.isSign()) {
        return false;
      }
    }
    return found;
  }

  boolean knowsEveryWord() {
    return pieces.stream().noneMatch(piece -> piece.isUnknown() && !piece.isNumber());
  }
}
