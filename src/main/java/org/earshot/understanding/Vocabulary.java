package org.earshot.understanding;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.language.Lexicon;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/** The words of one language, from its locale file and from ICU, ready for looking up. */
final class Vocabulary {

  /** Shorter words are a slip away from too many others. */
  private static final int LONG_UNIT = 4;

  private static final int SHORTEST_END = 3;

  private final Locale language;
  private final boolean romanised;
  private final Phrases<Entry> answers;
  private final Phrases<Entry> times;
  private final Map<String, Phrases<Boolean>> lists = new HashMap<>();
  private final Lexicon lexicon;
  private final char decimal;

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
