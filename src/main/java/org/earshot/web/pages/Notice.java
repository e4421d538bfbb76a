package org.earshot.web.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.SetUp;
import org.earshot.outcomes.Pledge;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as the public register has it.
 *
 * @param review not set before the outcome was sent
 * @param keywords what to text to start; empty until it has opened
 * @param languages the languages that it can be answered in
 * @param pledges what its outcome said would be done, or decided, by a day, as far as people do not
 *     know how it ended
 * @param aboutPeople what it asks people about themselves, for equality's sake
 */
public record Notice(
    Consultation consultation,
    Stage stage,
    Clock feedback,
    Clock outcome,
    Clock review,
    List<String> keywords,
    List<Words> languages,
    List<String> aboutPeople,
    List<Pledge> pledges,
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
    LocalDate closed = at == null ? null : LocalDate.ofInstant(at, ZoneId.of("Europe/London"));
    return closed != null && (planned == null || closed.isBefore(planned)) ? closed : planned;
  }

  /** Whether the first day that people were told for it has passed. */
  public boolean late(Pledge pledge) {
    return pledge.passed(today);
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

  public Grounds grounds() {
    return Grounds.of(setUp(), aboutPeople);
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
