package org.earshot.web.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.earshot.consultations.Announcement;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.MovedDays.Moved;
import org.earshot.consultations.SetUp;
import org.earshot.outcomes.Pledge;
import org.earshot.web.forms.Days;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as the public register has it.
 *
 * @param review not set before the outcome was sent
 * @param keywords what to text to start; empty until it has opened
 * @param languages the languages that it can be answered in
 * @param pledges what its outcome said would be done, or decided, by a day, as far as people do not
 *     know how it ended
 * @param moved days that people were told and that were moved later while it was open, oldest first
 */
public record Notice(
    Consultation consultation,
    Stage stage,
    Clock feedback,
    Clock outcome,
    Clock review,
    List<String> keywords,
    List<Words> languages,
    List<Pledge> pledges,
    List<Moved> moved,
    LocalDate today) {

  public enum Stage {
    OPEN,
    COMING,
    CLOSED,
    /** The outcome has been published. */
    OUTCOME
  }

  /**
   * The conversation's own words in one language.
   *
   * @param tag BCP 47
   * @param name the language's name in itself
   * @param direction {@code ltr} or {@code rtl}
   */
  public record Words(String tag, String name, String direction, String title, String welcome) {}

  /** The last day for answers: where it was closed before its time, the day of that. */
  public @Nullable LocalDate closes() {
    LocalDate planned = setUp().closesOn();
    Instant at = consultation.closedAt();
    LocalDate closed = at == null ? null : Days.on(at);
    return closed != null && (planned == null || closed.isBefore(planned)) ? closed : planned;
  }

  /** Whether no more may be told of it than was announced. */
  public boolean announced() {
    return consultation.isAnnounced();
  }

  /** In which month it is to open, of one that is announced ("March 2027"); null else. */
  public @Nullable String expected() {
    return expectedMonth().map(Days::month).orElse(null);
  }

  /** The same for programs. */
  Optional<YearMonth> expectedMonth() {
    return announced() ? Announcement.monthOf(setUp()) : Optional.empty();
  }

  /** Whether the first day that people were told for it has passed. */
  public boolean late(Pledge pledge) {
    return pledge.passed(today);
  }

  /** Whether it is open and lets nobody new in for now. */
  public boolean paused() {
    return consultation.paused();
  }

  public String slug() {
    return consultation.slug();
  }

  public String title() {
    return consultation.title();
  }

  public SetUp setUp() {
    return consultation.setUp();
  }

  /** What to write to begin in the conversation's own language. */
  public JoinText join() {
    return JoinText.of(keyword());
  }

  /** The keyword to print; empty where none is known. */
  public String keyword() {
    return keywords.isEmpty() ? "" : keywords.getFirst();
  }
}
