package org.earshot.web.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A date as it was typed into three boxes; the month may be a number or a name. */
public record DateEntry(@Nullable String day, @Nullable String month, @Nullable String year) {

  public static final DateEntry BLANK = new DateEntry(null, null, null);

  /** As three boxes show it; blanks where there is none. */
  public static DateEntry of(@Nullable LocalDate date) {
    return date == null
        ? BLANK
        : new DateEntry("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
  }

  /**
   * The date; null where nothing was typed, or with a problem where it is not a date.
   *
   * @param called what the form calls it ("Closing date")
   */
  public @Nullable LocalDate read(String field, String called, Problems problems) {
    if (text(day).isEmpty() && text(month).isEmpty() && text(year).isEmpty()) {
      return null;
    }
    String missing = missing();
    if (missing != null) {
      problems.add(field, called + " must include a " + missing);
      return null;
    }
    try {
      return LocalDate.of(year(text(year)), month(text(month)), Integer.parseInt(text(day)));
    } catch (DateTimeException | NumberFormatException e) {
      problems.add(field, called + " must be a real date, like 30 6 2027");
      return null;
    }
  }

  private @Nullable String missing() {
    if (text(day).isEmpty()) {
      return "day";
    }
    if (text(month).isEmpty()) {
      return "month";
    }
    return text(year).isEmpty() ? "year" : null;
  }

  private static int year(String text) {
    if (text.length() != 4) {
      throw new DateTimeException("not a year of four digits");
    }
    return Integer.parseInt(text);
  }

  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    String name = text.toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (name.length() >= 3 && month.name().startsWith(name)) {
        return month.getValue();
      }
    }
    throw new DateTimeException("no month of that name");
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
