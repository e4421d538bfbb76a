package org.earshot.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.SetUp;
import org.earshot.consultations.SetUps;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Pledge;
import org.junit.jupiter.api.Test;

class CalendarTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void each_date_is_an_all_day_event_and_missing_ones_are_left_out() {
    String text = calendar("Short breaks");

    assertThat(text)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
        .endsWith("END:VCALENDAR\r\n")
        .contains(
            "BEGIN:VEVENT\r\n"
                + "UID:short-breaks-closes@consult.example\r\n"
                + "DTSTAMP:20261122T000000Z\r\n"
                + "DTSTART;VALUE=DATE:20261231\r\n"
                + "DTEND;VALUE=DATE:20270101\r\n"
                + "SUMMARY:Closes: Short breaks\r\n"
                + "URL:https://consult.example/consultations/short-breaks\r\n"
                + "TRANSP:TRANSPARENT\r\n"
                + "END:VEVENT\r\n")
        .contains("UID:short-breaks-outcome@")
        .doesNotContain("UID:short-breaks-opens@", "UID:short-breaks-feedback@");
  }

  @Test
  void commas_semicolons_backslashes_and_line_breaks_are_escaped() {
    assertThat(calendar("A, b; c\\d\ne")).contains("SUMMARY:Closes: A\\, b\\; c\\\\d\\ne\r\n");
  }

  @Test
  void long_lines_are_folded_by_octets_and_never_within_a_character() {
    String title = "સમય 🕰 ".repeat(20).strip();
    String text = calendar(title);

    assertThat(text.lines())
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(text.replace("\r\n ", "")).contains("SUMMARY:Closes: " + title + "\r\n");
  }

  private static String calendar(String title) {
    Calendar calendar = new Calendar("https://consult.example", TODAY);
    calendar.add(notice(title));
    return calendar.toString();
  }

  @Test
  void what_was_promised_by_a_day_stands_on_that_day() {
    LocalDate day = LocalDate.of(2027, 6, 30);
    Notice plain = notice("Short breaks");
    Calendar calendar = new Calendar("https://consult.example", TODAY);
    calendar.add(
        new Notice(
            plain.consultation(),
            plain.stage(),
            plain.feedback(),
            plain.outcome(),
            plain.review(),
            plain.keywords(),
            plain.languages(),
            List.of(new Pledge("Minibus", Outcome.Status.will_do, day, day, null, null)),
            List.of(),
            TODAY));

    assertThat(calendar.toString())
        .contains("SUMMARY:Promised\\, Minibus: Short breaks", "DTSTART;VALUE=DATE:20270630");
  }

  private static Notice notice(String title) {
    LocalDate closes = LocalDate.of(2026, 12, 31);
    SetUp setUp = SetUps.of(Map.of("title", title, "closes_on", closes.toString()));
    return new Notice(
        new Consultation(
            "short-breaks", setUp, Consultation.State.OPEN, null, List.of(), null, null),
        Notice.Stage.OPEN,
        Clock.of(null, null, TODAY),
        Clock.of(closes.plusWeeks(12), null, TODAY),
        Clock.of(null, null, TODAY),
        List.of("BREAKS"),
        List.of(),
        List.of(),
        List.of(),
        TODAY);
  }
}
