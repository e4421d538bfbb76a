package org.earshot.outcomes;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.outbox.Outbox;
import org.earshot.outcomes.Outcomes.Entry;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;

/**
 * What is written by one officer, approved by another, and sent once to each whom it concerns: an
 * outcome, or a correction of one. Refusals are {@link org.earshot.security.Refused}; a
 * consultation that does not exist is a {@link java.util.NoSuchElementException}.
 */
public interface Paper {

  /** What has been written so far, for officers. */
  Optional<Entry> find(String slug);

  /**
   * Keeps what was written. A change withdraws an approval; the same words again change nothing.
   * Translations may be incomplete until it is sent.
   *
   * @throws org.earshot.security.Refused naming the fields that are wrong; or in conflict, if this
   *     is not the time for it
   */
  Entry put(String slug, Outcome outcome, Officer by);

  /**
   * Approves the words that this officer read, and no others.
   *
   * @param version the version that was read; null for whatever is there
   * @throws org.earshot.security.Refused forbidden to the officer who wrote it last; in conflict
   *     where nothing is written, where it was changed since that version, or where this is not the
   *     time for it
   */
  Entry approve(String slug, @Nullable Integer version, Officer by);

  /**
   * Begins to send one letter to each whom it concerns. From now on it cannot be changed. Sending
   * again sends it only to those who have not had it.
   *
   * @throws org.earshot.security.Refused in conflict where it is not approved, or where someone
   *     whom it concerns speaks a language that it is not wholly translated into
   */
  Entry send(String slug);

  /**
   * The message as it was saved last, by language, for someone whose answers touch the first item;
   * only in the languages that it is wholly written in. Empty where nothing is written.
   */
  Map<Locale, String> previews(String slug);

  /** What became of the letters. */
  Outbox.Deliveries deliveries(String slug);
}
