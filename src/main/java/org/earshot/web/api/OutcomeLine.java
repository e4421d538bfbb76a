package org.earshot.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Locale;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Paper.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An outcome as the REST contract shows it: what was put, and how far it has come.
 *
 * @param state {@code draft}, {@code approved}, {@code sending} or {@code sent}
 * @param version counts its changes; an approval names the version that was read
 * @param author who changed it last
 * @param approvedBy null until a second officer approved it
 * @param sentAt when every letter had been written; null until then
 */
record OutcomeLine(
    @JsonUnwrapped Outcome outcome,
    String state,
    int version,
    String author,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    @Nullable Instant sentAt) {

  static OutcomeLine of(Entry<Outcome> entry) {
    return new OutcomeLine(
        entry.words(),
        entry.state().name().toLowerCase(Locale.ROOT),
        entry.version(),
        entry.author(),
        entry.approvedBy(),
        entry.approvedAt(),
        entry.sentAt());
  }
}
