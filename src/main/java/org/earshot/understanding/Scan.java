package org.earshot.understanding;

import java.util.ArrayList;
import java.util.List;
import org.earshot.understanding.Phrases.Match;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an utterance into pieces that mean something: at each place the longest label or phrase that
 * begins there.
 */
final class Scan {

  private final List<Token> tokens;
  private final List<Vocabulary> vocabularies;
  private final Vocabulary own;
  private final QuestionWords question;
  private @Nullable Vocabulary english;

  private Scan(
      List<Token> tokens, List<Vocabulary> vocabularies, Vocabulary own, QuestionWords question) {
    this.tokens = tokens;
    this.vocabularies = vocabularies;
    this.own = own;
    this.question = question;
  }

  /**
   * @param vocabularies the first that knows a phrase explains it
   */
  static List<Piece> pieces(
      List<Token> tokens, List<Vocabulary> vocabularies, QuestionWords question) {
    return pieces(tokens, vocabularies, vocabularies.get(0), question);
  }

  /**
   * @param own the participant's language: what is an ordinary word in it ("do") is a number in no
   *     other
   */
  static List<Piece> pieces(
      List<Token> tokens, List<Vocabulary> vocabularies, Vocabulary own, QuestionWords question) {
    return new Scan(tokens, vocabularies, own, question).pieces();
  }

  /**
   * The same, but words of the participant's language are also found by how they sound.
   *
   * @param english what is a word of it is no sound of another language
   */
  static List<Piece> byEar(
      List<Token> tokens,
      List<Vocabulary> vocabularies,
      Vocabulary own,
      QuestionWords question,
      Vocabulary english) {
    Scan scan = new Scan(tokens, vocabularies, own, question);
    scan.english = english;
    return scan.pieces();
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      Piece piece = piece(at);
      pieces.add(piece);
      at = piece.to();
    }
    return pieces;
  }

  private Piece piece(int at) {
    Token token = tokens.get(at);
    Match<Entry> known = known(at);
    Match<OptionSet> label = question.label(tokens, at);
    int knownLength = known == null ? 0 : known.length();
    int labelLength = label == null ? 0 : label.length();
    if (label != null && labelLength >= knownLength) {
      Entry entry = known == null || labelLength > knownLength ? null : known.value();
      return new Piece(at, at + labelLength, token, entry, label.value().bits(), 0);
    }
    if (known != null) {
      return new Piece(at, at + knownLength, token, known.value(), 0, words(at, at + knownLength));
    }
    return new Piece(at, at + 1, token, null, 0, unknownWord(token));
  }

  private @Nullable Match<Entry> known(int at) {
    for (Vocabulary vocabulary : vocabularies) {
      Match<Entry> exact = vocabulary.answers().longest(tokens, at);
      Match<Entry> match = exact == null && vocabulary == own ? heard(at) : exact;
      if (match != null) {
        return isMistaken(vocabulary, match, at) ? null : match;
      }
    }
    return null;
  }

  /** A slip of the ear must not become a number, a refusal, or all of a list. */
  private @Nullable Match<Entry> heard(int at) {
    Vocabulary elsewhere = english;
    if (elsewhere == null || elsewhere.answers().longest(tokens, at) != null) {
      return null;
    }
    Match<Entry> heard = own.answers().longestByEar(tokens, at);
    boolean risky =
        heard != null
            && heard
                .value()
                .hasAny(
                    Sense.NUMBERS,
                    Sense.ORDINALS,
                    Sense.HALVES,
                    Sense.SKIP,
                    Sense.DONT_KNOW,
                    Sense.ALL,
                    Sense.BOTH,
                    Sense.NONE);
    return risky ? null : heard;
  }

  private boolean isMistaken(Vocabulary vocabulary, Match<Entry> match, int at) {
    if (vocabulary == own || !match.value().hasAny(Sense.NUMBERS, Sense.ORDINALS, Sense.HALVES)) {
      return false;
    }
    Match<Entry> ordinary = own.answers().longest(tokens, at);
    return ordinary != null
        && ordinary.length() >= match.length()
        && ordinary.value().hasAny(Sense.SMALL_WORDS, Sense.FILLERS)
        && !ordinary.value().has(Sense.NUMBERS);
  }

  private long words(int from, int to) {
    long words = 0;
    for (int i = from; i < to; i++) {
      words |= question.word(tokens.get(i));
    }
    return words;
  }

  private long unknownWord(Token token) {
    if (!token.is(Kind.WORD)) {
      return 0;
    }
    long exact = question.word(token);
    return exact != 0 ? exact : question.nearWord(token);
  }
}
