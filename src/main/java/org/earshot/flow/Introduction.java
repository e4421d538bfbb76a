package org.earshot.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The first words: who asks, how long it takes, what it costs, how to end, what happens next. */
final class Introduction {

  /** Of one or two, their number says all. */
  private static final int WORTH_TIMING = 3;

  private Introduction() {}

  static String of(Conversation conversation, Wording wording) {
    List<String> lines = new ArrayList<>();
    lines.add(wording.welcome());
    int questions = conversation.asks();
    if (questions >= WORTH_TIMING) {
      lines.add(pace(conversation, wording));
    }
    lines.add(wording.say(Standing.FACTS, Map.of("questions", questions)));
    lines.add(wording.say(Standing.FACTS_NEXT));
    lines.removeIf(String::isBlank);
    return String.join("\n", lines);
  }

  /** About how long all of it takes. */
  static String pace(Conversation conversation, Wording wording) {
    int minutes = Pace.minutes(conversation, wording);
    return wording.say(Standing.FACTS_MINUTES, Map.of("minutes", minutes));
  }
}
