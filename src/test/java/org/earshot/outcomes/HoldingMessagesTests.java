package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earshot.outcomes.Town.ASHA;
import static org.earshot.outcomes.Town.BEN;
import static org.earshot.outcomes.Town.SLUG;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.outcomes.HoldingMessage.Stage;
import org.earshot.outcomes.Paper.State;
import org.earshot.privacy.SubjectId;
import org.earshot.security.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are told who wait longer than was promised. The outcome is due on 1 March 2027. */
@Tag("tables")
class HoldingMessagesTests {

  private static final LocalDate NEW_DAY = LocalDate.of(2027, 4, 1);
  private static final int TO_THE_DAY_AFTER = 100;

  @TempDir Path folder;

  private Town town;
  private PublicPaper<HoldingMessage> messages;

  @BeforeEach
  void open() {
    town = new Town(folder);
    messages = town.holding.about(Promise.OUTCOME);
  }

  @Test
  void once_the_day_has_passed_people_are_owed_a_word_until_one_is_sent() {
    late();
    assertThat(owed().silent()).isTrue();
    assertThat(town.holding.draft(SLUG, Promise.OUTCOME).stage()).isEqualTo(Stage.deciding);
    assertThat(town.holding.draft(SLUG, Promise.REPORT).stage()).isEqualTo(Stage.reading);

    messages.put(SLUG, message("Money.", NEW_DAY), null, ASHA);
    messages.approve(SLUG, null, BEN);
    assertThat(owed().silent()).isTrue();
    assertThat(owed().expected()).isEmpty();
    assertThat(owed().by()).isEqualTo(LocalDate.of(2027, 3, 1));
    assertThat(owed().step(LocalDate.of(2027, 3, 2))).contains(Owed.Step.LATE);
    assertThat(town.holding.published(SLUG, Promise.OUTCOME)).hasSize(1);
    messages.send(SLUG);

    assertThat(owed().silent()).isFalse();
    assertThat(owed().by()).isEqualTo(NEW_DAY);
    assertThat(owed().due()).isEqualTo(LocalDate.of(2027, 3, 1));
  }

  @Test
  void each_who_asked_is_told_once_in_their_language_the_old_day_and_the_new_one() {
    SubjectId english = town.told(1, "daily");
    SubjectId gujarati = town.told(2, "daily", Locale.of("gu"));
    SubjectId silent = town.tookPart(3, "daily");
    late();
    HoldingMessage both =
        new HoldingMessage(Stage.deciding, "Money.", NEW_DAY, Map.of("gu", "પૈસા."));
    approved(both);

    send();
    send();

    assertThat(town.letters(english))
        .singleElement()
        .asString()
        .startsWith("Elm Council: ")
        .contains("1 March 2027", "1 April 2027", "Money.")
        .contains("https://earshot.example/consultations/" + SLUG);
    assertThat(town.letters(gujarati)).singleElement().asString().contains("પૈસા.");
    assertThat(town.letters(silent)).isEmpty();
    assertThat(messages.find(SLUG).orElseThrow().state()).isEqualTo(State.SENT);
    assertThat(messages.deliveries(SLUG).total()).isEqualTo(2);
    assertThat(town.outcomes.deliveries(SLUG).total()).isZero();
  }

  @Test
  void it_is_not_sent_before_everyone_can_read_it_nor_approved_by_whoever_wrote_it() {
    town.told(1, "daily", Locale.of("gu"));
    late();
    messages.put(SLUG, message("Money.", NEW_DAY), null, ASHA);
    assertThatThrownBy(() -> messages.approve(SLUG, 1, ASHA)).isInstanceOf(Refused.class);
    messages.approve(SLUG, 1, BEN);

    assertThatThrownBy(() -> messages.send(SLUG)).hasMessageContaining("Gujarati");
    assertThat(messages.previews(SLUG)).containsOnlyKeys(Locale.ENGLISH);
  }

  @Test
  void when_the_new_day_passes_too_another_follows_and_no_day_is_lost() {
    SubjectId who = town.told(1, "daily");
    late();
    approved(message("Money.", NEW_DAY));
    send();
    town.clock.forward(40);
    assertThat(owed().silent()).isTrue();
    LocalDate third = LocalDate.of(2027, 5, 15);

    approved(message("Still money.", third));
    send();

    assertThat(owed().expected()).containsExactly(NEW_DAY, third);
    assertThat(owed().silent()).isFalse();
    assertThat(town.letters(who)).hasSize(2);
    assertThat(town.letters(who).getLast()).contains("1 March 2027", "15 May 2027");
    assertThat(town.holding.published(SLUG, Promise.OUTCOME)).hasSize(2);
  }

  @Test
  void a_public_day_that_nobody_was_told_yet_is_never_overwritten() {
    SubjectId who = town.told(1, "daily");
    late();
    approved(message("Money.", NEW_DAY));
    LocalDate later = NEW_DAY.plusDays(9);

    approved(message("Staff.", later));
    send();

    assertThat(town.holding.published(SLUG, Promise.OUTCOME))
        .extracting(entry -> entry.words().expected())
        .containsExactly(NEW_DAY, later);
    assertThat(owed().expected()).containsExactly(later);
    assertThat(town.letters(who)).singleElement().asString().contains("Staff.");
  }

  @Test
  void the_new_day_is_to_come_and_a_reason_is_given() {
    late();
    assertThatThrownBy(() -> messages.put(SLUG, message("", LocalDate.of(2027, 3, 1)), null, ASHA))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.fields()).containsOnlyKeys("reason", "expected"));
    messages.put(SLUG, message("Money.", NEW_DAY), null, ASHA);
    town.clock.forward(60);
    assertThatThrownBy(() -> messages.approve(SLUG, null, BEN)).hasMessageContaining("later one");
  }

  @Test
  void nobody_waits_before_it_has_closed_nor_once_the_outcome_is_sent() {
    assertThatThrownBy(() -> messages.put(SLUG, message("Money.", NEW_DAY), null, ASHA))
        .hasMessageContaining("not closed");
    late();
    decided();
    assertThat(owed().silent()).isFalse();
    town.outcomes.send(SLUG);
    town.post.write(SLUG);

    assertThatThrownBy(() -> messages.put(SLUG, message("Money.", NEW_DAY), null, ASHA))
        .hasMessageContaining("no holding message is needed");
  }

  @Test
  void once_the_outcome_can_be_read_no_other_is_written_or_sent() {
    SubjectId who = town.told(1, "daily");
    late();
    approved(message("Money.", NEW_DAY));
    decided();

    assertThatThrownBy(() -> messages.put(SLUG, message("Staff.", NEW_DAY), null, ASHA))
        .hasMessageContaining("no holding message is needed");
    assertThatThrownBy(() -> messages.send(SLUG))
        .hasMessageContaining("no holding message is needed");
    assertThat(town.letters(who)).isEmpty();
  }

  @Test
  void one_whose_letters_are_written_too_late_ends_without_them() {
    SubjectId who = town.told(1, "daily");
    late();
    approved(message("Money.", NEW_DAY));
    messages.send(SLUG);
    decided();
    town.outcomes.send(SLUG);

    town.holdingPost.write(SLUG, Promise.OUTCOME);

    assertThat(town.letters(who)).isEmpty();
    assertThat(messages.find(SLUG).orElseThrow().state()).isEqualTo(State.SENT);
  }

  @Test
  void letters_that_still_wait_when_the_outcome_is_sent_never_leave() {
    town.told(1, "daily");
    late();
    approved(message("Money.", NEW_DAY));
    send();
    assertThat(messages.deliveries(SLUG).queued()).isEqualTo(1);
    decided();

    town.outcomes.send(SLUG);

    assertThat(messages.deliveries(SLUG).total()).isZero();
    town.post.write(SLUG);
    assertThat(town.outcomes.deliveries(SLUG).queued()).isEqualTo(1);
  }

  @Test
  void the_report_has_messages_of_its_own() {
    SubjectId who = town.told(1, "daily");
    late();
    PublicPaper<HoldingMessage> about = town.holding.about(Promise.REPORT);
    about.put(SLUG, message("Many wrote.", NEW_DAY), null, ASHA);
    about.approve(SLUG, null, BEN);
    about.send(SLUG);
    town.holdingPost.write(SLUG, Promise.REPORT);

    assertThat(town.letters(who)).singleElement().asString().contains("22 January 2027");
    assertThat(messages.find(SLUG)).isEmpty();
    assertThat(town.promises.of(town.consultations.find(SLUG).orElseThrow()))
        .extracting(Owed::promise, Owed::silent)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Promise.REPORT, false),
            org.assertj.core.groups.Tuple.tuple(Promise.OUTCOME, true));
  }

  private void late() {
    town.consultations.close(SLUG);
    town.clock.forward(TO_THE_DAY_AFTER);
  }

  private void decided() {
    town.outcomes.put(SLUG, ReviewsTests.OUTCOME, null, ASHA);
    town.outcomes.approve(SLUG, null, BEN);
  }

  private Owed owed() {
    List<Owed> owed = town.promises.of(town.consultations.find(SLUG).orElseThrow());
    return owed.stream().filter(one -> one.promise() == Promise.OUTCOME).findFirst().orElseThrow();
  }

  private void approved(HoldingMessage message) {
    messages.put(SLUG, message, null, ASHA);
    messages.approve(SLUG, null, BEN);
  }

  private void send() {
    messages.send(SLUG);
    town.holdingPost.write(SLUG, Promise.OUTCOME);
  }

  private static HoldingMessage message(String reason, LocalDate day) {
    return new HoldingMessage(Stage.deciding, reason, day, null);
  }
}
