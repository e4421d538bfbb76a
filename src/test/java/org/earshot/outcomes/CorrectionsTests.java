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
import org.earshot.outbox.Letter;
import org.earshot.outcomes.Outcome.Item;
import org.earshot.outcomes.Outcome.Status;
import org.earshot.outcomes.Outcome.Translation;
import org.earshot.outcomes.Outcome.Words;
import org.earshot.outcomes.Paper.State;
import org.earshot.privacy.SubjectId;
import org.earshot.security.Refused;
import org.earshot.security.Refused.Reason;
import org.earshot.themes.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was wrong in an outcome is put right, once, for exactly those who were told it. */
@Tag("tables")
class CorrectionsTests {

  private static final Item SUNDAY =
      new Item(
          "Sundays",
          "No Sunday bus.",
          Status.cannot_do,
          null,
          "No drivers.",
          null,
          List.of("often:weekly"));

  @TempDir Path folder;

  private Town town;
  private Corrections corrections;

  @BeforeEach
  void open() {
    town = new Town(folder);
    corrections = town.corrections;
  }

  private static Outcome buses(String from) {
    Item daily =
        new Item(
            "Seats",
            "Buses are full.",
            Status.done,
            "More buses from " + from,
            null,
            null,
            List.of("often:daily"));
    return new Outcome(
        "More buses.",
        List.of(daily, SUNDAY),
        Map.of(
            "gu",
            new Translation(
                "વધુ બસો.",
                List.of(
                    new Words("બેઠકો", "બસો ભરેલી છે.", "વધુ બસો " + from, null),
                    new Words("રવિવાર", "બસ નથી.", null, "ડ્રાઇવર નથી.")))));
  }

  @Test
  void whoever_was_told_wrongly_is_told_what_was_wrong_and_what_is_right() {
    SubjectId told = town.told(1, "daily");
    SubjectId gujarati = town.told(2, "daily", Locale.of("gu"));
    tell("May");
    left();
    SubjectId later = town.told(3, "daily");

    correct("June");

    assertThat(town.letters(told))
        .hasSize(2)
        .last()
        .asString()
        .contains(
            "correction_told Seats: en outcome_done More buses from May",
            "correction_right Seats: en outcome_done More buses from June")
        .doesNotContain("Sundays");
    assertThat(town.letters(gujarati)).last().asString().contains("વધુ બસો May", "વધુ બસો June");
    assertThat(town.letters(later)).isEmpty();
    assertThat(corrections.find(SLUG).orElseThrow().state()).isEqualTo(State.SENT);
    assertThat(corrections.deliveries(SLUG).total()).isEqualTo(2);
  }

  @Test
  void nobody_is_corrected_twice_however_often_it_is_sent() {
    SubjectId told = town.told(1, "daily");
    tell("May");
    left();
    correct("June");

    corrections.send(SLUG);
    town.correctionPost.write(SLUG);

    assertThat(town.letters(told)).hasSize(2);
  }

  @Test
  void a_wrong_letter_that_has_not_left_never_does_and_the_right_one_takes_its_place() {
    SubjectId told = town.told(1, "daily");
    tell("May");

    correct("June");
    correct("July");

    assertThat(statuses(told)).containsExactly("opted_out", "opted_out", "queued");
    assertThat(town.letters(told)).last().asString().contains("you_said Buses are full.", "July");
    assertThat(town.outcomes.deliveries(SLUG).total()).isEqualTo(1);
    assertThat(corrections.deliveries(SLUG).total()).isZero();
  }

  @Test
  void whoever_the_wrong_words_never_reached_hears_nothing_of_them() {
    SubjectId failed = town.told(1, "daily");
    SubjectId stopped = town.told(2, "daily");
    SubjectId forgotten = town.told(3, "daily");
    tell("May");
    left();
    jdbc()
        .sql("update letter set status = 'failed' where subject = ?")
        .param(failed.value())
        .update();
    town.participants.stop(stopped, NOON);
    jdbc().sql("delete from participant where subject = ?").param(forgotten.value()).update();

    correct("June");

    assertThat(List.of(failed, stopped, forgotten))
        .allSatisfy(who -> assertThat(town.letters(who)).hasSize(1));
  }

  @Test
  void who_asks_later_is_told_the_right_words_and_who_was_corrected_is_not_told_again() {
    SubjectId told = town.told(1, "daily");
    tell("May");
    left();
    correct("June");
    left();
    SubjectId later = town.told(2, "daily");

    town.outcomes.send(SLUG);
    town.post.write(SLUG);

    assertThat(town.letters(later)).singleElement().asString().contains("from June");
    assertThat(town.letters(told)).hasSize(2);
    left();

    correct("July");

    assertThat(town.letters(told))
        .last()
        .asString()
        .contains("told Seats: en outcome_done More buses from June");
    assertThat(town.letters(later))
        .last()
        .asString()
        .contains("told Seats: en outcome_done More buses from June");
  }

  @Test
  void a_correction_that_was_sent_is_sent_again_though_its_translation_leaves_a_reason_out() {
    String theme =
        town.codeBooks.add(SLUG, "why", new Theme.Wording("Parking", "", false)).id().toString();
    town.told(1, "daily");
    tell("May");
    left();
    Outcome june = buses("June");
    corrections.put(
        SLUG,
        new Outcome(
            june.summary(),
            june.items(),
            june.translations(),
            List.of(new Outcome.Unanswered(theme, "It is another council’s.")),
            null),
        null,
        ASHA);
    corrections.approve(SLUG, null, BEN);
    corrections.send(SLUG);
    town.told(2, "daily", Locale.of("gu"));

    assertThat(corrections.send(SLUG).told()).isTrue();
  }

  @Test
  void one_person_on_two_channels_is_corrected_once() {
    SubjectId first = town.told(1, "daily");
    SubjectId second = town.told(2, "daily");
    tell("May");
    left();
    var one = town.participants.hearing(new Address("sms", "+447700900001"), NOON);
    var other = town.participants.hearing(new Address("sms", "+447700900002"), NOON);
    town.linking.redeem(other, town.linking.code(one, NOON), NOON);

    correct("June");
    town.correctionPost.write(SLUG);

    assertThat(town.letters(first).size() + town.letters(second).size()).isEqualTo(3);
  }

  @Test
  void only_what_was_sent_is_corrected_and_only_by_two() {
    assertThatThrownBy(() -> corrections.put(SLUG, buses("June"), null, ASHA)).matches(conflict());
    town.told(1, "daily");
    tell("May");
    assertThatThrownBy(() -> corrections.put(SLUG, buses("May"), null, ASHA))
        .matches(conflict())
        .hasMessageContaining("nothing in it is corrected");
    corrections.put(SLUG, buses("June"), null, ASHA);
    assertThatThrownBy(() -> corrections.send(SLUG)).matches(conflict());
    assertThatThrownBy(() -> corrections.approve(SLUG, null, ASHA))
        .matches(
            thrown -> thrown instanceof Refused refused && refused.reason() == Reason.FORBIDDEN);
    assertThat(corrections.published(SLUG)).isEmpty();
    assertThat(corrections.approve(SLUG, 1, BEN).state()).isEqualTo(State.APPROVED);
    assertThat(corrections.put(SLUG, buses("July"), null, BEN).state()).isEqualTo(State.DRAFT);
  }

  @Test
  void a_leftover_task_writes_no_words_that_nobody_approved() {
    SubjectId told = town.told(1, "daily");
    tell("May");
    left();
    corrections.put(SLUG, buses("June"), null, ASHA);
    town.correctionPost.write(SLUG);
    assertThat(town.letters(told)).hasSize(1);
  }

  @Test
  void an_officer_sees_beforehand_what_will_be_read() {
    town.told(1, "daily");
    tell("May");
    corrections.put(SLUG, buses("June"), null, ASHA);
    assertThat(corrections.previews(SLUG).get(Locale.ENGLISH)).contains("from May", "from June");
  }

  @Test
  void whoever_was_just_being_written_to_and_was_not_is_told_the_right_words_once() {
    SubjectId before = town.told(1, "daily");
    SubjectId late = town.told(2, "weekly");
    tell("May");
    now(before, "sending");
    now(late, "sending");
    corrections.put(SLUG, buses("June"), null, ASHA);
    corrections.approve(SLUG, null, BEN);
    corrections.send(SLUG);
    now(before, "waiting");
    town.correctionPost.write(SLUG);
    assertThat(town.letters(before)).last().asString().contains("you_said", "June");
    assertThat(town.letters(late)).hasSize(2).last().asString().contains("correction_told");
    town.scheduler.cancel(SendingTask.name(Letter.Kind.CORRECTION).instanceId(SLUG));

    jdbc()
        .sql(
            "update letter set status = 'cancelled', code = 'replaced' where subject = ? and kind = 'outcome'")
        .param(late.value())
        .update();
    sweepAndWrite();
    sweepAndWrite();

    assertThat(town.letters(before)).hasSize(2);
    assertThat(town.letters(late))
        .hasSize(3)
        .last()
        .asString()
        .contains("No Sunday bus", "you_said");
  }

  private void now(SubjectId who, String status) {
    jdbc()
        .sql("update letter set status = '" + status + "' where subject = ?")
        .param(who.value())
        .update();
  }

  /** What a turn of the scheduler does. */
  private void sweepAndWrite() {
    town.sweep.sweep();
    if (!town.scheduler.getScheduledExecutionsForTask("send-correction").isEmpty()) {
      town.correctionPost.write(SLUG);
      town.scheduler.cancel(SendingTask.name(Letter.Kind.CORRECTION).instanceId(SLUG));
    }
  }

  private void tell(String from) {
    town.consultations.close(SLUG);
    town.outcomes.put(SLUG, buses(from), null, ASHA);
    town.outcomes.approve(SLUG, null, BEN);
    town.outcomes.send(SLUG);
    town.post.write(SLUG);
  }

  private void correct(String from) {
    corrections.put(SLUG, buses(from), null, ASHA);
    corrections.approve(SLUG, null, BEN);
    corrections.send(SLUG);
    town.correctionPost.write(SLUG);
  }

  /** As if every letter had reached its provider. */
  private void left() {
    jdbc().sql("update letter set status = 'sent' where status = 'waiting'").update();
  }

  private List<String> statuses(SubjectId who) {
    return town.outbox.sentTo(who).stream().map(sent -> sent.status()).toList();
  }

  private JdbcClient jdbc() {
    return JdbcClient.create(town.database);
  }

  private static Predicate<Throwable> conflict() {
    return thrown -> thrown instanceof Refused refused && refused.reason() == Reason.CONFLICT;
  }
}
