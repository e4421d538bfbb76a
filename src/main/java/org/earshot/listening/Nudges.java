package org.earshot.listening;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.earshot.flow.Engine;
import org.earshot.flow.Said;
import org.earshot.flow.Turn;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
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

  private static final int AT_ONCE = 200;

  private final Responses responses;
  private final Participants participants;
  private final Places places;
  private final Engine engine;
  private final Outbox outbox;
  private final NudgeSettings settings;
  private final InstantSource clock;
  private final TransactionTemplate transaction;

  Nudges(
      Responses responses,
      Participants participants,
      Places places,
      Engine engine,
      Outbox outbox,
      NudgeSettings settings,
      InstantSource clock,
      TransactionTemplate transaction) {
    this.responses = responses;
    this.participants = participants;
    this.places = places;
    this.engine = engine;
    this.outbox = outbox;
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
    List<UUID> due = responses.dueForNudge(now, AT_ONCE);
    for (UUID response : due) {
      transaction.executeWithoutResult(status -> nudge(response, now));
    }
  }

  private void nudge(UUID id, Instant now) {
    if (!responses.claimNudge(id, now)) {
      return;
    }
    Response response = responses.find(id).orElseThrow();
    SubjectId subject = response.participant();
    if (subject != null) {
      participants
          .find(subject)
          .filter(who -> !who.stopped())
          .ifPresent(who -> places.silent(response).ifPresent(place -> remind(who, place, now)));
    }
  }

  private void remind(Participant who, Place place, Instant now) {
    Said.Kind kind = place.response().later() ? Said.Kind.RESUMING : Said.Kind.REMINDER;
    Turn turn = engine.turn(place.conversation(), place.response().progress(), Said.of(kind, now));
    outbox.put(
        turn.replies().stream()
            .map(
                reply ->
                    new Letter(
                        who,
                        Letter.Kind.NUDGE,
                        place.consultation(),
                        Messages.of(reply),
                        null,
                        null))
            .toList());
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
