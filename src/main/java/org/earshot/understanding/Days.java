package org.earshot.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.earshot.understanding.DayWords.Word;
import org.jspecify.annotations.Nullable;

/** Finds the days that words about time name. */
final class Days {

  /**
   * A date without a year is the coming one, unless it has passed less than this many months ago.
   */
  private static final int MONTHS_AHEAD = 9;

  /** Two-digit years up to this many ahead are to come; the rest are of the last century. */
  private static final int YEARS_AHEAD = 20;

  private final List<Word> words;
  private final String joints;
  private final LocalDate today;
  private final boolean past;
  private final List<Day> days = new ArrayList<>();

  private Days(DayWords words, LocalDate today, boolean past) {
    this.words = words.all();
    this.joints = words.writesDatesWithPoints() ? "/." : "/";
    this.today = today;
    this.past = past;
  }

  /**
   * @param certain whether it can be no other day
   */
  record Day(LocalDate date, boolean certain) {}

  /**
   * All days named; two where one was meant means that it must be asked.
   *
   * @param past whether a day is asked for that has been
   */
  static List<Day> in(DayWords words, LocalDate today, boolean past) {
    Days days = new Days(words, today, past);
    int i = 0;
    while (i < days.words.size()) {
      i += days.take(i);
    }
    return days.days.stream().distinct().toList();
  }

  private int take(int i) {
    Word word = words.get(i);
    if (word.isNumber()) {
      return number(i);
    }
    if (word.meaning(Sense.MONTHS) > 0 && !isWeekdayOnly(word)) {
      return monthFirst(i);
    }
    if (word.meaning(Sense.WEEKDAYS) > 0) {
      return weekday(i);
    }
    LocalDate relative = relative(word);
    if (relative != null) {
      boolean toCome = past && relative.isAfter(today);
      days.add(new Day(relative, !word.has(Sense.YESTERDAY_OR_TOMORROW) && !toCome));
    }
    return 1;
  }

  /** Spanish "mar" is Tuesday or March; a number decides. */
  private boolean isWeekdayOnly(Word word) {
    return word.meaning(Sense.WEEKDAYS) > 0 && words.stream().noneMatch(Word::isNumber);
  }

  private @Nullable LocalDate relative(Word word) {
    if (word.has(Sense.DAY_AFTER_TOMORROW)) {
      return today.plusDays(2);
    }
    if (word.has(Sense.DAY_BEFORE_YESTERDAY)) {
      return today.minusDays(2);
    }
    if (word.has(Sense.YESTERDAY_OR_TOMORROW)) {
      return past ? today.minusDays(1) : today.plusDays(1);
    }
    if (word.has(Sense.TOMORROW)) {
      return today.plusDays(1);
    }
    if (word.has(Sense.TODAY) || word.has(Sense.TONIGHT)) {
      return today;
    }
    return word.has(Sense.YESTERDAY) ? today.minusDays(1) : null;
  }

  private int number(int i) {
    int numeric = numeric(i);
    if (numeric > 0) {
      return numeric;
    }
    if (isDayAndMonth(i)) {
      add(null, value(i + 2), value(i));
      return 3;
    }
    int month = month(i + 1);
    if (month > 0) {
      int at = indexOfMonth(i + 1);
      int yearAt = year(at + 1);
      add(yearAt < 0 ? null : words.get(yearAt).number(), month, value(i));
      return (yearAt < 0 ? at : yearAt) + 1 - i;
    }
    return distance(i);
  }

  /** "3/4/24", "2027-04-03". */
  private int numeric(int i) {
    if (!isSeparatedNumber(i + 1) || !isSeparatedNumber(i + 3)) {
      return 0;
    }
    int first = value(i);
    int second = value(i + 2);
    int third = value(i + 4);
    boolean yearFirst = words.get(i).token().text().length() == 4;
    if (yearFirst) {
      add(first, second, third);
    } else if (second > 12 && first <= 12) {
      LocalDate american =
          DateReader.day(year(third, String.valueOf(third).length()), first, second);
      addIf(american, false);
    } else {
      add(third, second, first);
    }
    return 5;
  }

  /** "25/12"; "3.12" is a time of day where dates are not written with points. */
  private boolean isDayAndMonth(int i) {
    return isSeparatedNumber(i + 1)
        && joints.contains(words.get(i + 1).token().text())
        && value(i) <= 31
        && value(i + 2) <= 12
        && words.stream().filter(Word::isNumber).count() == 2;
  }

  private boolean isSeparatedNumber(int i) {
    if (i + 1 >= words.size() || !words.get(i).isSign() || !words.get(i + 1).isNumber()) {
      return false;
    }
    return "/-.".contains(words.get(i).token().text());
  }

  /** "April 3rd", "april 3 2027". */
  private int monthFirst(int i) {
    int month = words.get(i).meaning(Sense.MONTHS);
    int next = i + 1;
    if (next >= words.size() || !words.get(next).isNumber() || value(next) > 31) {
      return 1;
    }
    int yearAt = year(next + 1);
    add(yearAt < 0 ? null : words.get(yearAt).number(), month, value(next));
    return (yearAt < 0 ? next : yearAt) + 1 - i;
  }

  /** "In 3 days"; the word may stand before or after. */
  private int distance(int i) {
    String unit = i + 1 < words.size() ? words.get(i + 1).unit() : null;
    boolean before = i > 0 && words.get(i - 1).has(Sense.IN);
    boolean after = i + 2 < words.size() && words.get(i + 2).has(Sense.IN);
    if (unit == null || (!before && !after)) {
      days.add(new Day(today, false));
      days.add(new Day(today.plusDays(1), false));
      return 1;
    }
    switch (unit) {
      case "day" -> days.add(new Day(today.plusDays(value(i)), true));
      case "week" -> days.add(new Day(today.plusWeeks(value(i)), true));
      case "month" -> days.add(new Day(today.plusMonths(value(i)), true));
      default -> days.add(new Day(today, false));
    }
    return after && !before ? 3 : 2;
  }

  /**
   * The coming one, or where a day is asked for that has been, the one before. Today's own name may
   * mean today or in a week, and "next Friday" said on a Wednesday in two days or in nine.
   */
  private int weekday(int i) {
    DayOfWeek weekday = DayOfWeek.of(words.get(i).meaning(Sense.WEEKDAYS));
    LocalDate coming = today.with(TemporalAdjusters.next(weekday));
    boolean next = (i > 0 && words.get(i - 1).has(Sense.NEXT)) || isNext(i + 1);
    boolean sameWeek = coming.isBefore(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    boolean dated = words.stream().anyMatch(Word::isNumber);
    if (!dated && past) {
      LocalDate gone = today.with(TemporalAdjusters.previous(weekday));
      days.add(new Day(gone, !next && !gone.equals(today.minusWeeks(1))));
    } else if (!dated) {
      boolean today = coming.equals(this.today.plusWeeks(1));
      days.add(new Day(coming, next ? !sameWeek : !today));
    }
    return 1;
  }

  private boolean isNext(int i) {
    return i < words.size() && words.get(i).has(Sense.NEXT);
  }

  private void add(@Nullable Integer year, int month, int day) {
    if (year != null) {
      addIf(DateReader.day(year(year, String.valueOf(year).length()), month, day), true);
      return;
    }
    if (words.stream().anyMatch(word -> word.has(Sense.THIS_YEAR))) {
      addIf(DateReader.day(today.getYear(), month, day), true);
      return;
    }
    LocalDate thisYear = DateReader.day(today.getYear(), month, day);
    if (past) {
      addPast(thisYear, month, day);
      return;
    }
    LocalDate date =
        thisYear == null || thisYear.isBefore(today)
            ? DateReader.day(today.getYear() + 1, month, day)
            : thisYear;
    addIf(date, date != null && date.isBefore(today.plusMonths(MONTHS_AHEAD)));
  }

  /** The day of this year, or of the last where that is still to come. */
  private void addPast(@Nullable LocalDate thisYear, int month, int day) {
    LocalDate date =
        thisYear == null || thisYear.isAfter(today)
            ? DateReader.day(today.getYear() - 1, month, day)
            : thisYear;
    addIf(date, date != null && date.isAfter(today.minusMonths(MONTHS_AHEAD)));
  }

  private void addIf(@Nullable LocalDate date, boolean certain) {
    if (date != null) {
      days.add(new Day(date, certain));
    }
  }

  private int year(int year, int digits) {
    if (digits > 2) {
      return year;
    }
    int century = today.getYear() / 100 * 100;
    return century + year > today.getYear() + YEARS_AHEAD ? century - 100 + year : century + year;
  }

  /** Where a year stands, in four digits or at the end in two; -1 where none does. */
  private int year(int from) {
    int i = from < words.size() && words.get(from).isSign() ? from + 1 : from;
    if (i >= words.size() || !words.get(i).isNumber()) {
      return -1;
    }
    boolean full = value(i) >= 1900 && value(i) < 2200;
    boolean shortened = i == words.size() - 1 && words.get(i).token().text().length() == 2;
    return full || shortened ? i : -1;
  }

  private int month(int i) {
    int at = indexOfMonth(i);
    return at < words.size() ? words.get(at).meaning(Sense.MONTHS) : -1;
  }

  /** A hyphen, slash or point may stand before the month's name. */
  private int indexOfMonth(int i) {
    return i < words.size() && words.get(i).isSign() ? i + 1 : i;
  }

  private int value(int i) {
    Integer number = words.get(i).number();
    return number == null ? 0 : number;
  }
}
