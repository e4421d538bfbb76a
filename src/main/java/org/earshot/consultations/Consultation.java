package org.earshot.consultations;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The project: purpose, what can and cannot change, decision route, dates, clocks, lead officer.
 *
 * @param slug its name in addresses
 * @param version the conversation version pinned when it opened, or taken since; null until then
 * @param languages the languages it opened in; empty until then
 * @param promisedDays after how many days from the outcome numbers are deleted, as it was promised
 *     when it opened; null for the default
 * @param pausedAt since when it lets nobody new in; null while it does
 */
public record Consultation(
    String slug,
    SetUp setUp,
    State state,
    @Nullable String version,
    List<Locale> languages,
    @Nullable Instant openedAt,
    @Nullable Instant closedAt,
    @Nullable Integer promisedDays,
    @Nullable Instant pausedAt) {

  /** One that promises the default, and runs. */
  public Consultation(
      String slug,
      SetUp setUp,
      State state,
      @Nullable String version,
      List<Locale> languages,
      @Nullable Instant openedAt,
      @Nullable Instant closedAt) {
    this(slug, setUp, state, version, languages, openedAt, closedAt, null, null);
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

  /** Whether it is open and lets nobody new in for now. */
  public boolean paused() {
    return state == State.OPEN && pausedAt != null;
  }

  /** Whether people may read of it: all of it, or that it is announced. */
  public boolean isPublic() {
    return state != State.DRAFT || isAnnounced();
  }

  /** Whether it has not passed the gate, and people may read that it is to come. */
  public boolean isAnnounced() {
    return state == State.DRAFT && Announcement.isMade(setUp);
  }

  /** Whether people read that it is to come. */
  public boolean isComing() {
    return state == State.SCHEDULED || isAnnounced();
  }

  /** What people may read of it: of one that is only announced, no more than was announced. */
  public Consultation told() {
    return isAnnounced() ? with(setUp.announced()) : this;
  }

  /** The same with another set-up record. */
  Consultation with(SetUp other) {
    return new Consultation(
        slug, other, state, version, languages, openedAt, closedAt, promisedDays, pausedAt);
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
