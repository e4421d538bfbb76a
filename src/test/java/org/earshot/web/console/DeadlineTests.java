package org.earshot.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.SetUp;
import org.earshot.consultations.SetUps;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlineTests {

  private static final Deadline.Kept NOTHING = new Deadline.Kept(false, false);
  private static final LocalDate CLOSES = LocalDate.of(2027, 3, 31);

  @Test
  void while_it_is_open_all_three_clocks_run() {
    assertThat(words(State.OPEN, null, "2027-03-01T12:00:00Z"))
        .containsExactly(
            "Closing: closes in 30 days",
            "Feedback report: due in 60 days",
            "Outcome: due in 114 days");
  }

  @Test
  void the_day_itself_is_today_by_the_clock_in_london() {
    assertThat(words(State.OPEN, null, "2027-03-30T23:30:00Z").getFirst())
        .isEqualTo("Closing: closes today");
  }

  @Test
  void after_closing_report_and_outcome_are_due_and_lateness_is_said_in_words() {
    Instant closed = Instant.parse("2027-03-31T22:59:59Z");

    assertThat(words(State.CLOSED, closed, "2027-06-24T12:00:00Z"))
        .containsExactly("Feedback report: 55 days late", "Outcome: 1 day late");
  }

  @Test
  void the_report_is_owed_until_it_is_published_and_is_written_on_its_page() {
    Consultation closed = consultation(State.CLOSED, Instant.parse("2027-03-31T22:00:00Z"));
    Instant now = Instant.parse("2027-04-01T12:00:00Z");

    assertThat(Deadline.running(closed, NOTHING, now).getFirst().page())
        .isEqualTo("/console/consultations/t/report");
    assertThat(Deadline.running(closed, new Deadline.Kept(true, false), now))
        .extracting(Deadline::what)
        .containsExactly("Outcome");
  }

  @Test
  void nothing_is_due_once_it_is_sent_or_before_it_has_begun() {
    Consultation closed = consultation(State.CLOSED, Instant.parse("2027-03-31T22:00:00Z"));
    Instant now = Instant.parse("2027-06-24T12:00:00Z");

    assertThat(Deadline.running(closed, new Deadline.Kept(true, true), now)).isEmpty();
    assertThat(Deadline.running(consultation(State.DRAFT, null), NOTHING, now)).isEmpty();
  }

  private static List<String> words(State state, @Nullable Instant closedAt, String now) {
    return Deadline.running(consultation(state, closedAt), NOTHING, Instant.parse(now)).stream()
        .map(deadline -> deadline.what() + ": " + deadline.words())
        .toList();
  }

  private static Consultation consultation(State state, @Nullable Instant closedAt) {
    SetUp setUp = SetUps.of(Map.of("title", "T", "closes_on", CLOSES.toString()));
    return new Consultation("t", setUp, state, null, List.of(), null, closedAt);
  }
}
