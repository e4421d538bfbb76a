package org.earshot.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.springframework.stereotype.Component;

/**
 * The cases. What comes in is noted within the turn that heard it, with the person's row locked: so
 * that one person has one open case at most, beside those for answers that were {@link PassingOn
 * passed on}.
 */
@Component
public class Cases {

  /** For so long after an officer or the person last wrote the two talk with each other. */
  static final Duration TALK = Duration.ofHours(24);

  /** Whoever was told that an officer will read it need not be told with every text. */
  private static final Duration TOLD_FOR = Duration.ofHours(6);

  private static final Duration SIGNPOSTED_FOR = Duration.ofHours(1);

  private final CaseRows rows;
  private final DueTimes dueTimes;
  private final Participants participants;
  private final StepRows steps;
  private final Dangers dangers;
  private final InstantSource clock;

  Cases(
      CaseRows rows,
      StepRows steps,
      DueTimes dueTimes,
      Participants participants,
      Dangers dangers,
      InstantSource clock) {
    this.clock = clock;
    this.dangers = dangers;
    this.rows = rows;
    this.steps = steps;
    this.dueTimes = dueTimes;
    this.participants = participants;
  }

  /** Joins the person's open case, or opens one. The reason becomes the more urgent of the two. */
  public void note(Happening happening) {
    turnedFrom(happening.who().id());
    Instant due = dueTimes.of(happening.reason(), happening.at());
    rows.current(happening.who().id())
        .ifPresentOrElse(open -> join(open, happening, due), () -> add(happening, due));
  }

  /**
   * The conversation heard them, so that a talk with an officer is over, and it is for an officer
   * to act.
   */
  private void turnedFrom(SubjectId who) {
    rows.current(who)
        .filter(Case::talking)
        .ifPresent(
            open -> rows.move(open.id(), Case.State.OPEN, dueTimes.again(open, clock.instant())));
  }

  private void add(Happening happening, Instant due) {
    UUID id = UUID.randomUUID();
    rows.add(id, happening, due);
    dangers.heard(id, happening.reason());
  }

  private void join(Case open, Happening happening, Instant due) {
    Instant before = open.dueAt();
    Instant sooner = before != null && before.isBefore(due) ? before : due;
    boolean passedOn = open.answer() != null;
    Reason reason = passedOn ? open.reason() : open.reason().orMoreUrgent(happening.reason());
    rows.join(open, happening, reason, sooner);
    if (reason == Reason.CALL && !(open.reason() == reason && happening.reason() == reason)) {
      moreThanACall(open, happening);
    }
    dangers.heard(open.id(), happening.reason());
  }

  /** So that a day named for the call puts nothing else off. */
  private void moreThanACall(Case open, Happening happening) {
    if (steps.of(open.id()).stream().noneMatch(Step::isMoreThanACall)) {
      steps.add(open.id(), By.EARSHOT, happening.at(), Step.MORE_THAN_A_CALL, null);
    }
  }

  /**
   * Takes what someone writes to the officer they talk with.
   *
   * @return whether there was such a talk
   */
  public boolean heard(Happening happening) {
    Participant who = happening.who();
    Optional<Case> talk = rows.current(who.id()).filter(Case::talking);
    Reason soon = happening.reason() == Reason.OUTSIDE ? Reason.QUESTION : happening.reason();
    talk.ifPresent(
        open -> {
          if (open.answer() != null && soon != Reason.QUESTION) {
            goesOn(open, happening);
          } else {
            join(open, happening, dueTimes.of(soon, happening.at()));
          }
        });
    participants.talk(who.id(), talk.isPresent() ? happening.at().plus(TALK) : null);
    return talk.isPresent();
  }

  /** Who asks for a call, or is in danger, has a case of their own; the talk goes on there. */
  private void goesOn(Case passedOn, Happening happening) {
    note(happening);
    Case theirs = rows.current(happening.who().id()).orElseThrow();
    rows.move(theirs.id(), Case.State.TALKING, theirs.dueAt());
    if (theirs.assignedTo() == null) {
      rows.assign(theirs.id(), passedOn.assignedTo());
    }
  }

  /** They turned to the conversation themselves: what they write next belongs there. */
  public void turnedAway(Participant who) {
    participants.talk(who.id(), null);
    turnedFrom(who.id());
  }

  /** Whether to say that an officer will read it: once in six hours. */
  public boolean mayTell(Participant who, Instant now) {
    return rows.once(who.id(), "told_at", now, now.minus(TOLD_FOR));
  }

  /** Whether to say the signpost in a talk with an officer: once in an hour. */
  public boolean maySignpost(Participant who, Instant now) {
    return rows.once(who.id(), "signposted_at", now, now.minus(SIGNPOSTED_FOR));
  }

  public Optional<Case> find(UUID id) {
    return rows.find(id);
  }

  /** The case of this person that is not closed. */
  public Optional<Case> open(SubjectId who) {
    return rows.current(who);
  }

  /** Words of danger first, then what is due first; closed ones the newest first. */
  public List<Case> list(Selection selection) {
    return rows.list(selection);
  }

  /** How much has come in so far. */
  public Heard soFar() {
    return rows.soFar();
  }

  /**
   * What tells whether anything has come in since.
   *
   * @param cases how many there ever were: one may be opened for words that come late
   * @param last when somebody last wrote something that belongs to one; long ago where nobody did
   */
  public record Heard(long cases, Instant last) {

    public boolean isMoreThan(Heard before) {
      return cases > before.cases || last.isAfter(before.last);
    }
  }

  public long count(Selection selection) {
    return rows.count(selection);
  }
}
