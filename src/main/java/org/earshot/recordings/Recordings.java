package org.earshot.recordings;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.channels.Attachment;
import org.earshot.channels.Inbound;
import org.earshot.privacy.SubjectId;
import org.earshot.recordings.Kept.Status;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The voice notes and pictures that wait for an officer, from their arrival to their deletion. */
@Component
public class Recordings {

  /** More than anybody needs to answer any consultation; beyond it, words are asked for. */
  private static final int MOST = 40;

  private final RecordingTable table;
  private final SealedParts parts;
  private final ObjectProvider<SchedulerClient> scheduler;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  Recordings(
      RecordingTable table,
      SealedParts parts,
      ObjectProvider<SchedulerClient> scheduler,
      TransactionTemplate transaction,
      InstantSource clock) {
    this.table = table;
    this.parts = parts;
    this.scheduler = scheduler;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * What came with a message, and the question that it is a reply to.
   *
   * @param response whose answer it will be
   */
  public record Arrival(
      SubjectId subject, UUID response, String consultation, String question, Inbound inbound) {}

  /** A recording as an officer hears or sees it. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Content(String type, byte[] bytes) {}

  /** Whether there is room for more from this response. */
  public boolean room(UUID response) {
    return table.count(response) < MOST;
  }

  /**
   * Keeps what came with a message, within the caller's transaction. It is fetched once that is
   * committed, and never within it.
   */
  public void keep(Arrival arrival) {
    for (Attachment attachment : arrival.inbound().attachments()) {
      UUID id = UUID.randomUUID();
      table.insert(id, arrival, attachment);
      fetchSoon(id);
    }
  }

  /** Changes nothing where it has its task already. */
  void fetchSoon(UUID id) {
    scheduler
        .getObject()
        .scheduleIfNotExists(Fetching.TASK.instance(id.toString()).build(), clock.instant());
  }

  /** Those that somebody should listen to or look at, the oldest first. */
  public List<Kept> toDo() {
    return table.in(Status.HERE, Status.FAILED);
  }

  /** Those still on their way, or already done with. */
  public List<Kept> others() {
    return table.in(Status.WAITING, Status.TRANSCRIBED, Status.NOTHING);
  }

  public List<Kept> of(UUID response) {
    return table.of(response);
  }

  public Optional<Kept> find(UUID id) {
    return table.find(id);
  }

  /** Empty until it was fetched. */
  public Optional<Content> content(UUID id) {
    return table.find(id).map(Kept::contentType).map(type -> content(id, type));
  }

  private Content content(UUID id, String type) {
    return new Content(type, parts.read(id, table.parts(id)));
  }

  /** Tries once more to fetch one that had failed. */
  public void again(UUID id) {
    transaction.executeWithoutResult(
        status -> {
          if (table.waitAgain(id)) {
            fetchSoon(id);
          }
        });
  }

  /** Puts one that was done with back before the officers, if it has not been deleted. */
  public void reopen(UUID id) {
    table.reopen(id);
  }

  /**
   * Ends an officer's work with it.
   *
   * @param nothing whether it adds nothing to the answers, in place of having been written down
   * @return false if another officer was faster
   */
  public boolean settle(UUID id, boolean nothing, String officer) {
    Status as = nothing ? Status.NOTHING : Status.TRANSCRIBED;
    return table.settle(id, as, officer, clock.instant());
  }
}
