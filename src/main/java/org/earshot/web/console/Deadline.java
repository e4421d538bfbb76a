package org.earshot.web.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.outcomes.Owed;
import org.earshot.outcomes.Promise;
import org.earshot.web.forms.Days;
import org.jspecify.annotations.Nullable;

/**
 * One of a consultation's clocks, in words that need no colour.
 *
 * @param what what falls due ("Outcome")
 * @param words how it stands ("due in 12 days", "3 days late")
 * @param page where it is written; null where there is nothing to write yet
 */
record Deadline(String what, LocalDate on, String words, boolean late, @Nullable String page) {

  /**
   * The clocks that still run: closing until it closes, the feedback report until it is published,
   * the outcome until it is sent, and then how long we still know where to reach people.
   */
  static List<Deadline> running(Consultation consultation, Kept kept, Instant now) {
    Clocks clocks = Clocks.of(consultation).orElse(null);
    if (clocks == null || consultation.state() == State.DRAFT) {
      return List.of();
    }
    LocalDate today = Days.on(now);
    List<Deadline> running = new ArrayList<>();
    boolean closed = consultation.state() == State.CLOSED;
    if (!closed) {
      running.add(of("Closing", clocks.closes(), today, "closes"));
    }
    if (!kept.report()) {
      Deadline report = of("Feedback report", clocks.feedbackDue(), today, "due");
      running.add(closed ? report.at(consultation, "report").told(kept, Promise.REPORT) : report);
    }
    LocalDate forgotten = kept.contactsUntil();
    if (!kept.outcome()) {
      Deadline outcome = of("Outcome", clocks.outcomeDue(), today, "due");
      running.add(
          closed ? outcome.at(consultation, "outcome").told(kept, Promise.OUTCOME) : outcome);
    }
    kept.owed().stream()
        .filter(owed -> owed.promise() == Promise.REVIEW)
        .map(owed -> of("Benefits review", owed.due(), today, "due").at(consultation, "review"))
        .forEach(running::add);
    if (kept.outcome() && forgotten != null && !forgotten.isBefore(today)) {
      running.add(of("Contact details", forgotten, today, "deleted by Earshot"));
    }
    return running;
  }

  private static Deadline of(String what, LocalDate on, LocalDate today, String verb) {
    long days = ChronoUnit.DAYS.between(today, on);
    return new Deadline(what, on, words(days, verb), days < 0, null);
  }

  private Deadline at(Consultation consultation, String page) {
    String address = "/console/consultations/" + consultation.slug() + "/" + page;
    return new Deadline(what, on, words, late, address);
  }

  /** With the day that people were told instead, where there is one. */
  private Deadline told(Kept kept, Promise promise) {
    return kept.owed().stream()
        .filter(owed -> owed.promise() == promise && !owed.expected().isEmpty())
        .map(
            owed ->
                new Deadline(
                    what, on, words + "; people were told " + Days.day(owed.by()), late, page))
        .findFirst()
        .orElse(this);
  }

  private static String words(long days, String verb) {
    if (days < 0) {
      return days(-days) + " late";
    }
    return days == 0 ? verb + " today" : verb + " in " + days(days);
  }

  private static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }

  /**
   * What was promised and is kept.
   *
   * @param report whether the feedback report is published
   * @param outcome whether the outcome is sent
   * @param contactsUntil when the contact details of those who wait for nothing else are deleted;
   *     null where that is not known yet
   * @param owed what is not kept, with what people were told since
   */
  record Kept(boolean report, boolean outcome, @Nullable LocalDate contactsUntil, List<Owed> owed) {

    Kept(boolean report, boolean outcome) {
      this(report, outcome, null, List.of());
    }
  }
}
