package org.earshot.outcomes;

import static org.earshot.outcomes.OutcomeRules.missing;
import static org.earshot.outcomes.OutcomeRules.text;

import java.time.LocalDate;
import org.earshot.security.Objections;
import org.jspecify.annotations.Nullable;

/** What a holding message must hold before it can be kept. Pure. */
final class HoldingRules {

  static final int LONGEST_REASON = 300;
  private static final int MOST_MONTHS = 12;

  private HoldingRules() {}

  /**
   * @throws org.earshot.security.Refused naming the fields that are wrong
   */
  static void check(HoldingMessage message, LocalDate due, LocalDate today) {
    Objections wrongs = new Objections();
    wrongs.addIf(message.stage() == null, "stage", "Choose what is happening.");
    wrongs.addIf(missing(message.reason()), "reason", "Say why it takes longer.");
    text("reason", message.reason(), LONGEST_REASON, wrongs);
    expected(message.expected(), due, today, wrongs);
    if (message.translations() != null) {
      message
          .translations()
          .forEach(
              (tag, words) -> {
                String at = "translations." + tag;
                wrongs.addIf(
                    !OutcomeRules.wellFormed(tag), at, "This is not a language tag such as pl.");
                text(at, words, LONGEST_REASON, wrongs);
              });
    }
    wrongs.refuse();
  }

  private static void expected(
      @Nullable LocalDate expected, LocalDate due, LocalDate today, Objections wrongs) {
    if (expected == null) {
      wrongs.add("expected", "Give the day by which people are told now.");
      return;
    }
    wrongs.addIf(
        !expected.isAfter(today) || !expected.isAfter(due),
        "expected",
        "Give a day to come, after the one that was promised.");
    wrongs.addIf(
        expected.isAfter(today.plusMonths(MOST_MONTHS)),
        "expected",
        "Give a day within a year: people have waited already.");
  }
}
