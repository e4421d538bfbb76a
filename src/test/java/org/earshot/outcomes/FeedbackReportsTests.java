package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earshot.outcomes.Town.ASHA;
import static org.earshot.outcomes.Town.BEN;
import static org.earshot.outcomes.Town.NOON;
import static org.earshot.outcomes.Town.SLUG;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.earshot.channels.Address;
import org.earshot.outcomes.FeedbackReport.TranslatedFindings;
import org.earshot.outcomes.Paper.State;
import org.earshot.privacy.SubjectId;
import org.earshot.security.Refused;
import org.earshot.security.Refused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("tables")
class FeedbackReportsTests {

  private static final Locale GUJARATI = Locale.of("gu");
  private static final FeedbackReport REPORT =
      new FeedbackReport(
          "Buses.",
          "Riders.",
          "Many want more buses.",
          List.of("Most ride daily.", "Buses are full."),
          "Those who chose to answer.",
          null);
  private static final FeedbackReport GUJARATI_TOO =
      with(Map.of("gu", new TranslatedFindings(List.of("રોજ.", "ભરેલી."))));

  @TempDir Path folder;

  private Town town;
  private FeedbackReports reports;

  @BeforeEach
  void open() {
    town = new Town(folder);
    reports = town.reports;
  }

  @Test
  void nothing_is_written_before_the_consultation_has_closed() {
    assertThatThrownBy(() -> reports.draft(SLUG)).matches(is(Reason.CONFLICT));
    assertThatThrownBy(() -> reports.put(SLUG, REPORT, null, ASHA)).matches(is(Reason.CONFLICT));
    assertThat(reports.find(SLUG)).isEmpty();
  }

  @Test
  void the_draft_says_what_was_asked_of_whom_and_what_most_said() {
    for (int i = 0; i < 12; i++) {
      town.tookPart(i, "daily");
    }
    town.consultations.close(SLUG);

    FeedbackReport draft = reports.draft(SLUG);

    assertThat(draft.about())
        .contains("To choose", "What people could change: Kinds")
        .contains("What may change for people: Which breaks you can book")
        .contains("How much influence people had: We ask for views and take them into account.");
    assertThat(draft.who()).contains("Carers", "12 people took part.", "By channel: SMS 12.");
    assertThat(draft.findings())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding).contains("12 of 12 people said"));
    assertThat(draft.limits()).contains("not a sample", "Numbers under 10", "English");
    reports.put(SLUG, draft, null, ASHA);
  }

  @Test
  void the_draft_tells_no_small_numbers() {
    for (int i = 0; i < 12; i++) {
      town.tookPart(i, i < 9 ? "daily" : "weekly");
    }
    town.told(20, "daily", GUJARATI);
    town.consultations.close(SLUG);

    FeedbackReport draft = reports.draft(SLUG);

    assertThat(draft.who())
        .contains("13 people took part.")
        .contains("Gujarati (not shown)", "English (not shown)");
    assertThat(draft.findings())
        .singleElement()
        .asString()
        .startsWith("Do you ride? 13 of 13 people said");
  }

  @Test
  void of_fewer_than_ten_people_the_draft_tells_nothing() {
    town.tookPart(1, "daily");
    town.consultations.close(SLUG);

    FeedbackReport draft = reports.draft(SLUG);

    assertThat(draft.who()).contains("Fewer than 10 people took part.").doesNotContain("SMS");
    assertThat(draft.findings()).isEmpty();
    assertThat(draft.views()).isEmpty();
  }

  @Test
  void each_who_asked_is_told_once_in_their_language_and_when_they_hear_more() {
    SubjectId english = town.told(1, "daily");
    SubjectId gujarati = town.told(2, "daily", GUJARATI);
    approved(GUJARATI_TOO);

    sendAndWrite();
    sendAndWrite();

    assertThat(town.letters(english))
        .singleElement()
        .asString()
        .startsWith("Elm Council: ")
        .contains("- Most ride daily.\n- Buses are full.", "1 March 2027")
        .contains("https://earshot.example/consultations/" + SLUG + "/report");
    assertThat(town.letters(gujarati)).singleElement().asString().contains("- રોજ.\n- ભરેલી.");
    assertThat(reports.find(SLUG).orElseThrow().state()).isEqualTo(State.SENT);
    assertThat(reports.deliveries(SLUG).total()).isEqualTo(2);
    assertThat(town.outcomes.deliveries(SLUG).total()).isZero();
  }

  @Test
  void nobody_else_is_told() {
    SubjectId silent = town.tookPart(1, "daily");
    SubjectId stopped = town.told(2, "daily");
    town.participants.stop(stopped, NOON);
    SubjectId withdrew = town.told(3, "daily");
    town.agree(withdrew, "be_told_outcome", false);
    approved(REPORT);

    sendAndWrite();

    assertThat(List.of(silent, stopped, withdrew))
        .allSatisfy(who -> assertThat(town.letters(who)).isEmpty());
  }

  @Test
  void one_person_on_two_channels_is_told_on_one() {
    SubjectId first = town.told(1, "daily");
    SubjectId second = town.told(2, "daily");
    var one = town.participants.hearing(new Address("sms", "+447700900001"), NOON);
    var other = town.participants.hearing(new Address("sms", "+447700900002"), NOON);
    town.linking.redeem(other, town.linking.code(one, NOON), NOON);
    approved(REPORT);

    sendAndWrite();
    town.feedbackPost.write(SLUG);

    assertThat(town.letters(first).size() + town.letters(second).size()).isEqualTo(1);
  }

  @Test
  void the_outcome_comes_as_a_letter_of_its_own() {
    SubjectId who = town.told(1, "daily");
    approved(REPORT);
    sendAndWrite();
    town.outcomes.put(SLUG, outcome(), null, ASHA);
    town.outcomes.approve(SLUG, null, BEN);
    town.outcomes.send(SLUG);
    town.post.write(SLUG);

    assertThat(town.letters(who)).hasSize(2);
    assertThat(reports.previews(SLUG).get(Locale.ENGLISH)).doesNotContain("1 March 2027");
  }

  @Test
  void whoever_wrote_it_may_not_approve_it_nor_anybody_what_they_have_not_read() {
    town.consultations.close(SLUG);
    reports.put(SLUG, REPORT, null, ASHA);
    assertThatThrownBy(() -> reports.approve(SLUG, 1, ASHA)).matches(is(Reason.FORBIDDEN));
    reports.put(SLUG, GUJARATI_TOO, null, ASHA);
    assertThatThrownBy(() -> reports.approve(SLUG, 1, BEN)).matches(is(Reason.CONFLICT));
    assertThat(reports.published(SLUG)).isEmpty();

    reports.approve(SLUG, 2, BEN);

    assertThat(reports.published(SLUG).orElseThrow().approvedAt()).isEqualTo(NOON);
  }

  @Test
  void a_change_withdraws_the_approval_and_the_same_words_do_not() {
    approved(REPORT);
    reports.put(SLUG, REPORT, null, ASHA);
    assertThat(reports.published(SLUG)).isPresent();
    reports.put(SLUG, GUJARATI_TOO, null, ASHA);
    assertThat(reports.published(SLUG)).isEmpty();
    assertThatThrownBy(() -> reports.send(SLUG)).matches(is(Reason.CONFLICT));
  }

  @Test
  void what_people_were_told_stays() {
    approved(REPORT);
    reports.send(SLUG);
    assertThatThrownBy(() -> reports.put(SLUG, GUJARATI_TOO, null, ASHA))
        .matches(is(Reason.CONFLICT));
  }

  @Test
  void it_is_not_sent_before_everyone_can_read_it() {
    town.told(1, "daily", GUJARATI);
    approved(with(Map.of("gu", new TranslatedFindings(List.of("રોજ.", "")))));

    assertThatThrownBy(() -> reports.send(SLUG)).hasMessageContaining("Gujarati");
    assertThat(reports.previews(SLUG)).containsOnlyKeys(Locale.ENGLISH);
  }

  @Test
  void nothing_is_written_for_words_that_nobody_approved() {
    SubjectId who = town.told(1, "daily");
    town.consultations.close(SLUG);
    reports.put(SLUG, REPORT, null, ASHA);
    town.feedbackPost.write(SLUG);
    assertThat(town.letters(who)).isEmpty();
  }

  private void approved(FeedbackReport report) {
    town.consultations.close(SLUG);
    reports.put(SLUG, report, null, ASHA);
    reports.approve(SLUG, null, BEN);
  }

  private void sendAndWrite() {
    reports.send(SLUG);
    town.feedbackPost.write(SLUG);
  }

  private static FeedbackReport with(Map<String, TranslatedFindings> translations) {
    return new FeedbackReport(
        REPORT.about(),
        REPORT.who(),
        REPORT.views(),
        REPORT.findings(),
        REPORT.limits(),
        translations);
  }

  private static Outcome outcome() {
    return new Outcome(
        "More buses.",
        List.of(
            new Outcome.Item(
                "Seats", "Buses are full.", Outcome.Status.done, "More buses.", null, null, null)),
        null);
  }

  private static Predicate<Throwable> is(Reason reason) {
    return thrown -> thrown instanceof Refused refused && refused.reason() == reason;
  }
}
