package org.earshot.web.board;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.analysis.SmallNumbers;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Samples;
import org.earshot.consultations.SetUp;
import org.earshot.outcomes.ActionOwners;
import org.earshot.outcomes.ActionOwners.Owners;
import org.earshot.outcomes.Outcome.Status;
import org.earshot.outcomes.Owed;
import org.earshot.outcomes.Pledge;
import org.earshot.outcomes.Pledges;
import org.earshot.outcomes.Promises;
import org.earshot.outcomes.Review.Result;
import org.earshot.reach.Aim;
import org.earshot.reach.Reach;
import org.earshot.responses.Turnout;
import org.earshot.responses.Turnout.Begun;
import org.earshot.web.board.Board.Action;
import org.earshot.web.board.Board.Coming;
import org.earshot.web.board.Board.Due;
import org.earshot.web.board.Board.Running;
import org.earshot.web.forms.Days;
import org.springframework.stereotype.Component;

/** Puts together what a board looks at. What came with Earshot to be tried is not in it. */
@Component
class Boards {

  /** As far as it looks ahead and back. */
  private static final int MONTHS = 3;

  private final Consultations consultations;
  private final Samples samples;
  private final Turnout turnout;
  private final Reach reach;
  private final Promises promises;
  private final Pledges pledges;
  private final ActionOwners owners;
  private final InstantSource clock;

  Boards(
      Consultations consultations,
      Samples samples,
      Turnout turnout,
      Reach reach,
      Promises promises,
      Pledges pledges,
      ActionOwners owners,
      InstantSource clock) {
    this.consultations = consultations;
    this.samples = samples;
    this.turnout = turnout;
    this.reach = reach;
    this.promises = promises;
    this.pledges = pledges;
    this.owners = owners;
    this.clock = clock;
  }

  Board now() {
    LocalDate today = Clocks.day(clock.instant());
    Set<String> tried = samples.here();
    List<Consultation> all =
        consultations.all().stream().filter(one -> !tried.contains(one.slug())).toList();
    Map<String, List<Owed>> owed = promises.of(all);
    List<Due> due =
        Stream.concat(
                all.stream()
                    .flatMap(
                        one ->
                            owed.getOrDefault(one.slug(), List.of()).stream()
                                .map(it -> due(one, it, today))),
                all.stream().flatMap(one -> decision(one, today)))
            .filter(one -> !one.on().isAfter(today.plusMonths(MONTHS)))
            .sorted(Comparator.comparing(Due::on))
            .toList();
    List<Action> actions = new ArrayList<>();
    List<Action> ended = new ArrayList<>();
    promised(all, today, actions, ended);
    return new Board(
        today,
        coming(all),
        running(all),
        due.stream().filter(one -> one.on().isBefore(today)).toList(),
        due.stream().filter(one -> !one.on().isBefore(today)).toList(),
        actions,
        ended);
  }

  private static List<Coming> coming(List<Consultation> all) {
    return all.stream()
        .filter(one -> one.state() == State.SCHEDULED || one.state() == State.DRAFT)
        .map(
            one ->
                new Coming(
                    one.slug(),
                    one.title(),
                    one.setUp().opensOn(),
                    one.state() == State.SCHEDULED,
                    lead(one)))
        .sorted(
            Comparator.comparing(Coming::opens, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private List<Running> running(List<Consultation> all) {
    Map<String, Begun> begun = turnout.begun();
    return all.stream()
        .filter(one -> one.state() == State.OPEN)
        .map(one -> running(one, begun.getOrDefault(one.slug(), new Begun(0, 0)).started()))
        .sorted(
            Comparator.comparing(Running::closes, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private Running running(Consultation one, long people) {
    List<Aim> aims = reach.aims(one.slug());
    long reached = aims.stream().filter(aim -> aim.told().reaches(aim.wanted())).count();
    return new Running(
        one.slug(),
        one.title(),
        one.setUp().closesOn(),
        lead(one),
        SmallNumbers.isSmall(people) ? null : Long.valueOf(people),
        aims.isEmpty() ? "" : reached + " of " + aims.size());
  }

  private static Due due(Consultation one, Owed owed, LocalDate today) {
    String words = owed.promise().words();
    return new Due(
        one.slug(),
        one.title(),
        words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1),
        owed.due(),
        away(owed.due(), today),
        owed.expected().isEmpty() ? null : owed.by(),
        lead(one));
  }

  /** A decision that has passed is not owed to people: what came of it is, by its own day. */
  private static Stream<Due> decision(Consultation one, LocalDate today) {
    LocalDate on = one.setUp().decisionOn();
    String who = one.setUp().whoDecides();
    return on == null || on.isBefore(today) || one.state() == State.DRAFT
        ? Stream.of()
        : Stream.of(
            new Due(
                one.slug(),
                one.title(),
                who == null || who.isBlank() ? "Decision" : "Decision: " + who.strip(),
                on,
                away(on, today),
                null,
                lead(one)));
  }

  /**
   * @param actions those that are not over
   * @param ended those that ended lately
   */
  private void promised(
      List<Consultation> all, LocalDate today, List<Action> actions, List<Action> ended) {
    List<String> slugs =
        all.stream().filter(one -> one.state() == State.CLOSED).map(Consultation::slug).toList();
    Map<String, List<Pledge>> promised = pledges.dated(slugs);
    Map<String, Owners> named = owners.of(promised.keySet());
    for (Consultation one : all) {
      Owners who = named.getOrDefault(one.slug(), new Owners(Map.of()));
      for (Pledge pledge : promised.getOrDefault(one.slug(), List.of())) {
        LocalDate told = pledge.told();
        if (!pledge.over()) {
          actions.add(action(one, pledge, who, today));
        } else if (told != null && !told.isBefore(today.minusMonths(MONTHS))) {
          ended.add(action(one, pledge, who, today));
        }
      }
    }
    actions.sort(Comparator.comparing(Action::first));
    ended.sort(Comparator.comparing(Action::first));
  }

  private static Action action(Consultation one, Pledge pledge, Owners who, LocalDate today) {
    return new Action(
        one.slug(),
        one.title(),
        pledge.theme(),
        pledge.status() == Status.will_do ? "To be done" : "To be decided",
        pledge.first(),
        pledge.by(),
        who.of(pledge).orElse(""),
        stands(pledge, today),
        pledge.passed(today));
  }

  private static String stands(Pledge pledge, LocalDate today) {
    LocalDate told = pledge.told();
    String since = told == null ? "" : ". People were told on " + Days.day(told);
    if (pledge.over()) {
      return (pledge.result() == Result.done ? "Done" : "Not done") + since;
    }
    String away = away(pledge.first(), today);
    return away.substring(0, 1).toUpperCase(Locale.UK) + away.substring(1) + since;
  }

  private static String away(LocalDate on, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, on);
    if (days == 0) {
      return "today";
    }
    String words = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
    return days < 0 ? words + " late" : "in " + words;
  }

  private static String lead(Consultation one) {
    SetUp.Lead lead = one.setUp().lead();
    String name = lead == null ? null : lead.name();
    return name == null || name.isBlank() ? "Nobody is named" : name.strip();
  }
}
