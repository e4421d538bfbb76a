package org.earshot.understanding;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From one unit of time to another, and from so much a day to so much a week. */
final class Conversions {

  private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(7);
  private static final int HOURS_A_DAY = 24;

  /** Whole multiples that turn one unit into another, where that is certain. */
  private static final Map<String, Integer> EXACT =
      Map.of(
          "week>day", 7,
          "fortnight>day", 14,
          "fortnight>week", 2,
          "year>month", 12,
          "hour>minute", 60);

  private static final Map<String, Integer> ROUGH = Map.of("month>day", 30, "month>week", 4);

  /** How many of a unit there are in a time: the most that an answer can mean. */
  private static final Map<String, Integer> MOST =
      Map.of("hour/day", 24, "hour/week", 168, "hour/month", 744, "day/week", 7, "day/month", 31);

  private Conversions() {}

  /**
   * @param exact whether nobody could mean another number
   */
  record Converted(BigDecimal number, boolean exact) {}

  /**
   * The number in the unit that is asked for; null where that cannot be told. A week and a half is
   * told roughly: nobody means ten and a half days.
   */
  static @Nullable Converted between(
      BigDecimal number, @Nullable String unit, @Nullable String asked) {
    if (unit == null || asked == null || unit.equals(asked)) {
      return new Converted(number, true);
    }
    String way = unit + ">" + asked;
    Integer times = EXACT.getOrDefault(way, ROUGH.get(way));
    if (times != null) {
      BigDecimal converted = number.multiply(BigDecimal.valueOf(times));
      boolean whole = converted.stripTrailingZeros().scale() <= 0;
      return new Converted(converted, whole && EXACT.containsKey(way));
    }
    return way.equals("hour>day") ? days(number) : null;
  }

  private static @Nullable Converted days(BigDecimal hours) {
    BigDecimal[] days = hours.divideAndRemainder(BigDecimal.valueOf(HOURS_A_DAY));
    return days[1].signum() == 0 && days[0].signum() > 0 ? new Converted(days[0], true) : null;
  }

  /** Whether so much a day can be told as so much a week, which is what the question asks. */
  static boolean isDailyForWeekly(@Nullable String rate, QuestionWords words) {
    return "day".equals(rate) && words.asksFor("week") && !words.asksFor("day");
  }

  static BigDecimal weekly(BigDecimal daily) {
    return daily.multiply(DAYS_A_WEEK);
  }

  /** The most of this unit in the time that the question names; null where it names none. */
  static @Nullable BigDecimal most(String unit, QuestionWords words) {
    for (String time : new String[] {"day", "week", "month"}) {
      Integer most = MOST.get(unit + "/" + time);
      if (most != null && words.asksFor(time)) {
        return BigDecimal.valueOf(most);
      }
    }
    return null;
  }
}
