package org.earshot.web.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;

/**
 * One of a consultation's clocks, in words that need no colour.
 *
 * @param what what falls due ("Outcome")
 * @param words how it stands ("due in 12 days", "3 days late")
 */
record Deadline(String what, LocalDate on, String words, boolean late) {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /**
   * The clocks that still run: closing and the feedback report until it closes (the report is
   * public from that moment), the outcome until it is sent.
   */
  static List<Deadline> running(Consultation consultation, boolean outcomeSent, Instant now) {
    Clocks clocks = Clocks.of(consultation).orElse(null);
    if (clocks == null || consultation.state() == State.DRAFT) {
      return List.of();
    }
    LocalDate today = LocalDate.ofInstant(now, LONDON);
    List<Deadline> running = new ArrayList<>();
    if (consultation.state() != State.CLOSED) {
      running.add(of("Closing", clocks.closes(), today, "closes"));
      running.add(of("Feedback report", clocks.feedbackDue(), today, "due"));
    }
    if (!outcomeSent) {
      running.add(of("Outcome", clocks.outcomeDue(), today, "due"));
    }
    return running;
  }

  private static Deadline of(String what, LocalDate on, LocalDate today, String verb) {
    long days = ChronoUnit.DAYS.between(today, on);
    return new Deadline(what, on, words(days, verb), days < 0);
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
}
