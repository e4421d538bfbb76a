package org.earshot.understanding;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.earshot.flow.Meaning;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;

/** "Skip", "prefer not to say", "I don't know": replies that are no answer, to any question. */
final class Refusals {

  /** To these a no is no answer; to "how many" it could be none, and in a list it could be one. */
  private static final Set<Type> UNANSWERED_BY_NO = Set.of(Type.RATING, Type.DATE, Type.POSTCODE);

  private static final Set<String> VERB_LAST = Set.of("bn", "gu", "hi", "pa", "ta", "ur");

  private Refusals() {}

  /** Null where the whole reply is neither. */
  static @Nullable Reading in(Attempt attempt) {
    if (attempt.isOnly(Sense.SKIP) || isNoThanks(attempt)) {
      return Reading.certain(new Meaning.Declined());
    }
    if (attempt.isOnly(Sense.DONT_KNOW) || isNotKnownAndWhy(attempt)) {
      return Reading.certain(new Meaning.DontKnow());
    }
    return null;
  }

  /**
   * "Don't know, we have only just moved": what follows tells of something that Earshot knows no
   * word of. Without a comma only in languages whose verbs come last, as what is not known stands
   * before them: Spanish "no sé leer" is about reading. Who does not know what is meant asks back.
   */
  private static boolean isNotKnownAndWhy(Attempt attempt) {
    boolean closed = attempt.question().type() != Type.TEXT && !attempt.question().isConsent();
    List<Piece> pieces = attempt.pieces();
    int first = 0;
    while (first < pieces.size() && isSilent(pieces.get(first))) {
      first++;
    }
    boolean unknowing =
        closed
            && attempt.isOwn()
            && first + 1 < pieces.size()
            && pieces.get(first).has(Sense.DONT_KNOW);
    if (!unknowing || asksBack(attempt)) {
      return false;
    }
    List<Piece> rest = pieces.subList(first + 1, pieces.size());
    return (rest.get(0).isSeparator() || isVerbLast(attempt.vocabulary()))
        && rest.stream().allMatch(piece -> piece.isUnknownWord() || isSilent(piece));
  }

  private static boolean isSilent(Piece piece) {
    boolean courtesy = piece.isFiller() || piece.has(Sense.COURTESIES);
    return (piece.isSign() && !piece.isSign("?")) || (courtesy && piece.words() == 0);
  }

  private static boolean asksBack(Attempt attempt) {
    Phrases<Boolean> questions = attempt.vocabulary().list(CommandWords.QUESTIONS);
    List<Token> tokens = attempt.utterance().tokens();
    return IntStream.range(0, tokens.size()).anyMatch(i -> questions.longest(tokens, i) != null);
  }

  private static boolean isVerbLast(Vocabulary vocabulary) {
    return VERB_LAST.contains(vocabulary.language().getLanguage());
  }

  /** "No thanks": a plain no with thanks beside it. A bare no could deny anything. */
  private static boolean isNoThanks(Attempt attempt) {
    if (!UNANSWERED_BY_NO.contains(attempt.question().type()) || !attempt.isOnly(Sense.NO)) {
      return false;
    }
    List<Token> tokens = attempt.utterance().tokens();
    boolean thanks = false;
    int at = 0;
    while (at < tokens.size()) {
      int length = thanks(tokens, at, attempt.vocabulary());
      thanks |= length > 0;
      if (length == 0 && tokens.get(at).is(Token.Kind.WORD) && !isPlain(tokens.get(at), attempt)) {
        return false;
      }
      at += Math.max(1, length);
    }
    return thanks;
  }

  /** What is polite, and also answers something just told: that is thanking. */
  private static int thanks(List<Token> tokens, int at, Vocabulary vocabulary) {
    Phrases.Match<Entry> polite = vocabulary.answers().longest(tokens, at);
    Phrases.Match<Boolean> told =
        vocabulary.list(CommandWords.ACKNOWLEDGEMENTS).longest(tokens, at);
    return polite == null || told == null || !polite.value().has(Sense.COURTESIES)
        ? 0
        : Math.min(polite.length(), told.length());
  }

  /** "No", "nah" or a courtesy; not "never", and not the first word of "not really". */
  private static boolean isPlain(Token token, Attempt attempt) {
    Entry entry = attempt.vocabulary().answers().exactly(List.of(token));
    return entry != null
        && entry.hasAny(Sense.NO, Sense.NONE, Sense.COURTESIES)
        && !entry.has(Sense.NEVER);
  }
}
