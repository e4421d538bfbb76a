package org.earshot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.flow.Hearing;
import org.earshot.flow.Question;
import org.earshot.flow.Question.Section;
import org.earshot.flow.Type;
import org.earshot.flow.Wording.Asked;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to read an utterance as an answer to a question, with the words of one language, or
 * of several mixed.
 *
 * @param words the question's words in the language tried
 * @param vocabularies the language tried first; what it does not know the others may explain
 * @param pieces the utterance, cut up with these words
 * @param hearing the conversation that the question belongs to
 */
record Attempt(
    Utterance utterance,
    Question question,
    QuestionWords words,
    List<Vocabulary> vocabularies,
    List<Piece> pieces,
    Hearing hearing) {

  /**
   * @param own the participant's language, whose ordinary words are numbers in no other
   * @param english whose words are never taken for the sound of others
   */
  static Attempt of(
      Utterance utterance,
      Question question,
      QuestionWords words,
      List<Vocabulary> vocabularies,
      Vocabulary own,
      Vocabulary english,
      Hearing hearing) {
    List<Token> tokens = utterance.tokens();
    List<Piece> pieces =
        question.isConsent()
            ? Scan.pieces(tokens, vocabularies, own, words)
            : Scan.byEar(tokens, vocabularies, own, words, english);
    return new Attempt(utterance, question, words, vocabularies, pieces, hearing);
  }

  Vocabulary vocabulary() {
    return vocabularies.get(0);
  }

  /** Whether this is the participant's own language. */
  boolean isOwn() {
    return vocabulary().language().equals(hearing.language());
  }

  /** What was said, without signs and courtesies; nothing where it is a question. */
  List<Token> core() {
    List<Token> core = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.isSign("?")) {
        return List.of();
      }
      if (!piece.isSign() && !piece.has(Sense.COURTESIES)) {
        core.addAll(utterance.tokens().subList(piece.from(), piece.to()));
      }
    }
    return core;
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

  /** How the question is asked in the language tried; null where it is not. */
  @Nullable Asked asked() {
    Locale language = vocabulary().language();
    return hearing.conversation().wordings().containsKey(language)
        ? hearing.conversation().in(language).asked(question)
        : null;
  }

  /** Whether no question of the consultation's own comes after this one. */
  boolean isClosing() {
    Question last = null;
    for (Question asked : hearing.conversation().questions()) {
      boolean counts = asked.section() == Section.MAIN && asked.type() != Type.INFORMATION;
      last = counts ? asked : last;
    }
    return last != null && last.id().equals(question.id());
  }

  boolean knowsEveryWord() {
    return pieces.stream().noneMatch(Piece::isUnknownWord);
  }
}
