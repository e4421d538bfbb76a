package org.earshot.understanding;

import java.util.ArrayList;
import java.util.List;
import org.earshot.flow.Meaning;
import org.earshot.flow.Value;
import org.earshot.understanding.Phrases.Match;
import org.jspecify.annotations.Nullable;

/**
 * Answers that have neither yes nor no in them and leave no doubt: the question said back in the
 * first person ("I use the bus"), "every day", "none at all". In the participant's own language
 * only, and never to a request for consent; whatever else is said with them makes them none.
 */
final class Restating {

  /** "I look after my mother, who is ill": more words than these may tell of something else. */
  private static final int MOST_TOLD = 4;

  private Restating() {}

  static @Nullable Meaning in(Attempt attempt) {
    boolean asks = attempt.pieces().stream().anyMatch(piece -> piece.isSign("?"));
    if (!attempt.isOwn() || attempt.question().isConsent() || asks) {
      return null;
    }
    List<Piece> telling =
        attempt.pieces().stream()
            .filter(piece -> !piece.isSign() && !piece.has(Sense.COURTESIES))
            .toList();
    if (telling.isEmpty() || telling.stream().anyMatch(piece -> piece.label() != 0)) {
      return null;
    }
    if (isOften(attempt, telling)) {
      return new Meaning.Understood(new Value.YesNo(true), attempt.utterance().from(0));
    }
    if (isNone(attempt, telling)) {
      return new Meaning.Understood(new Value.YesNo(false), null);
    }
    return saidBack(attempt);
  }

  /** "Every day", "always": how often, and so that. */
  private static boolean isOften(Attempt attempt, List<Piece> telling) {
    List<Token> said = new ArrayList<>();
    telling.forEach(piece -> said.addAll(tokens(attempt, piece)));
    return !attempt.words().turnsRound() && is(attempt, CommandWords.ALWAYS, said);
  }

  /** "None", "no break": nothing of what the question asks for. "Neither" takes no side. */
  private static boolean isNone(Attempt attempt, List<Piece> telling) {
    boolean none = false;
    for (Piece piece : telling) {
      boolean nothing = piece.has(Sense.NONE);
      List<Token> said = tokens(attempt, piece);
      boolean other =
          is(attempt, CommandWords.NEITHER, said)
              || piece.hasAny(Sense.SKIP, Sense.HEDGE, Sense.DONT_KNOW, Sense.YES);
      boolean silent = piece.isFiller() || (piece.isUnknown() && echoes(attempt, piece.token()));
      if (other || !(nothing || silent)) {
        return false;
      }
      none |= nothing;
    }
    return none && !attempt.words().turnsRound();
  }

  /** How much of it says the question back; null where it does not. */
  private static @Nullable Meaning saidBack(Attempt attempt) {
    List<Token> tokens = attempt.core();
    Vocabulary vocabulary = attempt.vocabulary();
    List<Token> said = new ArrayList<>();
    boolean person = false;
    int i = 0;
    while (i < tokens.size()) {
      Match<Entry> known = vocabulary.answers().longest(tokens, i);
      Match<Boolean> own = vocabulary.list(CommandWords.FIRST_PERSON).longest(tokens, i);
      Token token = tokens.get(i);
      boolean verb = vocabulary.isVerb(token) || attempt.words().clause().hasVerb(token);
      boolean asked = attempt.words().isAsked(token);
      boolean last = known == null || i + known.length() == tokens.size();
      boolean single = known != null && known.length() == 1 && !isDenying(known.value());
      boolean mine = known != null && known.value().has(Sense.SELF) && known.length() > 1 && !last;
      if (known != null && isTelling(known.value()) && !mine && !(single && (verb || asked))) {
        return null;
      }
      boolean longer = own != null && (known == null || own.length() >= known.length());
      if (own != null && longer && !verb) {
        person = true;
        i += own.length();
      } else if (known == null || verb) {
        said.add(token);
        i++;
      } else if (known.value().has(Sense.AND) && !said.isEmpty()) {
        i += known.length();
      } else if (mine) {
        i += known.length();
      } else if (known.value().hasAny(Sense.FILLERS, Sense.SMALL_WORDS, Sense.NUMBER_FILLERS)
          || known.value().has(Sense.YES_ALONE)) {
        person |= known.value().has(Sense.YES_ALONE);
        i += known.length();
      } else if (asked) {
        said.add(token);
        i++;
      } else {
        return null;
      }
    }
    return saidBack(attempt, said, person);
  }

  private static @Nullable Meaning saidBack(Attempt attempt, List<Token> said, boolean person) {
    AskedClause clause = attempt.words().clause();
    int same = clause.saidBack(said, attempt.words()::isFormOf);
    Vocabulary vocabulary = attempt.vocabulary();
    boolean verb = person || said.stream().limit(same).anyMatch(vocabulary::isVerb);
    boolean own =
        verb
            || clause.beginsWithVerb()
            || said.stream().anyMatch(token -> !attempt.words().isAsked(token));
    boolean bare = same == 1 && said.size() == 1 && !clause.mayBeBare();
    boolean has = same > 0 && vocabulary.isHaving(said.get(0));
    boolean whole = same == clause.size() || same < said.size();
    boolean little = has && (said.size() == 1 ? !clause.isShort() : !whole);
    boolean cut = same == said.size() && clause.isOpen(same) && !clause.mayBeBare();
    if (same == 0 || !own || bare || cut || little || said.size() - same > MOST_TOLD) {
      return null;
    }
    Value yes = new Value.YesNo(true);
    boolean whom = namesSomebody(attempt, said.subList(same, said.size()));
    if (same < said.size()) {
      String comment = attempt.utterance().from(0);
      boolean mine = whom && !clause.isVerbItself(said.get(0));
      return mine ? new Meaning.Understood(yes, comment) : new Meaning.Unsure(yes);
    }
    return namesSomebody(attempt, attempt.utterance().tokens())
        ? new Meaning.Unsure(yes)
        : new Meaning.Understood(yes, null);
  }

  /** "My sister": whom it is done for, or who does it, where it ought to be oneself. */
  private static boolean namesSomebody(Attempt attempt, List<Token> tokens) {
    return tokens.stream().anyMatch(token -> is(attempt, CommandWords.RELATIVES, List.of(token)));
  }

  /** Says something that a question said back does not. */
  private static boolean isTelling(Entry entry) {
    return isDenying(entry)
        || entry.hasAny(Sense.SELF, Sense.ONLY, Sense.ALL, Sense.BOTH)
        || (entry.has(Sense.YES) && !entry.has(Sense.YES_ALONE));
  }

  private static boolean isDenying(Entry entry) {
    return entry.hasAny(Sense.NOT, Sense.NO, Sense.NEVER, Sense.NONE, Sense.OR)
        || entry.hasAny(Sense.BUT, Sense.HEDGE, Sense.DONT_KNOW, Sense.SKIP, Sense.EXCEPT)
        || entry.has(Sense.CORRECTION);
  }

  private static boolean echoes(Attempt attempt, Token token) {
    return attempt.words().isEchoed(token);
  }

  private static boolean is(Attempt attempt, String list, List<Token> said) {
    return attempt.vocabulary().list(list).exactly(said) != null;
  }

  private static List<Token> tokens(Attempt attempt, Piece piece) {
    return attempt.utterance().tokens().subList(piece.from(), piece.to());
  }
}
