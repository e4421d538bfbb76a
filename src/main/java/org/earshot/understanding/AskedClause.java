package org.earshot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.earshot.understanding.Phrases.Match;
import org.earshot.understanding.Token.Kind;

/**
 * The clause of a question that asks, as its telling words in order. Who says its verb back, and
 * with it nothing but what stands next to the verb, has said yes: "I feel safe" to "do you feel
 * safe in your street after dark?". To "do you have trouble getting an appointment?", "I get an
 * appointment" leaves the verb out and says nothing of the kind.
 */
final class AskedClause {

  /** Whose verb stands last; the others have it first, as questions go. */
  private static final Set<String> VERB_LAST = Set.of("gu", "pa", "ur", "hi", "bn", "ta");

  /** Where a particle that also means not makes a question of what follows it: Somali "ma". */
  private static final String ASKING_NOT = "so";

  /** Whose verbs say nothing without what they are about. */
  private static final String BARELESS = "en";

  private static final int SHORT = 3;

  private final List<Token> telling;
  private final boolean verbLast;
  private final boolean bare;
  private final Vocabulary vocabulary;
  private boolean denies;

  /** Nothing is said back to a question without one, or to one that denies. */
  static AskedClause none(Vocabulary vocabulary) {
    return new AskedClause(List.of(), false, false, vocabulary);
  }

  private AskedClause(List<Token> telling, boolean verbLast, boolean bare, Vocabulary vocabulary) {
    this.telling = telling;
    this.verbLast = verbLast;
    this.bare = bare;
    this.vocabulary = vocabulary;
  }

  private static AskedClause denying(Vocabulary vocabulary) {
    AskedClause none = none(vocabulary);
    none.denies = true;
    return none;
  }

  /** Whether it asks whether something is not so. */
  boolean denies() {
    return denies;
  }

  static AskedClause of(List<Token> sentence, Vocabulary vocabulary) {
    String language = vocabulary.language().getLanguage();
    boolean verbLast = VERB_LAST.contains(language);
    int start = verbLast ? 0 : start(sentence, vocabulary);
    boolean bare = start == 0 || (start > 0 && sentence.get(start - 1).is(Kind.SIGN));
    List<Token> telling = new ArrayList<>();
    int i = start < 0 ? sentence.size() : start;
    while (i < sentence.size()) {
      Match<Entry> known = vocabulary.answers().longest(sentence, i);
      Token token = sentence.get(i);
      boolean denies = known != null && known.value().hasAny(Sense.NOT, Sense.NEVER, Sense.NO);
      if (denies && ASKING_NOT.equals(language)) {
        telling.clear();
      } else if (denies && (verbLast || telling.isEmpty())) {
        return denying(vocabulary);
      } else if (!verbLast && !telling.isEmpty() && (denies || token.isSign(","))) {
        break;
      } else if (token.is(Kind.WORD)
          && (known == null || vocabulary.isVerb(token) || !isLittle(known.value()))) {
        telling.add(token);
      }
      i += known == null || vocabulary.isVerb(token) ? 1 : known.length();
    }
    return new AskedClause(telling, verbLast, bare, vocabulary);
  }

  /** After what makes it a question; -1 where that cannot be told. */
  private static int start(List<Token> sentence, Vocabulary vocabulary) {
    int start = -1;
    boolean clauses = false;
    boolean begins = true;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      Match<Boolean> asks =
          begins ? vocabulary.list(CommandWords.QUESTIONS).longest(sentence, i) : null;
      start = asks != null ? i + asks.length() : token.isSign("¿") ? i + 1 : start;
      clauses |= token.isSign(",");
      begins = !token.is(Kind.WORD);
    }
    return start >= 0 || clauses ? start : 0;
  }

  private static boolean isLittle(Entry entry) {
    return entry.hasAny(Sense.FILLERS, Sense.SMALL_WORDS, Sense.AND, Sense.NUMBER_FILLERS);
  }

  /**
   * @param said the telling words of a reply, in order
   * @param echoes whether a word of the reply is a word of the question, or a form of it
   * @return how many of its words say the clause back: all of them, or as many as stand before what
   *     the clause leaves open ("someone"); 0 where they do not
   */
  int saidBack(List<Token> said, BiPredicate<Token, Token> echoes) {
    if (said.isEmpty() || telling.isEmpty() || isOnlyHelping(said)) {
      return 0;
    }
    int from = verbLast ? telling.size() - said.size() : first(said.get(0));
    int same = 0;
    while (from >= 0
        && same < said.size()
        && from + same < telling.size()
        && isSaidBack(said, same, telling.get(from + same), echoes)) {
      same++;
    }
    return same == said.size() || (!verbLast && isOpen(from + same)) ? same : 0;
  }

  /** "Hai" to "mahsoos karte hain": the verb that tells stands before it, and is left out. */
  private boolean isOnlyHelping(List<Token> said) {
    int before = telling.size() - 2;
    return verbLast && said.size() == 1 && before >= 0 && vocabulary.isVerb(telling.get(before));
  }

  private boolean isSaidBack(
      List<Token> said, int i, Token asked, BiPredicate<Token, Token> echoes) {
    boolean end = verbLast ? i == said.size() - 1 : i == 0;
    boolean after = i > 0 && vocabulary.isOneself(said.get(i - 1));
    boolean verb = end || after || vocabulary.isVerb(asked);
    return verb
        ? vocabulary.isSameVerb(said.get(i), asked)
        : vocabulary.isSameVerb(said.get(i), asked) || echoes.test(said.get(i), asked);
  }

  /** The first word, or the first that is known to be a verb: "after dark" may stand before it. */
  private int first(Token said) {
    if (vocabulary.isSameVerb(said, telling.get(0))) {
      return 0;
    }
    for (int i = 0; i < telling.size(); i++) {
      if (vocabulary.isVerb(telling.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether this word of it leaves open who: "someone". */
  boolean isOpen(int i) {
    return i > 0
        && i < telling.size()
        && vocabulary.list(CommandWords.SOMEBODY).exactly(List.of(telling.get(i))) != null;
  }

  /** Whether this very word is its verb: said of somebody else, where a language has persons. */
  boolean isVerbItself(Token said) {
    return mayBeBare() && telling.stream().anyMatch(asked -> asked.text().equals(said.text()));
  }

  /** Whether it begins with its verb, and with no "do you" before it. */
  boolean beginsWithVerb() {
    return bare && !verbLast;
  }

  int size() {
    return telling.size();
  }

  /** Whether this is a form of a verb of the clause. */
  boolean hasVerb(Token said) {
    return telling.stream().anyMatch(asked -> vocabulary.isSameVerb(said, asked));
  }

  /** "Uso", "vendría": whether its verb alone is an answer; "I feel" and "I had to" are none. */
  boolean mayBeBare() {
    return !BARELESS.equals(vocabulary.language().getLanguage());
  }

  /** "Have" and "be" by themselves say little where the question has much after them. */
  boolean isShort() {
    return telling.size() <= SHORT;
  }
}
