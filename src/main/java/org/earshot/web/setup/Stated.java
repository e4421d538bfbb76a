package org.earshot.web.setup;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and languages in the middle of a sentence. */
final class Stated {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Stated() {}

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** "Polish" for "pl". */
  static String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK);
  }
}
