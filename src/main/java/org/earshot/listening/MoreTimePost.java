package org.earshot.listening;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.channels.Message;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.MoreTime;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Letter.TemplateValues;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells those who stand half-way that there is more time: once for each day that it closes later,
 * outside quiet hours, and nobody who is answering just now, talks with an officer, has stopped or
 * is in another conversation. Where it is paused when that is to be told, they are told once it
 * goes on, unless it closes on another day by then.
 */
@Component
class MoreTimePost implements MoreTime {

  private static final TaskDescriptor<Void> NAME = TaskDescriptor.of("tell-of-more-time");
  private static final Duration ANSWERING = Duration.ofHours(1);

  /** What is paused is looked at again after this. */
  private static final Duration WHILE_PAUSED = Duration.ofHours(1);

  private final Consultations consultations;
  private final Responses responses;
  private final Participants participants;
  private final Places places;
  private final Outbox outbox;
  private final SchedulerClient scheduler;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  MoreTimePost(
      Consultations consultations,
      Responses responses,
      Participants participants,
      Places places,
      Outbox outbox,
      SchedulerClient scheduler,
      TransactionTemplate transaction,
      InstantSource clock) {
    this.consultations = consultations;
    this.responses = responses;
    this.participants = participants;
    this.places = places;
    this.outbox = outbox;
    this.scheduler = scheduler;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void closesLater(String slug, LocalDate until) {
    scheduler.scheduleIfNotExists(NAME.instance(slug + ":" + until).scheduledTo(clock.instant()));
  }

  /**
   * Begun again after a failure it writes to nobody twice; one response that fails keeps no other
   * from being told.
   *
   * @return when to try again, since it is paused; empty where everybody was told
   */
  Optional<Instant> write(String slug, LocalDate until) {
    Optional<Consultation> open =
        consultations
            .find(slug)
            .filter(one -> one.state() == Consultation.State.OPEN)
            .filter(one -> until.equals(one.setUp().closesOn()));
    if (open.filter(Consultation::paused).isPresent()) {
      return Optional.of(clock.instant().plus(WHILE_PAUSED));
    }
    open.ifPresent(one -> tellAll(slug, until));
    return Optional.empty();
  }

  private void tellAll(String slug, LocalDate until) {
    RuntimeException failed = null;
    for (UUID id : responses.halfWay(slug, clock.instant().minus(ANSWERING))) {
      try {
        transaction.executeWithoutResult(status -> tell(id, until));
      } catch (RuntimeException failure) {
        failed = failure;
      }
    }
    if (failed != null) {
      throw failed;
    }
  }

  private void tell(UUID id, LocalDate until) {
    Instant now = clock.instant();
    Response response = responses.find(id).orElse(null);
    if (response == null || response.participant() == null) {
      return;
    }
    participants
        .lock(response.participant())
        .filter(who -> !who.stopped() && !who.byHand() && !who.talks(now))
        .filter(who -> isCurrent(response, who))
        .flatMap(who -> places.silent(response).map(place -> letter(who, place, until)))
        .ifPresent(letter -> outbox.put(List.of(letter)));
  }

  private boolean isCurrent(Response response, Participant who) {
    return responses.current(who.id()).filter(now -> now.id().equals(response.id())).isPresent();
  }

  private static Letter letter(Participant who, Place place, LocalDate until) {
    Locale language = place.language();
    Wording words = place.conversation().in(language);
    String slug = place.response().consultation();
    return new Letter(
        who,
        Letter.Kind.NUDGE,
        slug,
        Message.of(
            words.say(
                Standing.MORE_TIME, Map.of("title", words.title(), "date", words.written(until)))),
        "more-time:" + slug + ":" + until + ":" + who.id().value(),
        new TemplateValues("nudge", language.toLanguageTag(), Map.of("1", words.title())));
  }

  /** The task stands beside its rule; its instance is the consultation, and the day. */
  @Configuration(proxyBeanMethods = false)
  static class Schedule {

    @Bean
    Task<Void> moreTimeTask(ObjectProvider<MoreTimePost> post) {
      return Tasks.custom(NAME)
          .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(1)))
          .execute((instance, context) -> run(post.getObject(), instance.getId()));
    }

    private static CompletionHandler<Void> run(MoreTimePost post, String instance) {
      int cut = instance.indexOf(':');
      Optional<Instant> again =
          post.write(instance.substring(0, cut), LocalDate.parse(instance.substring(cut + 1)));
      return again
          .<CompletionHandler<Void>>map(
              time -> (complete, operations) -> operations.reschedule(complete, time))
          .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }
  }
}
