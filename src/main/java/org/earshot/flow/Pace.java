package org.earshot.flow;

import java.util.Map;

/**
 * About how long the questions take somebody who answers all of them at once: counted from their
 * words and from what has to be written. How long messages travel is not in it.
 */
final class Pace {

  private static final int WORDS_A_MINUTE = 150;
  private static final int SECONDS_A_MINUTE = 60;

  /** Our defaults, on the long side: no source gives them. In seconds. */
  private static final Map<Type, Integer> WRITING =
      Map.of(
          Type.INFORMATION, 0, Type.TEXT, 45, Type.DATE, 20, Type.POSTCODE, 15, Type.CHOICES, 20);

  private static final int ONE_WORD = 12;

  private Pace() {}

  /** Whole minutes, one at least. */
  static int minutes(Conversation conversation, Wording wording) {
    int words = 0;
    int seconds = 0;
    for (Question question : conversation.questions()) {
      if (question.section() == Question.Section.MAIN) {
        Wording.Asked asked = wording.asked(question);
        words += words(asked.ask());
        words += asked.options().values().stream().mapToInt(Pace::words).sum();
        seconds += WRITING.getOrDefault(question.type(), ONE_WORD);
      }
    }
    seconds += words * SECONDS_A_MINUTE / WORDS_A_MINUTE;
    return Math.max(1, Math.ceilDiv(seconds, SECONDS_A_MINUTE));
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
