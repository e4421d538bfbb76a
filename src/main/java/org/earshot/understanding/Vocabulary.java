package org.earshot.understanding;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.language.Lexicon;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/** The words of one language, from its locale file and from ICU, ready for looking up. */
final class Vocabulary {

  /** Shorter words are a slip away from too many others. */
  private static final int LONG_UNIT = 4;

  private static final int SHORTEST_END = 3;
  private static final int SHORTEST_STEM = 2;

  private static final String SEVERAL = "s";

  /** The verbs among the lists, in the present, that add nothing to what is named with them. */
  private static final Set<String> DOING =
      Set.of("go", "take", "use", "ride", "walk", "do", "send");

  private final Locale language;
  private final boolean romanised;
  private final Phrases<Entry> answers;
  private final Phrases<Entry> times;
  private final Map<String, Phrases<Boolean>> lists = new HashMap<>();
  private final Lexicon lexicon;
  private final char decimal;
  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, List<String>> endings = new HashMap<>();
  private final Map<String, String> things = new HashMap<>();
  private final List<String> nounEndings;
  private final Set<String> relatives;
  private final Phrases<String> marks;

  Vocabulary(Locale language, Lexicon lexicon) {
    this.language = language;
    this.lexicon = lexicon;
    this.romanised = Romanised.isTyped(language);
    this.answers = new Phrases<>(romanised);
    this.times = new Phrases<>(romanised);
    this.decimal = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
    for (Sense sense : Sense.values()) {
      fill(sense);
    }
    rates();
    unitsOfHalves();
    NumberWords.cardinals(language, (word, n) -> number(word, n));
    NumberWords.ordinals(language, (word, n) -> add(answers, word, Sense.ORDINALS, n));
    CalendarWords.weekdays(language, (word, n) -> add(times, word, Sense.WEEKDAYS, n));
    CalendarWords.months(language, (word, n) -> add(times, word, Sense.MONTHS, n));
    this.marks = new Phrases<>(romanised);
    lexicon
        .groups(language, "marks")
        .forEach((mark, words) -> words.forEach(word -> marks.at(word, () -> mark)));
    this.nounEndings =
        lexicon.words(language, CommandWords.NOUN_ENDINGS).stream().map(Folding::word).toList();
    this.relatives =
        lexicon.words(language, CommandWords.RELATIVES).stream()
            .map(Folding::word)
            .collect(Collectors.toUnmodifiableSet());
    lexicon
        .groups(language, "things")
        .forEach(
            (thing, words) -> words.forEach(word -> things.putIfAbsent(Folding.word(word), thing)));
    lexicon
        .groups(language, "verbs")
        .forEach(
            (verb, forms) ->
                forms.forEach(
                    form ->
                        Tokeniser.tokens(form).forEach(t -> verbs.putIfAbsent(t.text(), verb))));
    for (String pair : lexicon.words(language, CommandWords.VERB_ENDINGS)) {
      String[] both = pair.split(" ", 2);
      endings
          .computeIfAbsent(Folding.word(both[0]), asked -> new ArrayList<>())
          .add(Folding.word(both[both.length - 1]));
    }
    for (String list : CommandWords.LISTS) {
      lists.put(list, phrases(lexicon.words(language, list)));
    }
  }

  Locale language() {
    return language;
  }

  /** The same language, in whatever region: Portuguese of Brazil has the words of Portuguese. */
  boolean isSpokenAs(Vocabulary other) {
    return language.getLanguage().equals(other.language.getLanguage());
  }

  /** Whether people also type this language in letters that are not its own. */
  boolean isRomanised() {
    return romanised;
  }

  /** Words that matter in an answer to a question. */
  Phrases<Entry> answers() {
    return answers;
  }

  /** Words that matter in a date or a time. */
  Phrases<Entry> times() {
    return times;
  }

  /** A list that only commands and danger signs use. */
  Phrases<Boolean> list(String name) {
    return lists.getOrDefault(name, new Phrases<>());
  }

  /** "A", "one": a word that may only stand before another. */
  boolean isArticle(Token token) {
    return list(CommandWords.ARTICLES).exactly(List.of(token)) != null;
  }

  /** Whether everything said here has a use in answers, or is known for no STOP. */
  boolean knows(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size()) {
      Phrases.Match<?> known = answers.longest(tokens, at);
      known = known == null ? list(CommandWords.NOT_STOP).longest(tokens, at) : known;
      if (known == null) {
        return false;
      }
      at += known.length();
    }
    return true;
  }

  /** The unit of time that this word is, but for one slip; null where it is none. */
  @Nullable String nearUnit(Token token) {
    String typed = token.text();
    if (!token.is(Kind.WORD) || typed.length() < LONG_UNIT) {
      return null;
    }
    String near = null;
    for (Map.Entry<String, List<String>> unit :
        lexicon.groups(language, Sense.UNITS.list()).entrySet()) {
      for (String word : unit.getValue()) {
        boolean slip = word.length() >= LONG_UNIT && SpellingDistance.between(typed, word, 1) <= 1;
        if (slip && near != null && !near.equals(unit.getKey())) {
          return null;
        }
        near = slip ? unit.getKey() : near;
      }
    }
    return near;
  }

  /** Whether this is a form of a verb that the lists have. */
  boolean isVerb(Token token) {
    return verbs.containsKey(token.text());
  }

  /**
   * What everybody calls by several names ("phone", "telephone"); null where it is no such thing.
   */
  @Nullable String thing(Token token) {
    String thing = things.get(token.text());
    for (int i = 0; thing == null && i < token.calm().size(); i++) {
      thing = things.get(token.calm().get(i));
    }
    return thing;
  }

  /**
   * Whether these are two people, however alike their names are: "hijo" and "hija", "बेटा" and
   * "बेटी"; but "sons" are each a son.
   */
  boolean isAnother(String person, String other) {
    boolean several = person.equals(other + SEVERAL) || other.equals(person + SEVERAL);
    return !person.equals(other)
        && !several
        && relatives.contains(person)
        && relatives.contains(other);
  }

  /** Those of these words that say who somebody is: "daughter". */
  List<String> people(List<Token> words) {
    return words.stream().map(Token::text).filter(relatives::contains).toList();
  }

  /** What a noun may end in, and still be the same: "s" in English. */
  List<String> nounEndings() {
    return nounEndings;
  }

  /** Whether these words mean as good or as bad as can be; null where they mean neither. */
  @Nullable String mark(List<Token> words) {
    return marks.exactly(words);
  }

  /** "Go", "take", "use": whoever says so does it. */
  boolean isDoing(Token token) {
    String verb = verbs.get(token.text());
    return verb != null && DOING.contains(verb);
  }

  /** "Have", which says little without what is had. */
  boolean isHaving(Token token) {
    return "have".equals(verbs.get(token.text()));
  }

  /** "Myself", "yourself": stands before the verb in many languages. */
  boolean isOneself(Token token) {
    return "oneself".equals(verbs.get(token.text()));
  }

  /**
   * Whether these are the same verb in the same tense, be it said of you or of me: "tiene" and
   * "tengo", "usa" and "uso", but not "used" and "use".
   */
  boolean isSameVerb(Token said, Token asked) {
    String own = said.text();
    String other = asked.text();
    String verb = verbs.get(own);
    return own.equals(other)
        || (verb != null && verb.equals(verbs.get(other)))
        || QuestionWords.isSameWithOtherPerson(other, own)
        || endings.entrySet().stream()
            .anyMatch(
                ending ->
                    other.endsWith(ending.getKey())
                        && isStem(other, ending.getKey())
                        && ending.getValue().stream()
                            .anyMatch(
                                end ->
                                    own.equals(
                                        other.substring(
                                                0, other.length() - ending.getKey().length())
                                            + end)));
  }

  private static boolean isStem(String word, String ending) {
    return word.length() - ending.length() >= SHORTEST_STEM;
  }

  /** A comma, or a point. */
  char decimal() {
    return decimal;
  }

  /** The plainest word in this sense, folded; empty where the language has none. */
  String plainest(Sense sense) {
    List<String> words = lexicon.words(language, sense.list());
    return words.isEmpty() ? "" : Folding.word(words.get(0));
  }

  private void fill(Sense sense) {
    boolean calendar = sense == Sense.WEEKDAYS || sense == Sense.MONTHS || sense == Sense.UNITS;
    Phrases<Entry> phrases = sense.isAboutTime() || calendar ? times : answers;
    for (String word : lexicon.words(language, sense.list())) {
      phrases.at(word, Entry::new).add(sense, "");
    }
    lexicon
        .groups(language, sense.list())
        .forEach((meaning, words) -> group(phrases, sense, meaning, words));
  }

  /** "Every", "a" and "per" with each word for a unit of time: "every wk". */
  private void rates() {
    for (String every : lexicon.words(language, "every")) {
      lexicon
          .groups(language, Sense.UNITS.list())
          .forEach(
              (unit, words) ->
                  words.forEach(
                      word -> answers.at(every + " " + word, Entry::new).add(Sense.RATES, unit)));
    }
  }

  /** "Half an hour" is half of an hour, whatever the question counts in. */
  private void unitsOfHalves() {
    for (List<String> halves : lexicon.groups(language, Sense.HALVES.list()).values()) {
      for (String half : halves) {
        String unit = unitIn(Tokeniser.tokens(half));
        if (unit != null) {
          answers.at(half, Entry::new).add(Sense.UNITS, unit);
        }
      }
    }
  }

  private @Nullable String unitIn(List<Token> phrase) {
    if (phrase.size() == 1) {
      return unitAtEnd(phrase.get(0).text());
    }
    for (Token token : phrase) {
      Entry entry = answers.exactly(List.of(token));
      String unit = entry == null ? null : entry.meaning(Sense.UNITS);
      if (unit != null) {
        return unit;
      }
    }
    return null;
  }

  /** Italian writes "half-hour" in one. */
  private @Nullable String unitAtEnd(String half) {
    for (Map.Entry<String, List<String>> unit :
        lexicon.groups(language, Sense.UNITS.list()).entrySet()) {
      for (String word : unit.getValue()) {
        boolean ends = word.length() >= SHORTEST_END && half.endsWith(Folding.word(word));
        if (ends && half.length() > word.length()) {
          return unit.getKey();
        }
      }
    }
    return null;
  }

  private void group(Phrases<Entry> phrases, Sense sense, String meaning, List<String> words) {
    for (String word : words) {
      phrases.at(word, Entry::new).add(sense, meaning);
      if (sense == Sense.NUMBERS) {
        AttachedWords.counted(word, language)
            .forEach(counted -> answers.at(counted, Entry::new).add(sense, meaning));
      }
      if (sense == Sense.UNITS) {
        answers.at(word, Entry::new).add(sense, meaning);
      }
    }
  }

  /** Also without spaces, as in "twentyfive". */
  private void number(String word, int n) {
    add(answers, word, Sense.NUMBERS, n);
    AttachedWords.counted(word, language)
        .forEach(counted -> add(answers, counted, Sense.NUMBERS, n));
    List<Token> tokens = Tokeniser.tokens(word);
    if (tokens.size() > 1) {
      String joined = String.join("", tokens.stream().map(Token::text).toList());
      add(answers, joined, Sense.NUMBERS, n);
    }
  }

  private static void add(Phrases<Entry> phrases, String word, Sense sense, int meaning) {
    if (!Tokeniser.tokens(word).isEmpty()) {
      phrases.at(word, Entry::new).add(sense, String.valueOf(meaning));
    }
  }

  private Phrases<Boolean> phrases(List<String> words) {
    Phrases<Boolean> phrases = new Phrases<>(romanised);
    words.forEach(word -> phrases.at(word, () -> true));
    return phrases;
  }
}
