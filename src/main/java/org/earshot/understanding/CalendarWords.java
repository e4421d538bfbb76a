package org.earshot.understanding;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Names of weekdays and months, long and short, with all their forms, from ICU. */
final class CalendarWords {

  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
  private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};

  private CalendarWords() {}

  /** Monday is 1. */
  static void weekdays(Locale language, BiConsumer<String, Integer> words) {
    DateFormatSymbols symbols = symbols(language);
    for (int context : CONTEXTS) {
      for (int width : WIDTHS) {
        String[] names = symbols.getWeekdays(context, width);
        for (int sundayFirst = 1; sundayFirst <= 7; sundayFirst++) {
          words.accept(names[sundayFirst], sundayFirst == 1 ? 7 : sundayFirst - 1);
        }
      }
    }
  }

  /** January is 1. */
  static void months(Locale language, BiConsumer<String, Integer> words) {
    DateFormatSymbols symbols = symbols(language);
    for (int context : CONTEXTS) {
      for (int width : WIDTHS) {
        String[] names = symbols.getMonths(context, width);
        for (int month = 0; month < 12; month++) {
          words.accept(names[month], month + 1);
        }
      }
    }
  }

  /** Named, since some languages would give another calendar by default. */
  private static DateFormatSymbols symbols(Locale language) {
    return new DateFormatSymbols(GregorianCalendar.class, ULocale.forLocale(language));
  }
}
