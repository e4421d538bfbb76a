package org.earshot.consultations;

import static org.earshot.consultations.Sources.CABINET_OFFICE;
import static org.earshot.consultations.Sources.brent;
import static org.earshot.consultations.Sources.leicester;
import static org.earshot.consultations.Sources.northWestLeicestershire;
import static org.earshot.consultations.Sources.southEastLondon;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.earshot.consultations.Approach.Impact;
import org.jspecify.annotations.Nullable;

/** Whether there is time to answer, time to listen, and a day on which people hear back. Pure. */
final class DatesGate {

  private static final int FEWEST_DAYS_TO_DECIDE = 28;
  private static final int FEWEST_DAYS_TO_PLAN = 56;

  private final SetUp setUp;
  private final List<GateCheck> checks = new ArrayList<>();

  private DatesGate(SetUp setUp) {
    this.setUp = setUp;
  }

  static List<GateCheck> check(SetUp setUp, LocalDate today, OpenDays days) {
    DatesGate gate = new DatesGate(setUp);
    LocalDate closes = setUp.closesOn();
    if (closes != null) {
      gate.open(closes, today, days);
      gate.feedback(closes);
      gate.outcome(closes);
    }
    LocalDate decision = setUp.decisionOn();
    if (decision != null) {
      gate.decision(decision, closes);
    }
    return gate.checks;
  }

  /**
   * Whether there was time to plan it. What matters little, and is no formal consultation, needs
   * less.
   *
   * @param begun when its record was begun
   * @param opened when it opened, or would if it opened now
   */
  static List<GateCheck> planning(SetUp setUp, LocalDate begun, LocalDate opened) {
    Impact impact = setUp.approach() == null ? null : setUp.approach().impact();
    boolean weighs =
        setUp.kind() == SetUp.Kind.consultation || (impact != null && impact != Impact.low);
    LocalDate enough = begun.plusDays(FEWEST_DAYS_TO_PLAN);
    return !weighs || !opened.isBefore(enough)
        ? List.of()
        : List.of(
            GateCheck.warns(
                "opens_on",
                "It would open fewer than "
                    + FEWEST_DAYS_TO_PLAN
                    + " days after its record was begun, on "
                    + Evident.day(begun)
                    + ".",
                "Open it on "
                    + Evident.day(enough)
                    + " or later, or say how it was planned and people were found before.",
                southEastLondon("developing an engagement plan")));
  }

  /** Whether it would be open for so few days that nothing allows it but a second signature. */
  static boolean veryShort(SetUp setUp, LocalDate today, OpenDays days) {
    LocalDate closes = setUp.closesOn();
    return closes != null
        && !closes.isBefore(today)
        && ChronoUnit.DAYS.between(opens(setUp, today), closes) + 1 < days.low();
  }

  /** Where its day has passed, or is not known, today. */
  static LocalDate opens(SetUp setUp, LocalDate today) {
    LocalDate opensOn = setUp.opensOn();
    return opensOn == null || opensOn.isBefore(today) ? today : opensOn;
  }

  private void open(LocalDate closes, LocalDate today, OpenDays days) {
    if (closes.isBefore(today)) {
      checks.add(
          GateCheck.blocks(
              "closes_on", "Its closing day has passed.", "Give a day to come.", null));
      return;
    }
    long open = ChronoUnit.DAYS.between(opens(setUp, today), closes) + 1;
    Impact impact = setUp.approach() == null ? null : setUp.approach().impact();
    int fewest = impact == null ? days.low() : days.fewest(impact);
    if (open < fewest) {
      warns(
          "closes_on",
          tooShort(closes, fewest),
          allow(open, fewest, impact),
          leicester("principle 3"));
    } else if (setUp.kind() == SetUp.Kind.consultation && open < days.formal()) {
      warns(
          "closes_on",
          tooShort(closes, days.formal()),
          "Formal consultations usually take 12 weeks: be ready to say why this one takes "
              + counted(open)
              + ".",
          southEastLondon("appendix, formal consultation"));
    }
  }

  /** The same words every day while the dates stay, since a reason answers words. */
  private static String tooShort(LocalDate closes, int fewest) {
    return "It would close on " + Evident.day(closes) + ", after fewer than " + fewest + " days.";
  }

  private static String counted(long days) {
    return days == 1 ? "1 day" : days + " days";
  }

  private static String allow(long open, int fewest, @Nullable Impact impact) {
    String why =
        impact == null || impact == Impact.low
            ? "very short deadlines shut people out."
            : "the more it matters to people, the more time they need.";
    return "It is " + counted(open) + " now. Allow at least " + fewest + ": " + why;
  }

  private void feedback(LocalDate closes) {
    LocalDate month = closes.plusMonths(Clocks.FEEDBACK_MONTHS);
    LocalDate feedback = setUp.feedbackBy();
    if (feedback == null) {
      warns(
          "feedback_by",
          "Feedback is promised for " + Evident.day(month) + ", one month after closing.",
          "Give another day if that will not do.",
          northWestLeicestershire("section 5.3, feedback"));
    } else if (feedback.isAfter(month)) {
      warns(
          "feedback_by",
          "Feedback comes later than one month after closing.",
          "Give a day up to " + Evident.day(month) + ".",
          brent("objective 8"));
    }
  }

  private void outcome(LocalDate closes) {
    LocalDate weeks = closes.plusDays(Clocks.OUTCOME_DAYS);
    LocalDate outcome = setUp.outcomeBy();
    if (outcome != null && outcome.isAfter(weeks)) {
      warns(
          "outcome_by",
          "The outcome comes later than 12 weeks after closing.",
          "Give a day up to " + Evident.day(weeks) + ", or be ready to say why not.",
          leicester("principle 5") + "; " + CABINET_OFFICE);
    }
  }

  private void decision(LocalDate decision, @Nullable LocalDate closes) {
    if (closes != null && decision.isBefore(closes)) {
      checks.add(
          GateCheck.blocks(
              "decision_on",
              "The decision would be made while people are still answering.",
              "Give a day after closing.",
              Sources.GUNNING));
    } else if (closes != null && decision.isBefore(closes.plusDays(FEWEST_DAYS_TO_DECIDE))) {
      warns(
          "decision_on",
          "There are fewer than 28 days from closing to the decision.",
          "Leave time for what people say to shape it.",
          northWestLeicestershire("section 5.3, timing"));
    }
    LocalDate outcome = setUp.outcomeBy();
    if (outcome != null && outcome.isBefore(decision)) {
      warns(
          "outcome_by",
          "The outcome is promised for a day before the decision.",
          "Give a later day, or decide earlier.",
          brent("appendix 1, standard 4"));
    }
  }

  private void warns(String where, String what, String mend, String source) {
    checks.add(GateCheck.warns(where, what, mend, source));
  }
}
