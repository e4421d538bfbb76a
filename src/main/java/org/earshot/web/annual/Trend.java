package org.earshot.web.annual;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question as it was answered over consultations and years, from 1 to 5; fit to be told to
 * others.
 *
 * @param title what it is about
 * @param ask the question as the library has it
 * @param lines in the order opened
 * @param years the newest first
 */
public record Trend(String title, String ask, List<Line> lines, List<Year> years) {

  /**
   * One consultation that asked it.
   *
   * @param ask in which other words it asked; null where in the library's
   * @param answered null where too few did
   * @param middle the median; null where too few answered
   * @param good how many percent said 4 or 5; null where that is not told
   */
  public record Line(
      String slug,
      String title,
      LocalDate opened,
      @Nullable String ask,
      @Nullable Long answered,
      @Nullable String middle,
      @Nullable Long good) {}

  /**
   * All consultations of a year in which enough people answered.
   *
   * @param consultations how many these are
   * @param good how many percent said 4 or 5; null where that is not told
   */
  public record Year(FinancialYear year, int consultations, long answered, @Nullable Long good) {}

  /**
   * Who had not taken part in anything before.
   *
   * @param first null where too few, and then so is the other one
   */
  public record NewPeople(FinancialYear year, @Nullable Long first, @Nullable Long before) {

    /** In percent; null where it is not told. */
    public @Nullable Long share() {
      return first == null || before == null || first + before == 0
          ? null
          : Long.valueOf(Math.round(100.0 * first / (first + before)));
    }
  }
}
