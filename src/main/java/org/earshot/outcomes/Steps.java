package org.earshot.outcomes;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.time.InstantSource;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What every paper goes through: written, approved by a second officer, sent. */
@Component
class Steps {

  private final Matters matters;
  private final PaperLinks links;
  private final Outbox outbox;
  private final SchedulerClient scheduler;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  Steps(
      Matters matters,
      PaperLinks links,
      Outbox outbox,
      SchedulerClient scheduler,
      TransactionOperations transaction,
      InstantSource clock) {
    this.matters = matters;
    this.links = links;
    this.outbox = outbox;
    this.scheduler = scheduler;
    this.transaction = transaction;
    this.clock = clock;
  }

  Matters matters() {
    return matters;
  }

  PaperLinks links() {
    return links;
  }

  Outbox outbox() {
    return outbox;
  }

  Instant now() {
    return clock.instant();
  }

  /** In one transaction. */
  void together(Runnable change) {
    transaction.executeWithoutResult(status -> change.run());
  }

  /** In the caller's transaction. */
  void startSending(Letter.Kind letters, String slug) {
    SendingTask.start(scheduler, letters, slug, now());
  }

  /**
   * Nobody's words are written over unseen.
   *
   * @param entry what is there now; null where nothing is
   * @param begun the version that the writer began from, 0 for none; null where they do not say
   */
  static void refuseOvertaken(@Nullable Entry<?> entry, @Nullable Integer begun) {
    int now = entry == null ? 0 : entry.version();
    if (begun != null && begun != now) {
      throw overtaken(entry == null ? "Somebody" : entry.author());
    }
  }

  static Refused overtaken(String who) {
    return Refused.conflict(
        "version",
        who
            + " changed it while you were writing. Your words are kept here and are not saved yet:"
            + " compare them with what is saved now, then save yours in its place.");
  }

  /**
   * A second officer approves, and only what they read.
   *
   * @param read null for whatever is there
   */
  static void refuseApproval(Entry<?> entry, @Nullable Integer read, Officer by) {
    if (entry.authorId().equals(by.id())) {
      throw Refused.forbidden(
          "approved_by", "You wrote it last: a second officer has to approve it.");
    }
    if (read != null && read != entry.version()) {
      throw Refused.conflict(
          "version", "It was changed after you read it. Read it again, then approve it.");
    }
  }

  static void refuseUnapproved(Entry<?> entry) {
    if (!entry.approved()) {
      throw Refused.conflict("state", "A second officer has to approve it first.");
    }
  }

  static Refused nothingWritten() {
    return Refused.conflict("state", "Nothing has been written yet.");
  }
}
