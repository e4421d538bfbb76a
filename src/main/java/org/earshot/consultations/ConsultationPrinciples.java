package org.earshot.consultations;

import static org.earshot.consultations.Evident.judge;
import static org.earshot.consultations.Evident.when;
import static org.earshot.consultations.Evident.words;
import static org.earshot.consultations.SetUpRows.listed;

import java.time.LocalDate;
import java.util.List;
import org.earshot.consultations.Checklist.Line;
import org.jspecify.annotations.Nullable;

/** The Cabinet Office's Consultation Principles of 2018, each as what a record can show. */
final class ConsultationPrinciples {

  private ConsultationPrinciples() {}

  static List<Line> lines(Evident record) {
    SetUp setUp = record.setUp();
    return List.of(
        judge("A. Clear and concise", "Read the words once more, aloud."),
        words("B. It has a purpose", setUp.purpose(), "It has no purpose."),
        informative(record),
        onlyPart(record),
        proportionate(record),
        words("F. It is targeted", setUp.audience(), "It does not say whom it asks."),
        when(
            !record.barriers().isEmpty() || !record.overlooked().isEmpty(),
            "G. It takes account of the groups that are asked",
            "Barriers: "
                + record.barriers().size()
                + ". Groups easy to overlook: "
                + record.overlooked().size()
                + ".",
            "No barrier and no group that is easy to overlook is named."),
        agreed(setUp.scrutiny()),
        scrutiny(setUp),
        timely(setUp, record.closes()),
        judge("K. It is not launched during an election period", launched(record)));
  }

  private static String launched(Evident record) {
    LocalDate opens = record.opens();
    return opens == null
        ? "It has no opening day yet: compare it with the elections in your area."
        : "Its first day is "
            + Evident.day(opens)
            + ": compare that with the elections in your area.";
  }

  private static Line informative(Evident record) {
    int documents = record.background().published().size();
    return when(
        record.informs() || documents > 0,
        "C. It is informative",
        "The conversation tells before it asks: "
            + (record.informs() ? "yes" : "no")
            + ". Documents to read: "
            + documents
            + ".",
        "The conversation has no step that only tells, and there is no document to read.");
  }

  private static Line onlyPart(Evident record) {
    SetUp setUp = record.setUp();
    String follows = setUp.follows();
    String known = setUp.alreadyKnown();
    String asks = "D. It is only part of a process of engagement";
    return follows == null || follows.isBlank()
        ? words(asks, known, "It does not say what was found out before.")
        : when(true, asks, "It goes on from an earlier stage.", "");
  }

  private static Line proportionate(Evident record) {
    String asks = "E. It lasts for a proportionate amount of time";
    Long open = record.daysOpen();
    Approach.Impact impact = record.approach().impact();
    return open == null || impact == null
        ? judge(asks, "The dates, or how much it matters to people, are missing.")
        : when(
            open >= record.days().fewest(impact),
            asks,
            record.openFor(open) + ".",
            record.openFor(open) + ", which is short for how much it matters.");
  }

  private static Line agreed(@Nullable Scrutiny scrutiny) {
    String asks = "H. It was agreed before it was published";
    Scrutiny.Assurance assurance = scrutiny == null ? null : scrutiny.assurance();
    if (assurance == null || SetUpGate.missing(assurance.body())) {
      return judge(asks, "The signature of a second officer at the gate shows it.");
    }
    String body = String.valueOf(assurance.body()).strip();
    return when(true, asks, body + ", " + Evident.day(assurance.date()) + ".", "");
  }

  private static Line scrutiny(SetUp setUp) {
    int comments = setUp.scrutiny() == null ? 0 : listed(setUp.scrutiny().comments()).size();
    return judge(
        "I. It makes scrutiny easier",
        "Report and outcome are published. Comments on the draft: " + comments + ".");
  }

  private static Line timely(SetUp setUp, @Nullable LocalDate closes) {
    LocalDate outcome = setUp.outcomeBy();
    return when(
        outcome != null && closes != null && !outcome.isAfter(closes.plusDays(Clocks.OUTCOME_DAYS)),
        "J. The response comes within 12 weeks, or it is said why not",
        "The outcome is promised for " + Evident.day(outcome) + ".",
        "No day is promised, or it is more than 12 weeks after closing.");
  }
}
