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

  /** As it stands in a label, or another word for a day in one; 0 for none. */
  long of(Token token) {
    if (words.isEmpty()) {
      return 0;
    }
    Long found = words.get(token.text());
    for (int i = 0; found == null && i < token.calm().size(); i++) {
      found = words.get(token.calm().get(i));
    }
    return found == null ? day(token) : found;
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
      int allowed = word.getKey().length() >= ONE_SLIP ? nearest : 0;
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
    return same >= SHORTEST_STEM && (ended || tied);
  }
}
