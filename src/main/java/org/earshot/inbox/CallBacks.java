package org.earshot.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.earshot.participants.Participant;
import org.earshot.privacy.Cipher;
import org.springframework.stereotype.Component;

/**
 * Where and when somebody who asked for a call is to be called, as they said. It is forgotten with
 * the words of their case.
 */
@Component
public class CallBacks {

  private static final String BEST_TIME = "inbox_case.best_time";

  private final CaseRows rows;
  private final StepRows steps;
  private final DueTimes dueTimes;
  private final Cipher cipher;

  CallBacks(CaseRows rows, StepRows steps, DueTimes dueTimes, Cipher cipher) {
    this.rows = rows;
    this.dueTimes = dueTimes;
    this.steps = steps;
    this.cipher = cipher;
  }

  /** Whether somebody is to call this person. */
  public boolean awaited(Participant who) {
    return rows.current(who.id())
        .filter(one -> one.reason() == Reason.CALL || one.reason() == Reason.CONCERN)
        .isPresent();
  }

  /**
   * Keeps the number that they gave with their open case; the last one counts.
   *
   * @param number in E.164
   */
  public void given(Participant who, Instant at, String number) {
    rows.current(who.id())
        .ifPresent(open -> steps.add(open.id(), By.EARSHOT, at, Step.NUMBER_GIVEN, number));
  }

  /**
   * Keeps with their open case when they said that a call suits them; the last one counts.
   *
   * @param when in their words; blank where they did not say
   */
  public void suits(Participant who, String when) {
    if (!when.isBlank()) {
      rows.current(who.id()).ifPresent(open -> bestTime(open.id(), when));
    }
  }

  /**
   * They are to be called on the day that they named, earlier or later than others. A day on which
   * nobody works any more changes nothing: their words stand with the case. Words of danger do not
   * wait, and whatever else they wrote waits no longer than it would have.
   */
  public void due(Participant who, LocalDate day, Instant now) {
    rows.current(who.id())
        .filter(open -> open.reason() == Reason.CALL)
        .ifPresent(
            open ->
                dueTimes
                    .on(day)
                    .filter(due -> due.isAfter(now))
                    .filter(due -> mayBecome(open, due))
                    .ifPresent(due -> rows.due(open.id(), due)));
  }

  private boolean mayBecome(Case open, Instant due) {
    Instant before = open.dueAt();
    return before == null
        || due.isBefore(before)
        || steps.of(open.id()).stream().noneMatch(Step::isMoreThanACall);
  }

  /** The number that they asked to be called on; empty where they gave none, or it was wiped. */
  public Optional<String> number(Case one) {
    return steps.of(one.id()).stream()
        .filter(Step::givesNumber)
        .reduce((before, last) -> last)
        .flatMap(step -> Optional.ofNullable(step.words()));
  }

  /** When they said that a call suits them; empty where nobody has written it down. */
  public String bestTime(Case one) {
    byte[] sealed = rows.bestTime(one.id());
    return sealed == null ? "" : cipher.decrypt(sealed, BEST_TIME);
  }

  void bestTime(UUID id, String when) {
    rows.bestTime(id, cipher.encrypt(when, BEST_TIME));
  }
}
