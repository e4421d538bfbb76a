package org.earshot.outbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.earshot.channels.sending.Channel;
import org.earshot.participants.Participant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps a database that was put back from a backup from sending again what left since the backup
 * was made. Providers remember: a letter that may have left already begins as one whose fate is
 * unclear, and is looked for before it is sent.
 */
@Component
class Restoration {

  private static final Logger LOG = LoggerFactory.getLogger(Restoration.class);

  private static final String MAY_HAVE_LEFT =
      "update letter set status = 'unclear', looks = 0, attempts = 0, due_at = ?, trouble_at = null,"
          + " code = 'unclear', reason = 'Written before the backup that was put back',"
          + " handed_at = coalesce(handed_at, created_at),"
          + " sending_since = coalesce(sending_since, created_at)"
          + " where status in ('waiting', 'sending', 'needs_set_up') and not superseded";

  /** More than leaves between two backups: reports about those must not meet letters of ours. */
  private static final long NUMBERS_LEFT_OUT = 10_000_000;

  private final JdbcTemplate jdbc;
  private final ObjectProvider<Channel> channels;
  private final InstantSource clock;
  private final Optional<Restored> newest;

  Restoration(
      RestoreSettings settings,
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      ObjectProvider<Channel> channels,
      InstantSource clock) {
    this.jdbc = jdbc;
    this.channels = channels;
    this.clock = clock;
    Instant made = settings.restoredFrom();
    if (made != null && !isLookedAfter(made)) {
      refuseTheFuture(made);
      skipNumbers();
      new TransactionTemplate(transactions).executeWithoutResult(begun -> putBack(made));
    }
    this.newest = read();
  }

  private void refuseTheFuture(Instant made) {
    if (made.isAfter(clock.instant())) {
      throw new IllegalStateException(
          "earshot.restored-from is "
              + made
              + ", which lies in the future. It says when the backup was made that the database was"
              + " put back from.");
    }
  }

  /** Before any letter can leave: tasks run once the house stands. */
  private void putBack(Instant made) {
    Instant now = clock.instant();
    int first =
        jdbc.update(
            "insert into restored (made_at, put_back_at) values (?, ?) on conflict do nothing",
            LetterRows.utc(made),
            LetterRows.utc(now));
    if (first == 1) {
      LOG.warn(
          "The database was put back from a backup of {}. {} letters may have left since, and are"
              + " looked for at the provider before they are sent",
          made,
          jdbc.update(MAY_HAVE_LEFT, LetterRows.utc(now)));
    }
  }

  private boolean isLookedAfter(Instant made) {
    return !jdbc.query(
            "select 1 from restored where made_at = ?", (row, number) -> 1, LetterRows.utc(made))
        .isEmpty();
  }

  /** Outside the transaction: H2 would end it. Skipping twice does no harm. */
  private void skipNumbers() {
    jdbc.query("select nextval('letter_id')", (row, number) -> row.getLong(1))
        .forEach(
            last ->
                jdbc.execute("alter sequence letter_id restart with " + (last + NUMBERS_LEFT_OUT)));
  }

  private Optional<Restored> read() {
    return jdbc
        .query(
            "select made_at, put_back_at from restored order by put_back_at desc limit 1",
            (row, number) ->
                new Restored(
                    LetterRow.required(row, "made_at"), LetterRow.required(row, "put_back_at")))
        .stream()
        .findFirst();
  }

  /** As long as it is felt. */
  Optional<Restored> restored() {
    Instant now = clock.instant();
    return newest.filter(backup -> backup.isFelt(now));
  }

  /**
   * Since when a letter that is being written may have left already; empty where it cannot have. An
   * answer to what came before the backup was put back may have been given then. Anything else may
   * have been sent before officers were asked to send it again; but what an officer types now, they
   * mean to say now.
   */
  Optional<Instant> mayHaveLeftSince(Letter.Kind kind, Participant to) {
    return restored()
        .filter(backup -> kind != Letter.Kind.OFFICER)
        .filter(backup -> !kind.isPrompted() || to.lastHeardAt().isBefore(backup.putBack()))
        .filter(backup -> canBeAsked(to.channel()))
        .map(Restored::made);
  }

  /** Of a letter that answers nobody's words. */
  Optional<Instant> mayHaveLeftSince(String channel) {
    return restored().filter(backup -> canBeAsked(channel)).map(Restored::made);
  }

  /** Of a letter that was written then, and is for an officer to send again. */
  Optional<Instant> mayHaveLeftSince(String channel, Instant written) {
    return mayHaveLeftSince(channel).filter(made -> written.isBefore(made));
  }

  private boolean canBeAsked(String channel) {
    return Channel.named(channels.orderedStream().toList(), channel)
        .filter(Channel::remembers)
        .isPresent();
  }
}
