package org.earshot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a reply says yes in a sentence that has the question's own words: in nothing but them,
 * or, where the question asks of somebody whom it leaves open, telling of whom: with "I do" at its
 * end, as languages have it whose verbs come last ("I my mother's care do"), or with the verb first
 * ("I care for my father"). Nothing in it may say anything else that Earshot knows of: not, but,
 * or, myself. Whoever is asked for a car and has a bicycle has not said yes.
 */
final class Affirming {

  private static final int SHORTEST_WORD = 3;

  /** Shorter verbs go with everything: "have", "can". */
  private static final int SHORTEST_VERB = 5;

  private Affirming() {}

  /**
   * "Tengo", "sí, lo uso": the verb with which the language says yes, and no more than a yes. Where
   * no yes stands beside it it may mean the opposite: "do you have trouble finding a dentist?", "I
   * have one".
   */
  static boolean isVerb(Attempt attempt) {
    boolean asks = attempt.pieces().stream().anyMatch(piece -> piece.isSign("?"));
    if (!attempt.isOwn() || attempt.question().isConsent() || asks) {
      return false;
    }
    List<Token> verb =
        attempt.pieces().stream()
            .filter(piece -> !piece.isSign() && !piece.hasAny(Sense.COURTESIES, Sense.YES))
            .flatMap(piece -> tokens(attempt, piece))
            .toList();
    return attempt.vocabulary().list(CommandWords.AFFIRMING).exactly(verb) != null;
  }

  static boolean is(Attempt attempt) {
    List<Piece> telling =
        attempt.pieces().stream()
            .filter(piece -> !piece.isSign() && !piece.has(Sense.COURTESIES))
            .toList();
    if (!attempt.isOwn() || attempt.question().isConsent() || telling.size() < 2) {
      return false;
    }
    List<Piece> after = telling.subList(1, telling.size());
    Token verb = telling.get(0).token();
    boolean other = attempt.vocabulary().isVerb(verb) && !attempt.words().clause().hasVerb(verb);
    boolean repeatsAll =
        does(telling.get(0)) && !other && after.stream().allMatch(piece -> isAsked(attempt, piece));
    return repeatsAll || (attempt.words().isOfSomebody() && tellsOfWhom(attempt, telling));
  }

  /**
   * Whether it leaves out what the question asks about: to "do you have trouble getting an
   * appointment?", "I have an appointment" may mean the opposite.
   */
  static boolean leavesOut(Attempt attempt) {
    List<Piece> telling =
        attempt.pieces().stream()
            .filter(piece -> !piece.isSign() && !piece.has(Sense.COURTESIES))
            .toList();
    AskedClause clause = attempt.words().clause();
    List<Token> said =
        new ArrayList<>(tokens(attempt, telling.get(0)).filter(clause::hasVerb).toList());
    // "Have you given up work?" has no "have" to say back: what follows it has to begin alike.
    boolean has = tokens(attempt, telling.get(0)).anyMatch(attempt.vocabulary()::isHaving);
    if ((said.isEmpty() && !has) || tellsOfWhom(attempt, telling)) {
      return false;
    }
    telling.stream()
        .skip(1)
        .filter(piece -> !piece.isFiller())
        .flatMap(piece -> tokens(attempt, piece))
        .forEach(said::add);
    return clause.saidBack(said, attempt.words()::isFormOf) == 0;
  }

  private static Stream<Token> tokens(Attempt attempt, Piece piece) {
    return attempt.utterance().tokens().subList(piece.from(), piece.to()).stream();
  }

  private static boolean tellsOfWhom(Attempt attempt, List<Piece> telling) {
    int last = telling.size() - 1;
    boolean atLast = does(telling.get(last)) && repeats(attempt, telling, SHORTEST_WORD);
    boolean atFirst =
        does(telling.get(0)) && repeats(attempt, telling.subList(0, 1), SHORTEST_VERB);
    return (atLast && tells(attempt, telling.subList(0, last), 1))
        || (atFirst && tells(attempt, telling.subList(1, last + 1), 0));
  }

  private static boolean does(Piece piece) {
    return piece.label() == 0 && piece.has(Sense.YES_ALONE);
  }

  /**
   * Whether somebody is told of, in plain words.
   *
   * @param pronoun how many words at the beginning may be the "I"
   */
  private static boolean tells(Attempt attempt, List<Piece> plain, int pronoun) {
    return plain.stream().allMatch(Affirming::isPlain)
        && plain.stream().skip(pronoun).anyMatch(piece -> isSomebody(attempt, piece));
  }

  private static boolean isPlain(Piece piece) {
    return piece.isUnknown() || piece.isFiller() || piece.has(Sense.NUMBER_FILLERS);
  }

  private static boolean isSomebody(Attempt attempt, Piece piece) {
    return piece.isUnknown()
        && piece.token().text().length() >= SHORTEST_WORD
        && !attempt.words().isEchoed(piece.token());
  }

  private static boolean isAsked(Attempt attempt, Piece piece) {
    return attempt.words().isAsked(piece.token());
  }

  /** Whether a word of the question that says something is among these. */
  private static boolean repeats(Attempt attempt, List<Piece> pieces, int shortest) {
    return pieces.stream()
        .filter(piece -> !piece.isFiller())
        .flatMap(piece -> tokens(attempt, piece))
        .anyMatch(token -> token.text().length() >= shortest && attempt.words().isEchoed(token));
  }
}
