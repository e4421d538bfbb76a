package org.earshot.consultations;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The project: purpose, what can and cannot change, decision route, dates, clocks, lead officer.
 *
 * @param slug its name in addresses
 * @param version the conversation version pinned when it opened; null until then
 * @param languages the languages it opened in; empty until then
 */
public record Consultation(
    String slug,
    SetUp setUp,
    State state,
    @Nullable String version,
    List<Locale> languages,
    @Nullable Instant openedAt,
    @Nullable Instant closedAt) {

  public Consultation {
    languages = List.copyOf(languages);
  }

  public enum State {
    DRAFT,
    /** Passed the gate and opens by itself on its day, if it still passes then. */
    SCHEDULED,
    OPEN,
    CLOSED
  }

  /** The same with another set-up record. */
  Consultation with(SetUp other) {
    return new Consultation(slug, other, state, version, languages, openedAt, closedAt);
  }

  public String title() {
    String title = setUp.title();
    return title == null ? slug : title;
  }
}
