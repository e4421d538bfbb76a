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
 * @param promisedDays after how many days from the outcome numbers are deleted, as it was promised
 *     when it opened; null for the default
 */
public record Consultation(
    String slug,
    SetUp setUp,
    State state,
    @Nullable String version,
    List<Locale> languages,
    @Nullable Instant openedAt,
    @Nullable Instant closedAt,
    @Nullable Integer promisedDays) {

  /** One that promises the default. */
  public Consultation(
      String slug,
      SetUp setUp,
      State state,
      @Nullable String version,
      List<Locale> languages,
      @Nullable Instant openedAt,
      @Nullable Instant closedAt) {
    this(slug, setUp, state, version, languages, openedAt, closedAt, null);
  }

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
    return new Consultation(
        slug, other, state, version, languages, openedAt, closedAt, promisedDays);
  }

  /**
   * After how many days from the outcome numbers are deleted; null for the default, which is once
   * people have been told what came of it. What was promised when it opened cannot be lengthened.
   */
  public @Nullable Integer contactDays() {
    Protection protection = setUp.protection();
    Integer wanted = protection == null ? null : protection.contactDays();
    if (wanted == null || promisedDays == null) {
      return wanted == null ? promisedDays : wanted;
    }
    return Math.min(wanted, promisedDays);
  }

  public String title() {
    String title = setUp.title();
    return title == null ? slug : title;
  }
}
