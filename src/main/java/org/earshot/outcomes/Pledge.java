package org.earshot.outcomes;

import java.time.LocalDate;
import java.util.Set;
import org.earshot.outcomes.Review.Result;
import org.jspecify.annotations.Nullable;

/**
 * What an outcome said would be done, or decided, by a day.
 *
 * @param theme of its item, in the outcome's own language
 * @param status {@code will_do} or {@code not_decided}
 * @param by the day that holds now
 * @param first the day that people were told first; a correction does not change it, unless what
 *     was promised before was done
 * @param told the day of the newest public update that says something of it since that day was
 *     promised; null where none does
 * @param result how that update says it stands
 * @param names what its theme was ever called, in this and in earlier wordings
 */
public record Pledge(
    String theme,
    Outcome.Status status,
    LocalDate by,
    LocalDate first,
    @Nullable LocalDate told,
    @Nullable Result result,
    Set<String> names) {

  /** One whose theme was always called the same. */
  public Pledge(
      String theme,
      Outcome.Status status,
      LocalDate by,
      LocalDate first,
      @Nullable LocalDate told,
      @Nullable Result result) {
    this(theme, status, by, first, told, result, Set.of(theme));
  }

  /** Days. */
  private static final int SILENT = 28;

  /** Time enough, in days, to ask how it goes, and to have an update approved. */
  private static final int SOON = 28;

  /** Whether people know how it ended. */
  public boolean over() {
    return result == Result.done || result == Result.not_done;
  }

  /** Whether a correction gave a later day than the first. */
  public boolean moved() {
    return by.isAfter(first);
  }

  /** Whether the first day has passed and people do not know how it ended. */
  public boolean passed(LocalDate today) {
    return today.isAfter(first) && !over();
  }

  /** Whether its day has passed and people do not know how it ended: no news makes it less late. */
  public boolean late(LocalDate today) {
    return today.isAfter(by) && !over();
  }

  /** Whether its day is near, and people were not told lately how it goes. */
  public boolean near(LocalDate today) {
    return !over()
        && !today.isAfter(by)
        && !by.isAfter(today.plusDays(SOON))
        && (told == null || told.isBefore(today.minusDays(SOON)));
  }

  /** Whether it is late, and people have not been told how it stands for four weeks. */
  public boolean wantsNews(LocalDate today) {
    return late(today)
        && (told == null || told.isBefore(by) || told.isBefore(today.minusDays(SILENT)));
  }
}
