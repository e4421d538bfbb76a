package org.earshot.web.papers;

import java.time.LocalDate;
import org.earshot.outcomes.Outcome.Decision;
import org.earshot.web.forms.DateEntry;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/** How it was decided, as it was typed. */
record DecisionForm(
    @Nullable String meeting,
    @Nullable DateEntry decidedOn,
    @Nullable DateEntry reportGivenOn,
    @Nullable String minutes,
    @Nullable String weight) {

  static DecisionForm of(@Nullable Decision decision) {
    return decision == null
        ? new DecisionForm("", DateEntry.BLANK, DateEntry.BLANK, "", "")
        : new DecisionForm(
            decision.meeting(),
            DateEntry.of(decision.decidedOn()),
            DateEntry.of(decision.reportGivenOn()),
            decision.minutes(),
            decision.weight());
  }

  /** Null where nothing was typed. */
  @Nullable Decision read(String at, Problems problems) {
    Decision read =
        new Decision(
            Typed.orNull(meeting),
            date(decidedOn, at + ".decidedOn", "The day of the decision", problems),
            date(reportGivenOn, at + ".reportGivenOn", "The day of the report", problems),
            Typed.orNull(minutes),
            Typed.orNull(weight));
    return read.isEmpty() ? null : read;
  }

  private static @Nullable LocalDate date(
      @Nullable DateEntry typed, String field, String called, Problems problems) {
    return typed == null ? null : typed.read(field, called, problems);
  }
}
