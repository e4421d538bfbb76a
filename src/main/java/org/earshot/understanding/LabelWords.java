package org.earshot.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earshot.understanding.Phrases.Match;
import org.earshot.understanding.Token.Kind;

/**
 * The words in the labels of one question, each with the options in whose labels it stands, as bits
 * by position. Words are also found with a slip in them, with another ending, and, where a label
 * names a day of the week, by every word that the language has for that day.
 */
final class LabelWords {

  private static final int SHORTEST = 3;

  /** Two signs of an Indic script are a word: "घर". */
  private static final int SHORTEST_INDIC = 2;

  private static final int ONE_SLIP = 5;
  private static final int TWO_SLIPS = 8;
  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST_ENDING = 2;

  /** Languages that tie several endings to one word: less of it needs to be the same. */
  private static final int LONGER_STEM = 5;

  private final Vocabulary vocabulary;
  private final Map<String, Long> words = new HashMap<>();
  private final Map<String, Long> days = new HashMap<>();
  private final Map<String, Long> things = new HashMap<>();

  LabelWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a word is long enough to tell an option by. */
  static boolean isLongEnough(String word) {
    boolean indic = word.charAt(0) >= 0x0900 && word.charAt(0) < 0x0E00;
    return word.length() >= (indic ? SHORTEST_INDIC : SHORTEST);
  }

  void add(int position, String word) {
    words.merge(word, OptionSet.bit(position), (a, b) -> a | b);
  }

  /** All days of the week that this label names. */
  void addDays(int position, List<Token> label) {
    for (int i = 0; i < label.size(); i++) {
      Match<Entry> time = vocabulary.times().longest(label, i);
      String day = time == null ? null : time.value().meaning(Sense.WEEKDAYS);
      if (day != null) {
        days.merge(day, OptionSet.bit(position), (a, b) -> a | b);
      }
    }
  }

  /** All things of many names that this label has. */
  void addThings(int position, List<Token> label) {
    for (Token token : label) {
      String thing = vocabulary.thing(token);
      if (thing != null) {
        things.merge(thing, OptionSet.bit(position), (a, b) -> a | b);
      }
    }
  }

  /** As it stands in a label, or another word for a day in one; 0 for none. */
  long of(Token token) {
    if (words.isEmpty() && things.isEmpty()) {
      return 0;
    }
    Long found = words.get(token.text());
    for (int i = 0; found == null && i < token.calm().size(); i++) {
      found = words.get(token.calm().get(i));
    }
    return found != null ? found : other(token);
  }

  /** The same word with another of the endings of nouns, a thing by another name, a day. */
  private long other(Token token) {
    if (!token.is(Kind.WORD)) {
      return 0;
    }
    long ended = isOfTime(token) ? 0 : ended(token.text());
    String thing = ended == 0 ? vocabulary.thing(token) : null;
    long called = thing == null ? 0 : things.getOrDefault(thing, 0L);
    return ended != 0 ? ended : called != 0 ? called : day(token);
  }

  /** "A day centre" and "a few days away" are two things; so are "a week" and "weeks". */
  private boolean isOfTime(Token token) {
    Entry entry = vocabulary.answers().exactly(List.of(token));
    return entry != null && entry.hasAny(Sense.UNITS, Sense.RATES, Sense.NUMBERS);
  }

  private long ended(String typed) {
    long found = 0;
    for (Map.Entry<String, Long> word : words.entrySet()) {
      found |= isEnded(typed, word.getKey()) ? word.getValue() : 0;
    }
    return found;
  }

  /** Whether both are one stem, each with an ending of a noun or without. */
  private boolean isEnded(String typed, String word) {
    if (vocabulary.isAnother(typed, word)) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(typed.length(), word.length());
    while (same < shorter && typed.charAt(same) == word.charAt(same)) {
      same++;
    }
    for (int stem = same; stem >= fewest(typed) && stem >= same - LONGEST_ENDING; stem--) {
      if (isEnding(typed.substring(stem)) && isEnding(word.substring(stem))) {
        return true;
      }
    }
    return false;
  }

  private static int fewest(String word) {
    return isLongEnough(word.substring(0, Math.min(SHORTEST_INDIC, word.length())))
        ? SHORTEST_INDIC
        : SHORTEST_STEM;
  }

  private boolean isEnding(String rest) {
    return rest.isEmpty() || vocabulary.nounEndings().contains(rest);
  }

  private long day(Token token) {
    if (days.isEmpty() || !token.is(Kind.WORD)) {
      return 0;
    }
    Entry entry = vocabulary.times().exactly(List.of(token));
    String day = entry == null ? null : entry.meaning(Sense.WEEKDAYS);
    return day == null ? 0 : days.getOrDefault(day, 0L);
  }

  /** With a slip in it, or with another ending; 0 for none. */
  long near(Token token) {
    long slipped = misspelt(token.text());
    return slipped != 0 ? slipped : inflected(token.text());
  }

  /** One slip from five letters, two from eight. */
  private long misspelt(String typed) {
    int limit = typed.length() >= TWO_SLIPS ? 2 : typed.length() + 1 >= ONE_SLIP ? 1 : 0;
    long best = 0;
    int nearest = limit;
    for (Map.Entry<String, Long> word : words.entrySet()) {
      boolean slip =
          word.getKey().length() >= ONE_SLIP && !vocabulary.isAnother(typed, word.getKey());
      int allowed = slip ? nearest : 0;
      int distance = allowed == 0 ? 1 : SpellingDistance.between(typed, word.getKey(), allowed);
      if (allowed > 0 && distance <= allowed) {
        best = distance < nearest ? word.getValue() : best | word.getValue();
        nearest = distance;
      }
    }
    return best;
  }

  /** Whether only another ending ties this word to a label: "care" to "carer". */
  boolean isBent(Token token) {
    String typed = token.text();
    return of(token) == 0
        && near(token) != 0
        && words.keySet().stream()
            .anyMatch(
                word ->
                    isInflected(typed, word) && (near(token) & words.getOrDefault(word, 0L)) != 0);
  }

  /** "Rent" for "rented", "later" for "late"; but "park" is no "parking". */
  private long inflected(String typed) {
    long found = 0;
    for (Map.Entry<String, Long> word : words.entrySet()) {
      found |= isInflected(typed, word.getKey()) ? word.getValue() : 0;
    }
    return found;
  }

  private boolean isInflected(String typed, String word) {
    int shorter = Math.min(typed.length(), word.length());
    int same = 0;
    while (same < shorter && typed.charAt(same) == word.charAt(same)) {
      same++;
    }
    int longer = Math.max(typed.length(), word.length());
    boolean ended = same == shorter && longer - shorter <= LONGEST_ENDING;
    boolean tied = vocabulary.isRomanised() && same >= LONGER_STEM && 3 * same >= 2 * shorter;
    return same >= SHORTEST_STEM && (ended || tied) && !vocabulary.isAnother(typed, word);
  }
}
