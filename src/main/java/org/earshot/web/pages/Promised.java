package org.earshot.web.pages;

import java.time.LocalDate;
import org.earshot.web.PageWords;
import org.jspecify.annotations.Nullable;

/** A promise with a date, as a page says it in its language. */
record Promised(PageWords words) {

  /** The day that was promised first stays, whenever the promise is kept. */
  String said(Clock clock) {
    return switch (clock.state()) {
      case SENDING -> words.say("sending");
      case SENT -> day("published", clock.kept()) + in(day("was_due", clock.due()));
      case LATE -> day("late", clock.due()) + and(day("expected", clock.newest()));
      case DUE -> day("due", clock.due()) + and(day("expected", clock.newest()));
      case NOT_SET -> words.say("no_date");
    };
  }

  private String day(String key, @Nullable LocalDate day) {
    return day == null ? "" : words.dated(key, day);
  }

  private static String and(String sentence) {
    return sentence.isEmpty() ? "" : " " + sentence;
  }

  private static String in(String sentence) {
    return sentence.isEmpty() ? "" : " (" + sentence + ")";
  }
}
