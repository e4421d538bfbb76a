package org.earshot.outcomes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a paper has come, without its words.
 *
 * @param approvedAt since when everybody can read it; null until then
 * @param told whether people are being told, or have been
 * @param writtenAt when every letter had been written; null until then
 */
public record Mark(
    String slug, @Nullable Instant approvedAt, boolean told, @Nullable Instant writtenAt) {

  static Mark of(Paper.Entry<?> entry) {
    return new Mark(entry.slug(), entry.approvedAt(), entry.told(), entry.sentAt());
  }
}
