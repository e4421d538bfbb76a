package org.earshot.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What everybody can read about a consultation that has closed.
 *
 * @param reportedAt since when its feedback report; null where it is not public
 * @param outcome null where it is not public
 * @param reviewedAt since when its benefits review; null where it is not public
 * @param holding the days that were public or told instead of what was promised first
 */
public record Publication(
    String slug,
    @Nullable Instant reportedAt,
    @Nullable Mark outcome,
    @Nullable Instant reviewedAt,
    Map<Promise, Days> holding) {

  /**
   * Days to wait for, each oldest first.
   *
   * @param shown those that were ever public
   * @param told those that people were told
   */
  public record Days(List<LocalDate> shown, List<LocalDate> told) {

    static final Days NONE = new Days(List.of(), List.of());
  }

  public Publication {
    holding = Map.copyOf(holding);
  }

  /** Of a consultation about which nothing can be read yet. */
  public static Publication nothing(String slug) {
    return new Publication(slug, null, null, null, Map.of());
  }

  /** When every letter about the outcome had been written; empty until then. */
  public Optional<Instant> outcomeWrittenAt() {
    return Optional.ofNullable(outcome).map(Mark::writtenAt);
  }

  public Days days(Promise promise) {
    return holding.getOrDefault(promise, Days.NONE);
  }
}
