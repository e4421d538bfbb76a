package org.earshot.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Locale;
import org.earshot.outcomes.FeedbackReport;
import org.earshot.outcomes.Paper.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A feedback report as the REST contract shows it: what was put, and how far it has come.
 *
 * @param state {@code draft}, {@code approved}, {@code sending} or {@code sent}
 * @param version counts its changes; an approval names the version that was read
 * @param author who changed it last
 * @param approvedBy null until a second officer approved it
 * @param sentAt when every letter had been written; null until then
 */
record ReportLine(
    @JsonUnwrapped FeedbackReport report,
    String state,
    int version,
    String author,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    @Nullable Instant sentAt) {

  static ReportLine of(Entry<FeedbackReport> entry) {
    return new ReportLine(
        entry.words(),
        entry.state().name().toLowerCase(Locale.ROOT),
        entry.version(),
        entry.author(),
        entry.approvedBy(),
        entry.approvedAt(),
        entry.sentAt());
  }
}
