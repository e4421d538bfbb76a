package org.earshot.web.pages;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.earshot.outcomes.Pledge;
import org.jspecify.annotations.Nullable;

/**
 * Dates of consultations as an iCalendar file (RFC 5545): one all-day event for each opening,
 * closing, feedback report, outcome, review and each promise with a day; one for the day that
 * people were told instead; and a month for what is announced.
 */
final class Calendar {

  /** RFC 5545, 3.1: a line is at most 75 octets long, its end not counted. */
  private static final int LONGEST_LINE = 75;

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final String address;
  private final LocalDate written;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param address where the pages are found, without a slash at its end
   * @param written stamps the events; a day, so that the file stays the same all day
   */
  Calendar(String address, LocalDate written) {
    this.address = address;
    this.written = written;
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Earshot//Consultations//EN");
    line("CALSCALE:GREGORIAN");
    line("X-WR-CALNAME:Consultations");
  }

  void add(Notice notice) {
    notice.expectedMonth().ifPresent(month -> expected(notice, month));
    event(notice, "opens", "Opens: ", notice.setUp().opensOn());
    event(notice, "closes", "Closes: ", notice.closes());
    event(notice, "feedback", "Feedback report due: ", notice.feedback().due());
    event(
        notice, "feedback-expected", "Feedback report now expected: ", notice.feedback().newest());
    event(notice, "outcome", "Outcome due: ", notice.outcome().due());
    event(notice, "outcome-expected", "Outcome now expected: ", notice.outcome().newest());
    event(notice, "review", "Review of what came of it due: ", notice.review().due());
    for (Pledge pledge : notice.pledges()) {
      // The same event when it is read again, whatever else is promised then.
      String kind = "promised-" + Integer.toHexString(pledge.theme().hashCode());
      event(notice, kind, "Promised, " + pledge.theme() + ": ", pledge.by());
    }
  }

  @Override
  public String toString() {
    return text + "END:VCALENDAR\r\n";
  }

  /** The whole month: no day of it is known. */
  private void expected(Notice notice, YearMonth month) {
    event(notice, "expected", "To open this month: ", month.atDay(1), month.plusMonths(1).atDay(1));
  }

  private void event(Notice notice, String kind, String words, @Nullable LocalDate day) {
    if (day != null) {
      event(notice, kind, words, day, day.plusDays(1));
    }
  }

  /**
   * @param end the day after its last
   */
  private void event(Notice notice, String kind, String words, LocalDate day, LocalDate end) {
    line("BEGIN:VEVENT");
    line("UID:" + notice.slug() + "-" + kind + "@" + address.replaceFirst("^[a-z]+://", ""));
    line("DTSTAMP:" + DAY.format(written) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + DAY.format(day));
    line("DTEND;VALUE=DATE:" + DAY.format(end));
    line("SUMMARY:" + escaped(words + notice.title()));
    line("URL:" + address + "/consultations/" + notice.slug());
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n")
        .replace("\r", "\\n");
  }

  /** Folds by octets, never within a character. */
  private void line(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        text.append("\r\n ");
        octets = 1;
      }
      text.appendCodePoint(character);
      octets += size;
      i += Character.charCount(character);
    }
    text.append("\r\n");
  }
}
