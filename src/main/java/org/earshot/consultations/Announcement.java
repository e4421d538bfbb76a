package org.earshot.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether people hear of a consultation before it has passed the gate: its title, its purpose, whom
 * it asks, and the month in which it is to open. Nothing else of a draft is told.
 *
 * @param month such as 2027-03; null for that of the opening day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Announcement(@Nullable Show show, @Nullable String month) {

  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

  public enum Show {
    yes,
    no
  }

  /** The month in which this one is to open; empty where neither it nor the day is known. */
  public static Optional<YearMonth> monthOf(SetUp setUp) {
    Announcement announcement = setUp.announcement();
    String month = announcement == null ? null : announcement.month();
    if (month != null && isMonth(month)) {
      return Optional.of(YearMonth.parse(month.strip()));
    }
    return Optional.ofNullable(setUp.opensOn()).map(YearMonth::from);
  }

  static boolean isMade(SetUp setUp) {
    Announcement announcement = setUp.announcement();
    return announcement != null && announcement.show() == Show.yes;
  }

  static boolean isMonth(String words) {
    return MONTH.matcher(words.strip()).matches();
  }
}
