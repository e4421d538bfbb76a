package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.earshot.outcomes.Town.ASHA;
import static org.earshot.outcomes.Town.BEN;
import static org.earshot.outcomes.Town.NOON;
import static org.earshot.outcomes.Town.SLUG;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.earshot.consultations.SetUps;
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

@Tag("tables")
class OutcomesTests {

  private static final Item DAILY =
      new Item(
          "Seats",
          "Buses are full.",
          Status.done,
          "More buses.",
          null,
          null,
          List.of("often:daily"));
  private static final Item WEEKLY =
      new Item(
          "Sundays",
          "No Sunday bus.",
          Status.cannot_do,
          null,
          "No drivers.",
          null,
          List.of("often:weekly"));
  private static final Outcome OUTCOME = new Outcome("More buses.", List.of(DAILY, WEEKLY), null);
  private static final Outcome GUJARATI_TOO =
      new Outcome(
          "More buses.",
          List.of(DAILY, WEEKLY),
          Map.of(
              "gu",
              new Translation(
                  "વધુ બસો.",
                  List.of(
                      new Words("બેઠકો", "બસો ભરેલી છે.", "વધુ બસો.", null),
                      new Words("રવિવાર", "બસ નથી.", null, "ડ્રાઇવર નથી.")))));

  @TempDir Path folder;

  private Town town;
  private Outcomes outcomes;

  @BeforeEach
  void open() {
    town = new Town(folder);
    outcomes = town.outcomes;
  }

  @Test
  void what_was_sent_before_goes_on_to_the_rest_though_it_leaves_out_why_a_theme_needs_no_answer() {
    String theme =
        town.codeBooks.add(SLUG, "why", new Theme.Wording("Parking", "", false)).id().toString();
    town.told(1, "daily");
    town.consultations.close(SLUG);
    outcomes.put(
        SLUG,
        new Outcome(
            GUJARATI_TOO.summary(),
            GUJARATI_TOO.items(),
            GUJARATI_TOO.translations(),
            List.of(new Outcome.Unanswered(theme, "It is another council’s.")),
            null),
        null,
        ASHA);
    outcomes.approve(SLUG, null, BEN);
    outcomes.send(SLUG);
    SubjectId later = town.told(2, "daily", Locale.of("gu"));

    outcomes.send(SLUG);
    town.post.write(SLUG);

    assertThat(town.letters(later)).singleElement().asString().contains("વધુ બસો");
  }

  @Test
  void whoever_asked_is_told_once_starting_with_what_they_raised() {
    SubjectId daily = town.told(1, "daily");
    SubjectId weekly = town.told(2, "weekly");
    approved(OUTCOME);

    sendAndWrite();

    assertThat(town.letters(daily)).singleElement().asString().contains("you_said Buses are full.");
    assertThat(town.letters(weekly))
        .singleElement()
        .asString()
        .contains("you_said No Sunday bus.", "why No drivers.");
    assertThat(outcomes.find(SLUG).orElseThrow().state()).isEqualTo(State.SENT);
    assertThat(outcomes.find(SLUG).orElseThrow().sentAt()).isEqualTo(NOON);
  }

  @Test
  void nobody_else_is_told() {
    SubjectId silent = town.tookPart(1, "daily");
    SubjectId stopped = town.told(2, "daily");
    town.participants.stop(stopped, NOON);
    SubjectId withdrew = town.told(3, "daily");
    town.agree(withdrew, "be_told_outcome", false);
    approved(OUTCOME);

    sendAndWrite();

    assertThat(List.of(silent, stopped, withdrew))
        .allSatisfy(who -> assertThat(town.letters(who)).isEmpty());
    assertThat(outcomes.deliveries(SLUG).total()).isZero();
  }

  @Test
  void sending_twice_sends_nothing_twice_and_tells_who_asked_since() {
    SubjectId first = town.told(1, "daily");
    approved(OUTCOME);
    sendAndWrite();
    SubjectId later = town.told(2, "daily");

    sendAndWrite();

    assertThat(town.letters(first)).hasSize(1);
    assertThat(town.letters(later)).hasSize(1);
    assertThat(outcomes.deliveries(SLUG).total()).isEqualTo(2);
  }

  @Test
  void any_number_of_people_are_told_some_hundreds_at_a_time() {
    for (int i = 0; i < 1_001; i++) {
      town.told(i, "daily");
    }
    approved(OUTCOME);
    sendAndWrite();
    town.post.write(SLUG);
    assertThat(outcomes.deliveries(SLUG).total()).isEqualTo(1_001);
  }

  @Test
  void sending_is_a_task_of_its_own_that_holds_nothing_but_the_slug() {
    approved(OUTCOME);
    assertThat(outcomes.send(SLUG).state()).isEqualTo(State.SENDING);
    outcomes.send(SLUG);
    assertThat(town.scheduler.getScheduledExecutionsForTask("send-outcome", Void.class))
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.getTaskInstance().getId()).isEqualTo(SLUG);
              assertThat(task.getData()).isNull();
            });
  }

  @Test
  void each_is_told_in_the_language_that_they_answered_in() {
    SubjectId gujarati = town.told(1, "weekly", Locale.of("gu"));
    approved(GUJARATI_TOO);
    sendAndWrite();
    assertThat(town.letters(gujarati)).singleElement().asString().contains("બસો", "ડ્રાઇવર નથી.");
  }

  @Test
  void what_they_spoke_with_us_elsewhere_since_does_not_change_that() {
    SubjectId gujarati = town.told(1, "weekly", Locale.of("gu"));
    town.participants.speak(gujarati, Locale.ENGLISH);
    SubjectId english = town.told(2, "weekly");
    town.participants.speak(english, Locale.of("gu"));
    approved(GUJARATI_TOO);
    sendAndWrite();

    assertThat(town.letters(gujarati)).singleElement().asString().contains("ડ્રાઇવર નથી.");
    assertThat(town.letters(english)).singleElement().asString().contains("No drivers.");
  }

  @Test
  void it_is_not_sent_while_someone_would_not_understand_it() {
    town.told(1, "daily", Locale.of("gu"));
    approved(OUTCOME);
    assertThatThrownBy(() -> outcomes.send(SLUG))
        .asInstanceOf(type(Refused.class))
        .satisfies(
            refused -> {
              assertThat(refused.reason()).isEqualTo(Reason.CONFLICT);
              assertThat(refused).hasMessageContaining("gu");
            });
    assertThat(outcomes.find(SLUG).orElseThrow().state()).isEqualTo(State.APPROVED);
  }

  @Test
  void nobodys_answers_wait_for_a_translation_into_a_language_they_did_not_answer_in() {
    SubjectId who = town.told(1, "daily");
    town.participants.speak(who, Locale.of("gu"));
    approved(OUTCOME);
    sendAndWrite();
    assertThat(town.letters(who)).singleElement().asString().contains("Buses are full.");
  }

  @Test
  void a_second_officer_approves() {
    town.consultations.close(SLUG);
    outcomes.put(SLUG, OUTCOME, null, ASHA);
    assertThatThrownBy(() -> outcomes.approve(SLUG, null, ASHA)).matches(is(Reason.FORBIDDEN));
    Outcomes.Entry entry = outcomes.approve(SLUG, null, BEN);
    assertThat(entry.state()).isEqualTo(State.APPROVED);
    assertThat(entry.author()).isEqualTo("Asha Example");
    assertThat(entry.approvedBy()).isEqualTo("Ben Example");
  }

  @Test
  void what_is_approved_is_what_was_read() {
    town.consultations.close(SLUG);
    int read = outcomes.put(SLUG, OUTCOME, null, ASHA).version();
    outcomes.put(SLUG, GUJARATI_TOO, null, ASHA);

    assertThatThrownBy(() -> outcomes.approve(SLUG, read, BEN))
        .matches(is(Reason.CONFLICT))
        .hasMessageContaining("changed after you read it");
    assertThat(outcomes.find(SLUG).orElseThrow().state()).isEqualTo(State.DRAFT);
    assertThat(outcomes.approve(SLUG, read + 1, BEN).state()).isEqualTo(State.APPROVED);
  }

  @Test
  void while_people_can_take_part_it_is_only_written() {
    outcomes.put(SLUG, OUTCOME, null, ASHA);
    assertThatThrownBy(() -> outcomes.approve(SLUG, null, BEN))
        .matches(is(Reason.CONFLICT))
        .hasMessageContaining("close it first");
    town.consultations.close(SLUG);
    assertThat(outcomes.approve(SLUG, null, BEN).state()).isEqualTo(State.APPROVED);
  }

  @Test
  void what_was_approved_while_it_was_open_is_not_sent_until_it_closes() {
    outcomes.put(SLUG, OUTCOME, null, ASHA);
    town.table.approve(SLUG, BEN, NOON);
    assertThatThrownBy(() -> outcomes.send(SLUG)).hasMessageContaining("close it first");
    town.consultations.close(SLUG);
    assertThat(outcomes.send(SLUG).state()).isEqualTo(State.SENDING);
  }

  @Test
  void the_same_words_again_are_the_same_version() {
    int first = outcomes.put(SLUG, OUTCOME, null, ASHA).version();
    assertThat(outcomes.put(SLUG, OUTCOME, null, BEN).version()).isEqualTo(first);
  }

  @Test
  void nobody_writes_over_words_that_they_have_not_seen() {
    outcomes.put(SLUG, OUTCOME, 0, ASHA);
    assertThatThrownBy(() -> outcomes.put(SLUG, GUJARATI_TOO, 0, BEN))
        .matches(is(Reason.CONFLICT))
        .hasMessageContaining(ASHA.name() + " changed it while you were writing");
    assertThat(outcomes.find(SLUG).orElseThrow().words()).isEqualTo(OUTCOME);
    assertThat(outcomes.put(SLUG, GUJARATI_TOO, 1, BEN).version()).isEqualTo(2);
  }

  @Test
  void nobody_can_change_it_between_the_look_at_its_approval_and_its_sending() {
    SubjectId who = town.told(1, "daily");
    approved(OUTCOME);
    List<CompletableFuture<Paper.Entry<Outcome>>> changes = new ArrayList<>();
    town.whileLookingAtPeople(
        () -> {
          changes.add(
              CompletableFuture.supplyAsync(() -> outcomes.put(SLUG, GUJARATI_TOO, null, ASHA)));
          settled(changes.getFirst());
        });

    sendAndWrite();

    assertThatThrownBy(() -> changes.getFirst().join()).cause().matches(is(Reason.CONFLICT));
    assertThat(outcomes.find(SLUG).orElseThrow().state()).isEqualTo(State.SENT);
    assertThat(outcomes.find(SLUG).orElseThrow().words()).isEqualTo(OUTCOME);
    assertThat(town.letters(who)).hasSize(1);
  }

  /** Gives a change the time to be made, if it can be made. */
  private static void settled(CompletableFuture<Paper.Entry<Outcome>> change) {
    try {
      change.get(300, TimeUnit.MILLISECONDS);
    } catch (Exception waits) {
      assertThat(waits).isInstanceOf(TimeoutException.class);
    }
  }

  @Test
  void a_leftover_task_writes_no_letter_of_words_that_nobody_approved() {
    SubjectId who = town.told(1, "daily");
    outcomes.put(SLUG, OUTCOME, null, ASHA);
    town.post.write(SLUG);

    assertThat(town.letters(who)).isEmpty();
    assertThat(outcomes.find(SLUG).orElseThrow().state()).isEqualTo(State.DRAFT);
  }

  @Test
  void what_is_being_sent_cannot_be_changed() {
    approved(OUTCOME);
    outcomes.send(SLUG);
    assertThatThrownBy(() -> outcomes.put(SLUG, GUJARATI_TOO, null, ASHA))
        .matches(is(Reason.CONFLICT))
        .hasMessageContaining("being sent");
  }

  @Test
  void a_change_withdraws_the_approval_and_the_same_words_do_not() {
    approved(OUTCOME);
    assertThat(outcomes.put(SLUG, OUTCOME, null, BEN).state()).isEqualTo(State.APPROVED);
    Paper.Entry<Outcome> changed = outcomes.put(SLUG, GUJARATI_TOO, null, BEN);
    assertThat(changed.state()).isEqualTo(State.DRAFT);
    assertThat(changed.approvedBy()).isNull();
    assertThatThrownBy(() -> outcomes.approve(SLUG, null, BEN)).matches(is(Reason.FORBIDDEN));
    assertThat(outcomes.approve(SLUG, null, ASHA).state()).isEqualTo(State.APPROVED);
  }

  @Test
  void nothing_is_sent_or_published_before_it_is_approved() {
    town.consultations.close(SLUG);
    assertThatThrownBy(() -> outcomes.send(SLUG)).matches(is(Reason.CONFLICT));
    outcomes.put(SLUG, OUTCOME, null, ASHA);
    assertThatThrownBy(() -> outcomes.send(SLUG)).matches(is(Reason.CONFLICT));
    assertThat(outcomes.published(SLUG)).isEmpty();
    outcomes.approve(SLUG, null, BEN);
    assertThat(outcomes.published(SLUG)).isPresent();
  }

  @Test
  void what_people_were_told_stays_as_it_is() {
    approved(OUTCOME);
    sendAndWrite();
    assertThatThrownBy(() -> outcomes.put(SLUG, GUJARATI_TOO, null, ASHA))
        .matches(is(Reason.CONFLICT));
    assertThat(outcomes.put(SLUG, OUTCOME, null, ASHA).state()).isEqualTo(State.SENT);
  }

  @Test
  void what_never_opened_has_no_outcome() {
    town.consultations.put("never", SetUps.sound(), ASHA);
    assertThatThrownBy(() -> outcomes.put("never", OUTCOME, null, ASHA))
        .matches(is(Reason.CONFLICT));
    assertThatThrownBy(() -> outcomes.put("nothing", OUTCOME, null, ASHA))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> outcomes.approve(SLUG, null, ASHA)).matches(is(Reason.CONFLICT));
  }

  @Test
  void retention_learns_which_loops_are_closed() {
    KeptContacts closed = town.contacts(null);
    approved(OUTCOME);
    assertThat(closed.closedBefore(NOON.plusSeconds(1))).isEmpty();
    sendAndWrite();
    assertThat(closed.closedBefore(NOON.plusSeconds(1))).containsExactly(SLUG);
    assertThat(closed.closedBefore(NOON)).isEmpty();
  }

  private void approved(Outcome outcome) {
    town.consultations.close(SLUG);
    outcomes.put(SLUG, outcome, null, ASHA);
    outcomes.approve(SLUG, null, BEN);
  }

  private void sendAndWrite() {
    outcomes.send(SLUG);
    town.post.write(SLUG);
  }

  private static java.util.function.Predicate<Throwable> is(Reason reason) {
    return thrown -> thrown instanceof Refused refused && refused.reason() == reason;
  }
}
