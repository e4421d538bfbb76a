package org.earshot.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.SetUp;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as the REST contract shows it: the fields of its set-up record, and these.
 *
 * @param state {@code draft}, {@code scheduled}, {@code open} or {@code closed}
 * @param version the conversation version pinned at opening; null until then
 * @param pausedAt since when it lets nobody new in; null while it does
 * @param openLanguages the languages that it opened in; empty until then
 */
record ConsultationLine(
    String slug,
    @JsonUnwrapped SetUp setUp,
    String state,
    @Nullable String version,
    List<String> openLanguages,
    @Nullable Instant openedAt,
    @Nullable Instant pausedAt,
    @Nullable Instant closedAt,
    @Nullable LocalDate feedbackDue,
    @Nullable LocalDate outcomeDue) {

  static ConsultationLine of(Consultation consultation) {
    Optional<Clocks> clocks = Clocks.of(consultation);
    return new ConsultationLine(
        consultation.slug(),
        consultation.setUp(),
        consultation.state().name().toLowerCase(Locale.ROOT),
        consultation.version(),
        consultation.languages().stream().map(Locale::toLanguageTag).toList(),
        consultation.openedAt(),
        consultation.pausedAt(),
        consultation.closedAt(),
        clocks.map(Clocks::feedbackDue).orElse(null),
        clocks.map(Clocks::outcomeDue).orElse(null));
  }
}
