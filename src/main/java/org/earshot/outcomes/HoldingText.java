package org.earshot.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;

/**
 * A holding message in one language: what was promised, what is happening and why, and the new day.
 * Pure.
 *
 * @param from the organisation that asked; empty where it is not set up
 * @param due the day that was promised
 * @param reason in this language
 * @param url where everybody can read how it stands
 */
record HoldingText(
    String from,
    String title,
    Promise promise,
    LocalDate due,
    HoldingMessage message,
    String reason,
    Wording wording,
    String url) {

  String text() {
    String intro = wording.say(intro(), Map.of("title", title, "date", wording.written(due)));
    return String.join(
        "\n\n",
        List.of(
            from.isEmpty() ? intro : from + ": " + intro,
            wording.say(Objects.requireNonNull(message.stage()).phrase())
                + "\n"
                + wording.say(Standing.OUTCOME_WHY, Map.of("why", reason.strip())),
            wording.say(
                Standing.HOLDING_NEXT,
                Map.of(
                    "date", wording.written(Objects.requireNonNull(message.expected(), "no day")))),
            wording.say(Standing.READ_MORE, Map.of("url", url)),
            wording.say(Standing.OUTCOME_THANKS)));
  }

  private Standing intro() {
    return promise == Promise.REPORT ? Standing.HOLDING_REPORT : Standing.HOLDING_OUTCOME;
  }
}
