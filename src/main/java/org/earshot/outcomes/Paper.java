package org.earshot.outcomes;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.outbox.Outbox;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;

/**
 * What is written by one officer, approved by another, and sent once to each whom it concerns.
 * Refusals are {@link org.earshot.security.Refused}; a consultation that does not exist is a {@link
 * java.util.NoSuchElementException}.
 *
 * @param <W> what is written
 */
public interface Paper<W extends Record> {

  /** What has been written so far, for officers. */
  Optional<Entry<W>> find(String slug);

  /**
   * Keeps what was written. A change withdraws an approval; the same words again change nothing.
   * Translations may be incomplete until it is sent.
   *
   * @param begun the version that the writer began from, 0 where there was none; null to write over
   *     whatever is there
   * @throws org.earshot.security.Refused naming the fields that are wrong; in conflict, if this is
   *     not the time for it, or if somebody changed it since that version
   */
  Entry<W> put(String slug, W words, @Nullable Integer begun, Officer by);

  /**
   * Approves the words that this officer read, and no others.
   *
   * @param version the version that was read; null for whatever is there
   * @throws org.earshot.security.Refused forbidden to the officer who wrote it last; in conflict
   *     where nothing is written, where it was changed since that version, or where this is not the
   *     time for it
   */
  Entry<W> approve(String slug, @Nullable Integer version, Officer by);

  /**
   * Begins to send one letter to each whom it concerns. From now on it cannot be changed. Sending
   * again sends it only to those who have not had it.
   *
   * @throws org.earshot.security.Refused in conflict where it is not approved, or where someone
   *     whom it concerns speaks a language that it is not wholly translated into
   */
  Entry<W> send(String slug);

  /**
   * The message as it was saved last, by language, only in those that it is wholly written in.
   * Empty where nothing is written.
   */
  Map<Locale, String> previews(String slug);

  /** How far the letters of what {@link #find} finds have come; empty until it is sent. */
  Optional<Dispatch> dispatch(String slug);

  /** What became of the letters. */
  Outbox.Deliveries deliveries(String slug);

  /**
   * What was written, and how far it has come.
   *
   * @param paper which of a consultation's papers it is: its kind, with a number where there may be
   *     several of that
   * @param version counts its changes, from 1
   * @param authorId the officer who changed it last, and may not approve it
   * @param author that officer's name
   * @param approvedBy name of who approved it; null until then
   * @param sentAt when every letter had been written; null until then
   */
  record Entry<W extends Record>(
      String slug,
      String paper,
      W words,
      State state,
      int version,
      String authorId,
      String author,
      @Nullable String approvedBy,
      @Nullable Instant approvedAt,
      @Nullable Instant sentAt) {

    /** Whether everybody can read it. */
    public boolean approved() {
      return state != State.DRAFT;
    }

    /** Whether people are being told, or have been. */
    public boolean told() {
      return state.told();
    }
  }

  enum State {
    DRAFT,
    APPROVED,
    /** Letters are being written. */
    SENDING,
    SENT;

    boolean told() {
      return this == SENDING || this == SENT;
    }
  }
}
