package org.earshot.listening;

import java.util.Arrays;
import java.util.List;
import org.earshot.channels.Inbound;
import org.earshot.flow.Conversation;

/** Words that may be, or hold, the keyword of a conversation: "Breaks!", "breaks please". */
record Keyword(String text) {

  /** Whatever is neither letter, digit nor mark: no keyword has any. */
  private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}\\p{M}]+";

  Keyword {
    text = String.join(" ", words(text));
  }

  /** A button's label is nobody's words. */
  static Keyword in(Inbound inbound) {
    return new Keyword(inbound.tapped() == null ? inbound.text() : "");
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(BETWEEN_WORDS)).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether this is a keyword and nothing else. */
  boolean isOf(Conversation conversation) {
    return conversation.keywords().stream().anyMatch(text::equalsIgnoreCase);
  }

  /** Whether a keyword is among these words. */
  boolean mentions(Conversation conversation) {
    List<String> words = words(text);
    return conversation.keywords().stream()
        .anyMatch(keyword -> words.stream().anyMatch(keyword::equalsIgnoreCase));
  }
}
