package org.earshot.consultations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;
import org.earshot.consultations.SetUp.Lead;
import org.jspecify.annotations.Nullable;

/**
 * What a set-up record must hold before people are asked anything, and what it had better hold. The
 * lengths are those of the engagement strategies and of the Cabinet Office's Consultation
 * Principles. Pure.
 */
final class SetUpGate {

  private static final int FEWEST_OPEN_DAYS = 14;
  private static final int FORMAL_OPEN_DAYS = 84;
  private static final int FEWEST_DAYS_TO_DECIDE = 28;

  private static final List<Field> FIELDS =
      List.of(
          must("title", SetUp::title, "It has no title", "Give it a title that people recognise"),
          must("conversation", SetUp::conversation, "Nothing is asked", "Choose a conversation"),
          must("purpose", SetUp::purpose, "It has no purpose", "Say what you want to find out"),
          must("can_change", SetUp::canChange, "Nobody knows what can change", "Say what can"),
          must(
              "cannot_change",
              SetUp::cannotChange,
              "Nobody knows what cannot change",
              "Say what is already settled, or that nothing is"),
          must("who_decides", SetUp::whoDecides, "Nobody decides", "Name the person or the board"),
          must("decision_on", SetUp::decisionOn, "No decision is planned", "Give the day of it"),
          must("closes_on", SetUp::closesOn, "It never closes", "Give the last day for answers"),
          must(
              "outcome_by",
              SetUp::outcomeBy,
              "Nobody is promised an outcome",
              "Give a day, at most 12 weeks after closing"),
          wish("kind", SetUp::kind, "It is taken for engagement", "Choose one or the other"),
          wish("why_now", SetUp::whyNow, "It does not say why now", "Say what brought it about"),
          wish("audience", SetUp::audience, "It does not say who is asked", "Name the groups"),
          wish(
              "already_known",
              SetUp::alreadyKnown,
              "It does not say what is known already",
              "Say it, so that people are not asked twice"),
          wish(
              "how_answers_are_used",
              SetUp::howAnswersAreUsed,
              "It does not say how answers will be used",
              "Say who reads them and what for"),
          wish(
              "safeguarding_phone",
              SetUp::safeguardingPhone,
              "Nobody can be called about someone at risk",
              "Give the number of your safeguarding team"));

  private SetUpGate() {}

  static List<Finding> check(SetUp setUp, LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    FIELDS.stream()
        .filter(field -> missing(field.value().apply(setUp)))
        .map(Field::finding)
        .forEach(findings::add);
    lead(setUp.lead(), findings);
    LocalDate closes = setUp.closesOn();
    if (closes != null) {
      open(setUp, closes, today, findings);
      clocks(setUp, closes, findings);
    }
    decision(setUp, findings);
    return findings;
  }

  private static void lead(@Nullable Lead lead, List<Finding> findings) {
    if (lead == null || missing(lead.name())) {
      findings.add(Finding.blocks("lead", "It has no lead officer.", "Name one."));
    } else if (missing(lead.email()) && missing(lead.phone())) {
      findings.add(
          Finding.blocks(
              "lead", "Nobody can reach the lead officer.", "Give an e-mail address or a phone."));
    }
  }

  private static void open(SetUp setUp, LocalDate closes, LocalDate today, List<Finding> findings) {
    if (closes.isBefore(today)) {
      findings.add(
          Finding.blocks("closes_on", "Its closing day has passed.", "Give a day to come."));
      return;
    }
    LocalDate opensOn = setUp.opensOn();
    LocalDate opens = opensOn == null || opensOn.isBefore(today) ? today : opensOn;
    long days = ChronoUnit.DAYS.between(opens, closes) + 1;
    if (days < FEWEST_OPEN_DAYS) {
      findings.add(
          Finding.warns(
              "closes_on",
              "It would be open for " + days + " days only.",
              "Allow at least " + FEWEST_OPEN_DAYS + "; very short deadlines shut people out."));
    } else if (setUp.kind() == SetUp.Kind.consultation && days < FORMAL_OPEN_DAYS) {
      findings.add(
          Finding.warns(
              "closes_on",
              "It would be open for " + days + " days.",
              "Formal consultations usually take 12 weeks: be ready to say why this one does not."));
    }
  }

  private static void clocks(SetUp setUp, LocalDate closes, List<Finding> findings) {
    LocalDate month = closes.plusMonths(Clocks.FEEDBACK_MONTHS);
    LocalDate feedback = setUp.feedbackBy();
    if (feedback == null) {
      findings.add(
          Finding.warns(
              "feedback_by",
              "Feedback is promised for " + month + ", one month after closing.",
              "Give another day if that will not do."));
    } else if (feedback.isAfter(month)) {
      findings.add(
          Finding.warns(
              "feedback_by",
              "Feedback comes later than one month after closing.",
              "Give a day up to " + month + "."));
    }
    LocalDate weeks = closes.plusDays(Clocks.OUTCOME_DAYS);
    LocalDate outcome = setUp.outcomeBy();
    if (outcome != null && outcome.isAfter(weeks)) {
      findings.add(
          Finding.warns(
              "outcome_by",
              "The outcome comes later than 12 weeks after closing.",
              "Give a day up to " + weeks + ", or be ready to say why not."));
    }
  }

  private static void decision(SetUp setUp, List<Finding> findings) {
    LocalDate decision = setUp.decisionOn();
    LocalDate closes = setUp.closesOn();
    LocalDate outcome = setUp.outcomeBy();
    if (decision == null) {
      return;
    }
    if (closes != null && decision.isBefore(closes)) {
      findings.add(
          Finding.blocks(
              "decision_on",
              "The decision would be made while people are still answering.",
              "Give a day after closing."));
    } else if (closes != null && decision.isBefore(closes.plusDays(FEWEST_DAYS_TO_DECIDE))) {
      findings.add(
          Finding.warns(
              "decision_on",
              "There are fewer than 28 days from closing to the decision.",
              "Leave time for what people say to shape it."));
    }
    if (outcome != null && outcome.isBefore(decision)) {
      findings.add(
          Finding.warns(
              "outcome_by",
              "The outcome is promised for a day before the decision.",
              "Give a later day, or decide earlier."));
    }
  }

  private static boolean missing(@Nullable Object value) {
    return value == null || Objects.toString(value).isBlank();
  }

  private static Field must(
      String name, Function<SetUp, @Nullable Object> value, String what, String mend) {
    return new Field(name, value, Severity.BLOCKS, what, mend);
  }

  private static Field wish(
      String name, Function<SetUp, @Nullable Object> value, String what, String mend) {
    return new Field(name, value, Severity.WARNS, what, mend);
  }

  private record Field(
      String name,
      Function<SetUp, @Nullable Object> value,
      Severity severity,
      String what,
      String mend) {

    Finding finding() {
      return new Finding(severity, name, what + ".", mend + ".", null);
    }
  }
}
