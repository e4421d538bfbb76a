package org.earshot.outcomes;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outcomes of consultations: what each who asked is told, once. */
public interface Outcomes extends Paper {

  /** In which languages those who asked to be told are told, and how many in each. */
  Map<Locale, Long> audience(String slug);

  /**
   * The outcome for everybody, once approved, as it was first told: what was put right since is in
   * {@link Corrections}.
   */
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
