package org.earshot.outcomes;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.outbox.Outbox;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;

/**
 * The feedback reports of consultations: begun by Earshot when one has closed, written by one
 * officer, approved by another, and told once to each who asked. Refusals are {@link
 * org.earshot.security.Refused}; a consultation that does not exist is a {@link
 * java.util.NoSuchElementException}.
 */
public interface FeedbackReports {

  /** What has been written so far, for officers. */
  Optional<Entry> find(String slug);

  /**
   * A first draft, from the set-up record and the counts that may be told to others. It is kept
   * nowhere.
   *
   * @throws org.earshot.security.Refused in conflict while the consultation has not closed
   */
  FeedbackReport draft(String slug);

  /**
   * Keeps what was written. A change withdraws an approval; the same words again change nothing.
   *
   * @throws org.earshot.security.Refused naming the fields that are wrong; or in conflict while the
   *     consultation has not closed, and once people are being told
   */
  Entry put(String slug, FeedbackReport report, Officer by);

  /**
   * Approves the words that this officer read, and makes them public.
   *
   * @param version the version that was read; null for whatever is there
   * @throws org.earshot.security.Refused forbidden to the officer who wrote it last; in conflict
   *     where nothing is written, or where it was changed since that version
   */
  Entry approve(String slug, @Nullable Integer version, Officer by);

  /** The report for everybody, once approved. */
  Optional<Entry> published(String slug);

  /**
   * Begins to send one letter to each who asked to be told. From now on it cannot be changed.
   * Sending again sends it only to those who have not had it.
   *
   * @throws org.earshot.security.Refused in conflict where it is not approved, or where someone who
   *     asked speaks a language that the findings are not wholly translated into
   */
  Entry send(String slug);

  /** In which languages those who asked to be told are told, and how many in each. */
  Map<Locale, Long> audience(String slug);

  /** The message as it was saved last, in each language that its findings are wholly written in. */
  Map<Locale, String> previews(String slug);

  /** What became of the letters. */
  Outbox.Deliveries deliveries(String slug);

  /**
   * A report and how far it has come.
   *
   * @param version counts its changes, from 1
   * @param authorId the officer who changed it last, and may not approve it
   * @param author that officer's name
   * @param approvedBy name of who approved it; null until then
   * @param sentAt when every letter had been written; null until then
   */
  record Entry(
      String slug,
      FeedbackReport report,
      Outcomes.State state,
      int version,
      String authorId,
      String author,
      @Nullable String approvedBy,
      @Nullable Instant approvedAt,
      @Nullable Instant sentAt) {}
}
