package org.earshot.flow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day that a text names, as its author wrote it: "23 June 2027", "23rd of June", "23/6/2027".
 *
 * @param year null where the text leaves it out
 */
public record NamedDay(MonthDay day, @Nullable Integer year) {

  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})(?!\\d)");
  private static final String DAY_FIRST =
      "(?<!\\d)(\\d{1,2})[^\\d\\n]{0,6}?(?<!\\p{L})%s(?![\\p{L}\\p{M}])"
          + "(?:[^\\d\\n]{1,6}(\\d{4})(?!\\d))?";
  private static final String MONTH_FIRST =
      "(?<!\\p{L})%s[^\\d\\n]{1,3}(\\d{1,2})(?!\\d)(?:[^\\d\\n]{1,4}(\\d{4})(?!\\d))?";
  private static final int CENTURY = 2000;

  /** The days that a text in this language names; its digits may be those of any script. */
  public static List<NamedDay> in(String text, Locale language) {
    if (text.codePoints().noneMatch(Character::isDigit)) {
      return List.of();
    }
    String plain = latin(text);
    List<NamedDay> days = new ArrayList<>();
    DIGITS.matcher(plain).results().forEach(found -> inDigits(found, days));
    inWords(DAY_FIRST, plain, language, days);
    if (days.isEmpty()) {
      inWords(MONTH_FIRST, plain, language, days);
    }
    return days;
  }

  /** Whether this may be that day: a year that was left out is any. */
  public boolean is(LocalDate other) {
    return MonthDay.from(other).equals(day) && (year == null || year == other.getYear());
  }

  private static void inWords(String form, String text, Locale language, List<NamedDay> days) {
    for (Month month : Month.values()) {
      for (String name : names(month, language)) {
        Pattern.compile(
                form.formatted(Pattern.quote(name)),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text)
            .results()
            .forEach(found -> add(month.getValue(), found.group(1), found.group(2), days));
      }
    }
  }

  /** Beside a day some languages write a month's name otherwise than by itself. */
  private static Set<String> names(Month month, Locale language) {
    Set<String> names = new LinkedHashSet<>();
    names.add(month.getDisplayName(TextStyle.FULL, language));
    names.add(month.getDisplayName(TextStyle.FULL_STANDALONE, language));
    return names;
  }

  private static void inDigits(MatchResult found, List<NamedDay> days) {
    add(Integer.parseInt(found.group(2)), found.group(1), found.group(3), days);
  }

  /** What is no day of the calendar is no day. */
  private static void add(int month, String day, @Nullable String year, List<NamedDay> days) {
    try {
      Integer written = year == null ? null : Integer.valueOf(year);
      Integer full =
          written != null && written < 100 ? Integer.valueOf(CENTURY + written) : written;
      days.add(new NamedDay(MonthDay.of(month, Integer.parseInt(day)), full));
    } catch (DateTimeException noDay) {
      // "31 June", or a number that stands beside a month's name by chance.
    }
  }

  private static String latin(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
