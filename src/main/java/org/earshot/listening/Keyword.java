package org.earshot.listening;

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
