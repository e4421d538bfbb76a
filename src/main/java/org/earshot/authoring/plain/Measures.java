package org.earshot.authoring.plain;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long and how hard an English text is. The reading age is by Flesch and Kincaid, for short
 * texts no more than a hint.
 *
 * @param words how many
 * @param lengths words of each sentence
 */
public record Measures(int words, List<Integer> lengths, int syllables) {

  private static final int OLDEST = 18;

  public Measures {
    lengths = List.copyOf(lengths);
  }

  public static Measures of(String text) {
    List<Integer> lengths = new ArrayList<>();
    int words = 0;
    int syllables = 0;
    for (String sentence : parts(text, BreakIterator.getSentenceInstance(Locale.UK))) {
      int before = words;
      for (String word : parts(sentence, BreakIterator.getWordInstance(Locale.UK))) {
        if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
          words++;
          syllables += Syllables.of(word);
        }
      }
      if (words > before) {
        lengths.add(words - before);
      }
    }
    return new Measures(words, lengths, syllables);
  }

  private static List<String> parts(String text, BreakIterator breaks) {
    breaks.setText(text);
    List<String> parts = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      parts.add(text.substring(from, to));
      from = to;
    }
    return parts;
  }

  public int sentences() {
    return lengths.size();
  }

  /** Words of the longest sentence; 0 where there is none. */
  public int longest() {
    return lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** In years, never below 5; 0 where there are too few words to tell. */
  public int readingAge() {
    if (words < 5) {
      return 0;
    }
    double grade = 0.39 * words / lengths.size() + 11.8 * syllables / words - 15.59;
    return (int) Math.max(5, Math.round(grade + 5));
  }

  /** The same in words, no further than where the formula still means something. */
  public String readingAgeSaid() {
    return readingAge() > OLDEST ? "more than " + OLDEST : "about " + readingAge();
  }

  /** Both texts together. */
  public Measures and(Measures other) {
    List<Integer> both = new ArrayList<>(lengths);
    both.addAll(other.lengths);
    return new Measures(words + other.words, both, syllables + other.syllables);
  }
}
