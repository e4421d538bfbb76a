package org.earshot.web.console;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.outcomes.Outcome.Status;
import org.earshot.outcomes.Pledge;
import org.earshot.outcomes.Pledges;
import org.earshot.outcomes.Promise;
import org.earshot.web.console.Need.Urgency;
import org.earshot.web.forms.Days;
import org.springframework.stereotype.Component;

/** What an outcome promised by a day that is near or over, once people have been told it. */
@Component
class PledgeNeeds {

  private final Pledges pledges;
  private final InstantSource clock;

  PledgeNeeds(Pledges pledges, InstantSource clock) {
    this.pledges = pledges;
    this.clock = clock;
  }

  List<Need> of(List<Overview.Line> lines) {
    LocalDate today = Clocks.day(clock.instant());
    Map<String, Consultation> told =
        lines.stream()
            .filter(PledgeNeeds::told)
            .map(Overview.Line::consultation)
            .collect(Collectors.toMap(Consultation::slug, Function.identity()));
    List<Need> needs = new ArrayList<>();
    pledges
        .dated(told.keySet())
        .forEach(
            (slug, all) ->
                all.stream()
                    .filter(pledge -> pledge.wantsNews(today) || pledge.near(today))
                    .map(pledge -> need(pledge, Objects.requireNonNull(told.get(slug)), today))
                    .forEach(needs::add));
    return needs;
  }

  /** Nobody has been promised anything before. */
  private static boolean told(Overview.Line line) {
    return line.consultation().state() == State.CLOSED
        && line.owed().stream().noneMatch(owed -> owed.promise() == Promise.OUTCOME);
  }

  private static Need need(Pledge pledge, Consultation consultation, LocalDate today) {
    boolean late = pledge.late(today);
    return new Need(
        late ? Urgency.LATE : pledge.by().equals(today) ? Urgency.TODAY : Urgency.SOON,
        what(pledge, late),
        consultation.title()
            + (late
                ? ". The public page says that it is late until an update tells people that it is"
                    + " done, or will not be. Tell them at least how it stands."
                : ". Tell people how it goes with an update."),
        "Write an update",
        Promise.REVIEW.page(consultation.slug()),
        pledge.by());
  }

  private static String what(Pledge pledge, boolean late) {
    String come = pledge.status() == Status.will_do ? "done" : "decided";
    return "“"
        + pledge.theme()
        + "”: "
        + (late ? "was to be " : "to be ")
        + come
        + " by "
        + Days.day(pledge.by());
  }
}
