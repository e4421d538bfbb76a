package org.earshot.web.papers;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.consultations.Clocks;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.themes.Reading;
import org.earshot.themes.Reading.Progress;
import org.earshot.themes.Themes;
import org.earshot.web.forms.Days;
import org.springframework.stereotype.Component;

/** What whoever approves an outcome should know of it; none of it keeps it from being approved. */
@Component
class BeforeApproval {

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
                + Days.day(by)
                + ", which is here or has passed. Give another day.");
      }
    }
  }

  private void unread(String slug, List<String> warnings) {
    long answers = unread(slug, question -> question.type() == Type.TEXT);
    long comments = unread(slug, question -> question.type() != Type.TEXT);
    if (answers + comments > 0) {
      warnings.add(
          "Not read yet: "
              + Stream.of(
                      many(
                          answers, "answer in people’s own words", "answers in people’s own words"),
                      many(
                          comments,
                          "comment beside another answer",
                          "comments beside other answers"))
                  .filter(part -> !part.isEmpty())
                  .collect(Collectors.joining(", "))
              + ". The outcome answers everybody, so read them first.");
    }
  }

  private long unread(String slug, Predicate<Question> which) {
    return themes.questions(slug).stream()
        .filter(which)
        .map(question -> reading.progress(slug, question.id()))
        .mapToLong(BeforeApproval::left)
        .sum();
  }

  private static String many(long count, String one, String more) {
    return count == 0 ? "" : count + " " + (count == 1 ? one : more);
  }

  private static long left(Progress progress) {
    return Math.max(0, progress.total() - progress.read());
  }
}
