package org.earshot.channels;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where adapters hand over what came in: recognises repetition by (channel, provider id), records
 * and lets the {@link Inbox} hear in one transaction; a failure is kept, tried again with back-off,
 * and then shown.
 *
 * <p>A person's messages are heard in the order they came: where an earlier one is waiting to be
 * tried again, it is tried before a new one is heard. It never holds the new one up.
 */
@Component
public class Arrivals {

  private static final Logger log = LoggerFactory.getLogger(Arrivals.class);

  private final InboundTable table;
  private final Inbox inbox;
  private final Cipher cipher;
  private final TransactionTemplate transactions;
  private final ObjectProvider<SchedulerClient> scheduler;
  private final InstantSource clock;
  private final ArrivalMeters meters;
  private final Pulse pulse;

  Arrivals(
      InboundTable table,
      Inbox inbox,
      Cipher cipher,
      TransactionTemplate transactions,
      ObjectProvider<SchedulerClient> scheduler,
      InstantSource clock,
      ArrivalMeters meters,
      Pulse pulse) {
    this.table = table;
    this.inbox = inbox;
    this.cipher = cipher;
    this.transactions = transactions;
    this.scheduler = scheduler;
    this.clock = clock;
    this.meters = meters;
    this.pulse = pulse;
  }

  /**
   * One of a person's messages, for the transcript.
   *
   * @param text the words; empty where something else than words was sent
   */
  public record Arrived(String text, Instant at, Status status) {}

  /** When somebody wrote something. */
  public record Moment(SubjectId who, Instant at) {}

  public enum Status {
    HEARD,
    /** Kept, and not heard yet. */
    FAILED
  }

  /**
   * A message that could not be heard, for an officer.
   *
   * @param error what kind of fault and where in our program; never any words
   */
  public record Failed(long id, String channel, Instant at, int attempts, String error) {}

  /**
   * Returns once the message is safely on disk, heard or kept as failed; throws only when not even
   * that was possible.
   */
  public void arrive(Inbound inbound) {
    SubjectId subject = cipher.pseudonym(inbound.from().channel(), inbound.from().value());
    try {
      if (!hearNext(inbound, subject)) {
        notNext(inbound, subject);
      }
    } catch (RuntimeException | StackOverflowError failure) {
      keep(inbound, subject, failure);
    }
  }

  private boolean hearNext(Inbound inbound, SubjectId subject) {
    boolean heard =
        Boolean.TRUE.equals(
            transactions.execute(status -> hear(inbound, table.insertNext(inbound, subject))));
    if (heard) {
      heard(inbound);
    }
    return heard;
  }

  private void heard(Inbound inbound) {
    meters.heard(inbound);
    pulse.beat(inbound.from().channel(), Pulse.Way.IN, inbound.at());
  }

  private boolean hear(Inbound inbound, boolean isNew) {
    if (isNew) {
      inbox.hear(inbound);
    }
    return isNew;
  }

  /** It is a repetition, or something earlier from this person is waiting. */
  private void notNext(Inbound inbound, SubjectId subject) {
    if (table.knows(inbound)) {
      meters.repeated(inbound);
      return;
    }
    table.waiting(subject).forEach(this::again);
    boolean heard =
        Boolean.TRUE.equals(
            transactions.execute(status -> hear(inbound, table.insert(inbound, subject))));
    if (heard) {
      heard(inbound);
    } else {
      meters.repeated(inbound);
    }
  }

  private void keep(Inbound inbound, SubjectId subject, Throwable failure) {
    String error = Fault.of(failure);
    transactions.executeWithoutResult(
        status -> table.insertFailed(inbound, subject, error).ifPresent(this::schedule));
    meters.failed(inbound);
    log.error(
        "A message on {} was kept and could not be heard: {}", inbound.from().channel(), error);
  }

  private void schedule(long id) {
    scheduler
        .getObject()
        .scheduleIfNotExists(
            HearAgain.TASK.instance(Long.toString(id)).build(),
            clock.instant().plus(InboundTable.WAITS.getFirst()));
  }

  /** The messages that came in from this person, oldest first. */
  public List<Arrived> from(SubjectId subject) {
    return table.from(subject);
  }

  /**
   * What was written at these moments, in one look, oldest first; empty where it was something else
   * than words. What is no longer kept is absent.
   */
  public Map<Moment, List<String>> at(Collection<Moment> moments) {
    return moments.isEmpty() ? Map.of() : table.at(moments);
  }

  /** When something last came in by this channel, to a minute; empty where nothing ever did. */
  public Optional<Instant> lastHeard(String channel) {
    return pulse.last(channel, Pulse.Way.IN);
  }

  /** What could not be heard, newest first. */
  public List<Failed> failed() {
    return table.failed();
  }

  /**
   * Tries a failed message once more, at once.
   *
   * @return whether it has been heard now, or had been before
   */
  public boolean retry(long id) {
    return hearKept(id, true) == null;
  }

  /**
   * Tries a kept message once more.
   *
   * @return how long to wait before the next try; empty if it was heard, or will not be tried again
   *     by itself
   */
  Optional<Duration> again(long id) {
    Throwable failure = hearKept(id, false);
    return failure == null ? Optional.empty() : table.untilNext(id);
  }

  /**
   * @param decided whether an officer wants it heard, though by now it may answer another question
   */
  private @Nullable Throwable hearKept(long id, boolean decided) {
    try {
      transactions.executeWithoutResult(
          status -> table.lockFailed(id).ifPresent(inbound -> hearKept(id, inbound, decided)));
      return null;
    } catch (RuntimeException | StackOverflowError failure) {
      String error = Fault.of(failure);
      table.failedAgain(id, error);
      log.error("The kept message {} could not be heard again: {}", id, error);
      return failure;
    }
  }

  private void hearKept(long id, Inbound inbound, boolean decided) {
    if (!decided && table.overtaken(id) && !inbox.timeless(inbound)) {
      table.giveUp(id);
      return;
    }
    table.heard(id);
    inbox.hear(inbound);
    meters.heard(inbound);
  }

  /** Those of these messages that have not arrived yet, in the order given. */
  public List<Inbound> unknown(List<Inbound> messages) {
    return messages.stream().filter(message -> !table.knows(message)).toList();
  }
}
