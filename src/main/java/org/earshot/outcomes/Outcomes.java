package org.earshot.outcomes;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.outbox.Outbox;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of consultations: written by one officer, approved by another, sent once to each who
 * asked. Refusals are {@link org.earshot.security.Refused}; a consultation that does not exist is a
 * {@link java.util.NoSuchElementException}.
 */
public interface Outcomes {

  /** What has been written so far, for officers. */
  Optional<Entry> find(String slug);

  /**
   * Keeps what was written. A change withdraws an approval; the same words again change nothing.
   * Translations may be incomplete until it is sent.
   *
   * @throws org.earshot.security.Refused naming the fields that are wrong; or in conflict, if the
   *     consultation never opened or its outcome is already being sent
   */
  Entry put(String slug, Outcome outcome, Officer by);

  /**
   * Approves the words that this officer read, and no others.
   *
   * @param version the version that was read; null for whatever is there
   * @throws org.earshot.security.Refused forbidden to the officer who wrote it last; in conflict
   *     where nothing is written, where it was changed since that version, or while the
   *     consultation is open
   */
  Entry approve(String slug, @Nullable Integer version, Officer by);

  /**
   * Begins to send one letter to each participant who asked to be told. From now on it cannot be
   * changed. Sending again sends it only to those who have not had it.
   *
   * @throws org.earshot.security.Refused in conflict where it is not approved, while the
   *     consultation is open, or where someone who asked speaks a language that it is not wholly
   *     translated into
   */
  Entry send(String slug);

  /**
   * The message as it was saved last, by language, for someone whose answers touch the first item;
   * only in the languages that it is wholly written in. Empty where nothing is written.
   */
  Map<Locale, String> previews(String slug);

  /** In which languages those who asked to be told are told, and how many in each. */
  Map<Locale, Long> audience(String slug);

  /** What became of the letters. */
  Outbox.Deliveries deliveries(String slug);

  /** The outcome for everybody, once approved. */
  Optional<Entry> published(String slug);

  /**
   * An outcome and how far it has come.
   *
   * @param version counts its changes, from 1
   * @param authorId the officer who changed it last, and may not approve it
   * @param author that officer's name
   * @param approvedBy name of who approved it; null until then
   * @param sentAt when every letter had been written; null until then
   */
  record Entry(
      String slug,
      Outcome outcome,
      State state,
      int version,
      String authorId,
      String author,
      @Nullable String approvedBy,
      @Nullable Instant approvedAt,
      @Nullable Instant sentAt) {}

  enum State {
    DRAFT,
    APPROVED,
    /** Letters are being written. */
    SENDING,
    SENT
  }
}
