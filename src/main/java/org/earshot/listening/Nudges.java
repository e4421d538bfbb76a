package org.earshot.listening;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.earshot.flow.Said;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Breaks a silence: one reminder after a day, or at the time that LATER named; never in quiet
 * hours, and never twice.
 */
@Component
class Nudges {

  private static final Logger LOG = LoggerFactory.getLogger(Nudges.class);
  private static final int AT_ONCE = 200;
  private static final Duration AFTER_FAILURE = Duration.ofHours(1);

  /** Whoever is silent while a consultation is paused is looked at again after this. */
  private static final Duration WHILE_PAUSED = Duration.ofHours(3);

  private final Responses responses;
  private final Participants participants;
  private final Places places;
  private final Turns turns;
  private final NudgeSettings settings;
  private final InstantSource clock;
  private final TransactionTemplate transaction;

  Nudges(
      Responses responses,
      Participants participants,
      Places places,
      Turns turns,
      NudgeSettings settings,
      InstantSource clock,
      TransactionTemplate transaction) {
    this.responses = responses;
    this.participants = participants;
    this.places = places;
    this.turns = turns;
    this.settings = settings;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * Nudges whoever is due now; each in a transaction of their own, so that one failure holds up
   * nobody else.
   */
  void nudge() {
    Instant now = clock.instant();
    if (!settings.mayDisturb(now)) {
      return;
    }
    for (UUID response : responses.dueForNudge(now, AT_ONCE)) {
      try {
        transaction.executeWithoutResult(status -> nudge(response));
      } catch (RuntimeException failed) {
        LOG.error(
            "Response {} could not be reminded; again in {}", response, AFTER_FAILURE, failed);
        responses.postponeNudge(response, now.plus(AFTER_FAILURE));
      }
    }
  }

  /**
   * The person's row is locked first: words of theirs that come in meanwhile are heard after it.
   */
  private void nudge(UUID id) {
    Instant now = clock.instant();
    SubjectId subject = responses.find(id).map(Response::participant).orElse(null);
    Participant who = subject == null ? null : participants.lock(subject).orElse(null);
    if (who != null && who.talks(now)) {
      responses.postponeNudge(id, now.plus(AFTER_FAILURE));
      return;
    }
    if (waitsForPause(id)) {
      responses.postponeNudge(id, now.plus(WHILE_PAUSED));
      return;
    }
    if (who == null || !responses.claimNudge(id, now) || who.stopped()) {
      return;
    }
    Response response = responses.find(id).orElseThrow();
    if (response.later() || isCurrent(response, who)) {
      places.silent(response).ifPresent(place -> turns.remind(who, place, said(place, now)));
    }
  }

  /** Whoever named a time for themselves is reminded then, paused or not: they may go on. */
  private boolean waitsForPause(UUID id) {
    return responses
        .find(id)
        .filter(response -> !response.later())
        .flatMap(places::running)
        .filter(running -> running.consultation().paused())
        .isPresent();
  }

  /** Whoever is in another conversation by now has not fallen silent. */
  private boolean isCurrent(Response response, Participant who) {
    return responses.current(who.id()).filter(now -> now.id().equals(response.id())).isPresent();
  }

  private static Said said(Place place, Instant now) {
    return Said.of(place.response().later() ? Said.Kind.RESUMING : Said.Kind.REMINDER, now);
  }

  /** The task stands beside its rule. */
  @Configuration
  static class Schedule {

    @Bean
    RecurringTask<Void> nudgeTask(org.springframework.beans.factory.ObjectProvider<Nudges> nudges) {
      return Tasks.recurring("nudges", FixedDelay.of(Duration.ofMinutes(1)))
          .execute((instance, context) -> nudges.getObject().nudge());
    }
  }
}
