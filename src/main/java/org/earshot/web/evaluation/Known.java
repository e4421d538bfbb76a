package org.earshot.web.evaluation;

import java.time.LocalDate;
import org.earshot.web.forms.Days;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known.
 *
 * @param what what it is ("Purpose")
 * @param words what is known of it
 */
public record Known(String what, String words) {

  /** As the set-up record has it. */
  static Known said(String what, @Nullable String words) {
    return new Known(what, words == null || words.isBlank() ? "Not said" : words);
  }

  static Known on(String what, @Nullable LocalDate day) {
    return new Known(what, day == null ? "Not said" : Days.day(day));
  }

  static Known count(String what, long number) {
    return new Known(what, Long.toString(number));
  }
}
