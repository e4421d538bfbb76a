package org.earshot.consultations;

import static org.earshot.consultations.Evident.judge;
import static org.earshot.consultations.Evident.when;
import static org.earshot.consultations.Evident.words;

import java.util.List;
import java.util.stream.Collectors;
import org.earshot.consultations.Checklist.Line;
import org.jspecify.annotations.Nullable;

/** The four principles that courts hold consultations to, each as what a record can show. */
final class Gunning {

  private static final int ENOUGH_TO_DECIDE = 28;

  private Gunning() {}

  static List<Line> lines(Evident record) {
    Long toDecide = record.daysToDecide();
    Approach.Stage stage = record.approach().stage();
    SetUp setUp = record.setUp();
    return List.of(
        when(
            stage != null && stage != Approach.Stage.settled,
            "1. The plans are still being formed",
            "The stage is \u201c" + named(stage) + "\u201d.",
            stage == null ? "No stage is given." : "The plans are final."),
        when(
            toDecide != null && toDecide >= 0,
            "1. Nothing is decided before people have answered",
            "The decision comes " + toDecide + " days after closing.",
            "The decision does not come after closing, or a date is missing."),
        words(
            "2. People know why, and what is already settled",
            setUp.cannotChange(),
            "It does not say what cannot change."),
        when(
            record.informs(),
            "2. People are told enough to answer well",
            "The conversation has a step that tells before it asks.",
            "The conversation has no step that only tells."),
        adequateTime(record),
        when(
            toDecide != null && toDecide >= ENOUGH_TO_DECIDE,
            "4. There is time to consider what people say",
            "There are " + toDecide + " days between closing and the decision.",
            "There are fewer than " + ENOUGH_TO_DECIDE + " days, or a date is missing."),
        judge(
            "4. Whoever decides reads what people said",
            "The feedback report is promised for " + Evident.day(setUp.feedbackBy()) + "."),
        duties(record));
  }

  /** Where an act asks for it, courts look at that first. */
  private static Line duties(Evident record) {
    String asks = "The law that asks for it is named";
    String named =
        record.setUp().namedDuties().stream()
            .map(duty -> String.valueOf(duty.law()).strip())
            .collect(Collectors.joining("; "));
    boolean statutory = record.approach().impact() == Approach.Impact.statutory;
    return named.isEmpty() && !statutory
        ? judge(asks, "None is named. " + substantial(record.setUp().substantial()))
        : when(!named.isEmpty(), asks, named + ".", "The law asks for it, and none is named.");
  }

  private static String substantial(@Nullable Substantial change) {
    Substantial said = change == null ? Substantial.UNANSWERED : change;
    if (!said.reasons().isEmpty()) {
      return "The change is substantial: " + String.join("; ", said.reasons()) + ".";
    }
    return said.whole()
        ? "By the record the change is not substantial."
        : "Whether the change is substantial is not answered yet.";
  }

  private static Line adequateTime(Evident record) {
    Long open = record.daysOpen();
    Approach.Impact impact = record.approach().impact();
    String asks = "3. People have enough time to answer";
    if (open == null || impact == null) {
      return judge(
          asks,
          open == null || !record.closed()
              ? record.closing()
              : record.openFor(open) + ". " + record.closing());
    }
    return when(
        open >= record.days().fewest(impact),
        asks,
        record.openFor(open) + ".",
        record.openFor(open) + ", which is short for how much it matters.");
  }

  private static String named(Approach.@Nullable Stage stage) {
    return stage == Approach.Stage.settled ? "final" : String.valueOf(stage);
  }
}
