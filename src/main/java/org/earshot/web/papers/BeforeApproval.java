package org.earshot.web.papers;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.earshot.consultations.Clocks;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.themes.Reading;
import org.earshot.themes.Reading.Progress;
import org.earshot.themes.Themes;
import org.springframework.stereotype.Component;

/** What whoever approves an outcome should know of it; none of it keeps it from being approved. */
@Component
class BeforeApproval {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Themes themes;
  private final Reading reading;
  private final InstantSource clock;

  BeforeApproval(Themes themes, Reading reading, InstantSource clock) {
    this.themes = themes;
    this.reading = reading;
    this.clock = clock;
  }

  /** In whole sentences; empty where it is approved already, or nothing is written. */
  List<String> warnings(OutcomePaper paper) {
    List<String> warnings = new ArrayList<>();
    paper
        .saved()
        .filter(entry -> !entry.approved())
        .map(Entry::words)
        .ifPresent(
            outcome -> {
              undated(outcome, paper, warnings);
              passed(outcome, paper, warnings);
              if (!paper.corrects()) {
                unread(paper.slug(), warnings);
              }
            });
    return warnings;
  }

  private static void undated(Outcome outcome, OutcomePaper paper, List<String> warnings) {
    String without =
        outcome.items().stream()
            .filter(item -> item.status().ahead() && item.by() == null)
            .map(Outcome.Item::theme)
            .filter(theme -> !paper.undated().contains(theme))
            .map(theme -> "“" + theme + "”")
            .collect(Collectors.joining(", "));
    if (!without.isEmpty()) {
      warnings.add(
          "No day is given by which it will be done, or decided: "
              + without
              + ". Nobody will be reminded of it.");
    }
  }

  /** Its day lay ahead when it was written. */
  private void passed(Outcome outcome, OutcomePaper paper, List<String> warnings) {
    LocalDate today = Clocks.day(clock.instant());
    for (Outcome.Item item : outcome.items()) {
      LocalDate by = item.by();
      if (by != null && !by.isAfter(today) && !paper.tells(by)) {
        warnings.add(
            "“"
                + item.theme()
                + "” is to be done, or decided, by "
                + DAY.format(by)
                + ", which is here or has passed. Give another day.");
      }
    }
  }

  private void unread(String slug, List<String> warnings) {
    long unread =
        themes.questions(slug).stream()
            .map(question -> reading.progress(slug, question.id()))
            .mapToLong(BeforeApproval::left)
            .sum();
    if (unread > 0) {
      warnings.add(
          (unread == 1
                  ? "One answer in people’s own words has not been read."
                  : unread + " answers in people’s own words have not been read.")
              + " The outcome answers everybody, so read them first.");
    }
  }

  private static long left(Progress progress) {
    return Math.max(0, progress.total() - progress.read());
  }
}
