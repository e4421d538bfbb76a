package org.earshot.listening;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.earshot.consultations.Consultations.Running;
import org.earshot.consultations.JoinWord;
import org.jspecify.annotations.Nullable;

/**
 * Words that may be, or hold, the keyword of a conversation: "Breaks!", "breaks please", "breaks
 * polski".
 *
 * @param language that is named behind them and is no part of the text; null where none is
 */
record Keyword(String text, @Nullable Locale language) {

  /** Whatever is neither letter, digit nor mark: no keyword has any. */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  private static final int MOST_WITH_A_SLIP = 2;

  private static final int SHORTEST_WITH_A_SLIP = 5;

  Keyword {
    text = String.join(" ", words(text));
  }

  static List<String> words(String text) {
    return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether this starts a conversation, by its keyword or a partner's word, and says no more. */
  boolean isOf(Running running) {
    return isKeywordOf(running)
        || running.joinWords().stream().anyMatch(join -> text.equalsIgnoreCase(join.word()));
  }

  /** Whether this is its own keyword and nothing else. */
  boolean isKeywordOf(Running running) {
    return running.conversation().keywords().stream().anyMatch(text::equalsIgnoreCase);
  }

  /** Whether a keyword or a partner's word is among these words. */
  boolean mentions(Running running) {
    List<String> words = words(text);
    return partner(running) != null
        || running.conversation().keywords().stream()
            .anyMatch(keyword -> words.stream().anyMatch(keyword::equalsIgnoreCase));
  }

  /**
   * Whether a word or two were meant for a keyword: "brakes pls" or "break" for BREAKS. A short
   * keyword is too near to other words, and one with a number to the next.
   */
  boolean isNearly(Running running) {
    List<String> words = words(text.toLowerCase(Locale.ROOT));
    return words.size() <= MOST_WITH_A_SLIP
        && running.conversation().keywords().stream()
            .map(keyword -> keyword.toLowerCase(Locale.ROOT))
            .filter(keyword -> keyword.length() >= SHORTEST_WITH_A_SLIP)
            .filter(Keyword::hasNoDigit)
            .anyMatch(
                keyword ->
                    words.stream()
                        .filter(Keyword::hasNoDigit)
                        .anyMatch(word -> slips(word, keyword)));
  }

  private static boolean hasNoDigit(String word) {
    return word.chars().noneMatch(Character::isDigit);
  }

  /** The same letters in another order behind the first, or one more, fewer or other letter. */
  private static boolean slips(String word, String keyword) {
    int shorter = Math.min(word.length(), keyword.length());
    int longer = Math.max(word.length(), keyword.length());
    int before = 0;
    while (before < shorter && word.charAt(before) == keyword.charAt(before)) {
      before++;
    }
    int after = 0;
    while (after < shorter - before
        && word.charAt(word.length() - 1 - after) == keyword.charAt(keyword.length() - 1 - after)) {
      after++;
    }
    boolean sameLetters =
        Arrays.equals(word.chars().sorted().toArray(), keyword.chars().sorted().toArray());
    return before > 0 && (sameLetters || longer - before - after <= 1);
  }

  /** The partner's word among these words; null where none is. */
  @Nullable String partner(Running running) {
    List<String> words = words(text);
    return running.joinWords().stream()
        .map(JoinWord::word)
        .filter(join -> words.stream().anyMatch(join::equalsIgnoreCase))
        .findFirst()
        .orElse(null);
  }
}
