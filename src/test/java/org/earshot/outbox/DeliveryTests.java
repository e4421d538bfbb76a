package org.earshot.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earshot.outbox.OutboxFixture.NOON;

import java.time.Duration;
import org.earshot.channels.Address;
import org.earshot.channels.Message;
import org.earshot.channels.sending.Channel.Reconciled;
import org.earshot.channels.sending.Receipt;
import org.earshot.privacy.SubjectId;
import org.earshot.security.Refused;
import org.junit.jupiter.api.Test;

class DeliveryTests {

  private final OutboxFixture house = new OutboxFixture();
  private final SubjectId ada = house.person(1);

  @Test
  void a_letter_is_sent_and_its_task_ends() {
    house.reply(ada, "Hello");
    house.run();

    assertThat(house.provider.texts()).containsExactly("Hello");
    assertThat(house.status(ada)).isEqualTo("sent");
    assertThat(house.count("scheduled_tasks")).isZero();
  }

  @Test
  void that_it_is_being_sent_is_on_disk_before_the_provider_hears_of_it() {
    house.provider.whileSending(
        () ->
            assertThat(house.jdbc.queryForObject("select status from letter", String.class))
                .isEqualTo("sending"));
    house.reply(ada, "Hello");
    house.run();

    assertThat(house.status(ada)).isEqualTo("sent");
  }

  @Test
  void a_letter_waits_for_the_one_before_it_and_for_nobody_elses() {
    house.provider.answering(new Receipt.Retry("503", null, false));
    house.reply(ada, "first", "second");
    house.reply(house.person(2), "other");
    house.run();
    assertThat(house.provider.texts()).containsExactly("first", "other");

    house.runFor(Duration.ofSeconds(60), Duration.ofSeconds(1));
    assertThat(house.provider.texts()).containsExactly("first", "other", "first", "second");
  }

  @Test
  void what_waited_behind_a_letter_leaves_just_after_it_however_long_that_took() {
    house.provider.answering(new Receipt.Retry("503", Duration.ofHours(1), false));
    house.reply(ada, "first", "second", "third");
    house.run();
    house.runFor(Duration.ofMinutes(59), Duration.ofSeconds(30));
    assertThat(house.provider.texts()).containsExactly("first");

    house.runFor(Duration.ofSeconds(64), Duration.ofMillis(200));
    assertThat(house.provider.texts()).containsExactly("first", "first", "second", "third");
  }

  @Test
  void an_outcome_that_waits_does_not_hold_up_a_reply() {
    house.provider.answering(new Receipt.Retry("503", Duration.ofHours(1), false));
    house.put(house.outcome(ada));
    house.run();
    house.reply(ada, "reply");
    house.run();

    assertThat(house.provider.texts()).containsExactly("You said, we did.", "reply");
  }

  @Test
  void nothing_leaves_after_stop_but_its_confirmation() {
    house.reply(ada, "question");
    house.participants.stop(ada, NOON);
    house.outbox.cancel(ada);
    house.put(house.letter(ada, Letter.Kind.STOP_CONFIRMATION, "You are out."));
    house.reply(ada, "anything");
    house.run();
    house.runAfter(Duration.ofMinutes(1));

    assertThat(house.provider.texts()).containsExactly("You are out.");
    assertThat(house.status(ada)).isEqualTo("opted_out");
  }

  @Test
  void stop_is_asked_about_at_the_last_moment() {
    house.reply(ada, "question");
    house.participants.stop(ada, NOON);
    house.run();

    assertThat(house.provider.sent()).isEmpty();
  }

  @Test
  void
      the_confirmation_of_forget_leaves_after_all_else_was_forgotten_and_takes_the_address_with_it() {
    house.reply(ada, "question");
    house.transaction.executeWithoutResult(
        status -> {
          house.outbox.put(
              java.util.List.of(house.letter(ada, Letter.Kind.FORGET_CONFIRMATION, "Forgotten.")));
          house.erasure.forget(ada);
        });
    house.run();

    assertThat(house.provider.texts()).containsExactly("Forgotten.");
    assertThat(house.provider.sent().getFirst().to().value()).isEqualTo("+447700900001");
    assertThat(
            house.jdbc.queryForObject(
                "select count(*) from letter where words is not null or subject is not null",
                Long.class))
        .isZero();
    assertThat(house.outbox.deliveries("breaks", Letter.Kind.REPLY).optedOut()).isEqualTo(1);
  }

  @Test
  void a_retry_backs_off_and_honours_what_the_provider_asks_for() {
    house.provider.answering(
        new Receipt.Retry("503", null, false),
        new Receipt.Retry("429", Duration.ofMinutes(3), false));
    house.reply(ada, "Hello");
    house.run();
    house.runAfter(Duration.ofSeconds(3));
    assertThat(house.provider.sent()).hasSize(1);
    house.runAfter(Duration.ofSeconds(4));
    assertThat(house.provider.sent()).hasSize(2);
    house.runAfter(Duration.ofSeconds(179));
    assertThat(house.provider.sent()).hasSize(2);
    house.runAfter(Duration.ofSeconds(3));
    assertThat(house.provider.sent()).hasSize(3);
    assertThat(house.status(ada)).isEqualTo("sent");
  }

  @Test
  void a_reply_is_given_up_after_four_hours_and_an_outcome_after_two_days() {
    SubjectId ben = house.person(2);
    for (int i = 0; i < 300; i++) {
      house.provider.answering(new Receipt.Retry("queue_full", Duration.ofMinutes(10), false));
    }
    house.reply(ada, "Hello");
    house.put(house.outcome(ben));
    house.runFor(Duration.ofHours(5), Duration.ofMinutes(5));
    assertThat(house.status(ada)).isEqualTo("failed");
    assertThat(house.status(ben)).isEqualTo("queued");
    house.runFor(Duration.ofHours(45), Duration.ofHours(1));
    assertThat(house.status(ben)).isEqualTo("failed");
  }

  @Test
  void a_sender_that_must_wait_waits_as_a_whole() {
    house.provider.answering(new Receipt.Retry("429", Duration.ofSeconds(40), true));
    house.reply(ada, "Hello");
    house.run();
    house.reply(house.person(2), "Other");
    house.run();
    assertThat(house.provider.sent()).hasSize(1);

    house.runFor(Duration.ofSeconds(60), Duration.ofSeconds(1));
    assertThat(house.provider.texts()).containsExactlyInAnyOrder("Hello", "Hello", "Other");
  }

  @Test
  void a_refusal_is_final() {
    house.provider.answering(new Receipt.GiveUp("21211"));
    house.reply(ada, "Hello");
    house.run();
    house.runAfter(Duration.ofHours(1));

    assertThat(house.provider.sent()).hasSize(1);
    assertThat(house.status(ada)).isEqualTo("failed");
    assertThat(
            house
                .registry
                .counter("earshot.provider.errors", "channel", "sms", "code", "21211")
                .count())
        .isEqualTo(1);
  }

  @Test
  void whoever_opted_out_with_the_provider_has_stopped() {
    house.provider.answering(new Receipt.OptedOut("21610"));
    house.reply(ada, "Hello", "More");
    house.run();
    house.runFor(Duration.ofSeconds(10), Duration.ofSeconds(1));

    assertThat(house.provider.sent()).hasSize(1);
    assertThat(house.participants.find(ada).orElseThrow().stopped()).isTrue();
    assertThat(house.outbox.sentTo(ada)).extracting(Outbox.Sent::status).containsOnly("opted_out");
  }

  @Test
  void a_set_up_at_fault_is_shown_and_tried_again_until_it_is_mended() {
    house.provider.answering(
        new Receipt.FixSetUp("20003", "Authentication failed"),
        new Receipt.FixSetUp("20003", "Authentication failed"));
    house.reply(ada, "Hello");
    house.run();
    assertThat(house.outbox.troubles())
        .extracting(Outbox.Trouble::code, Outbox.Trouble::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("20003", "Authentication failed"));
    house.reply(house.person(2), "Other");
    house.run();
    assertThat(house.provider.sent()).hasSize(1);

    house.runFor(Duration.ofMinutes(10), Duration.ofSeconds(10));
    assertThat(house.status(ada)).isEqualTo("sent");
    assertThat(house.outbox.troubles()).isEmpty();
    assertThat(house.provider.texts()).contains("Other");
  }

  @Test
  void a_channel_that_is_not_set_up_is_trouble_and_not_a_loss() {
    SubjectId eve = house.person("telegram", 5);
    house.reply(eve, "Hello");
    house.run();

    assertThat(house.status(eve)).isEqualTo("needs_set_up");
    assertThat(house.outbox.troubles())
        .extracting(Outbox.Trouble::code)
        .containsExactly("no_channel");
  }

  @Test
  void an_unclear_letter_is_looked_for_and_never_blindly_sent_again() {
    house.provider.answering(new Receipt.Unclear("timeout")).finding(new Reconciled.Found("P9"));
    house.reply(ada, "Hello");
    house.run();
    assertThat(house.status(ada)).isEqualTo("unclear");
    house.runAfter(Duration.ofSeconds(40));

    assertThat(house.status(ada)).isEqualTo("sent");
    assertThat(house.provider.sent()).hasSize(1);
  }

  @Test
  void what_the_provider_does_not_know_is_sent_again_once_it_has_had_time() {
    house
        .provider
        .answering(new Receipt.Unclear("timeout"))
        .finding(new Reconciled.NotThere(), new Reconciled.NotThere());
    house.reply(ada, "Hello");
    house.run();
    house.runAfter(Duration.ofSeconds(40));
    assertThat(house.provider.sent()).hasSize(1);
    house.runAfter(Duration.ofMinutes(3));

    assertThat(house.provider.sent()).hasSize(2);
    assertThat(house.status(ada)).isEqualTo("sent");
  }

  @Test
  void what_nobody_can_tell_is_left_to_an_officer() {
    house.provider.answering(new Receipt.Unclear("timeout")).finding(new Reconciled.Unknown(false));
    house.reply(ada, "Hello");
    house.run();
    house.runAfter(Duration.ofSeconds(40));
    assertThat(house.count("scheduled_tasks")).isZero();
    assertThat(house.outbox.troubles())
        .extracting(Outbox.Trouble::status)
        .containsExactly("unclear");

    long letter = house.letterId();
    house.transaction.executeWithoutResult(status -> house.outbox.again(letter));
    house.run();
    assertThat(house.provider.sent()).hasSize(2);
    assertThat(house.outbox.troubles()).isEmpty();
    assertThatThrownBy(() -> house.outbox.again(letter))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("not waiting");
  }

  @Test
  void a_letter_cut_off_in_the_middle_is_looked_for_first() {
    house.reply(ada, "Hello");
    house.jdbc.update(
        "update letter set status = 'sending', sending_since = ?, handed_at = ?",
        LetterRows.utc(NOON),
        LetterRows.utc(NOON));
    house.provider.finding(new Reconciled.Found("P7"));
    house.run();
    assertThat(house.provider.sent()).isEmpty();
    house.runAfter(Duration.ofSeconds(61));

    assertThat(house.provider.sent()).isEmpty();
    assertThat(house.status(ada)).isEqualTo("sent");
  }

  @Test
  void a_provider_that_throws_may_have_taken_it() {
    house.provider.whileSending(
        () -> {
          throw new IllegalStateException("connection reset");
        });
    house.reply(ada, "Hello");
    house.run();

    assertThat(house.status(ada)).isEqualTo("unclear");
  }

  @Test
  void when_a_provider_is_down_letters_wait_and_a_few_try_the_door() {
    for (int i = 0; i < 6; i++) {
      house.provider.answering(new Receipt.Retry("503", null, false));
    }
    for (int i = 0; i < 20; i++) {
      house.reply(house.person(100 + i), "Hello " + i);
    }
    house.run();
    assertThat(house.provider.sent()).hasSize(6);

    house.runFor(Duration.ofMinutes(5), Duration.ofSeconds(5));
    assertThat(house.outbox.deliveries("breaks", Letter.Kind.REPLY).sent()).isEqualTo(20);
    assertThat(house.provider.sent()).hasSize(26);
  }

  @Test
  void a_fault_of_ours_while_a_few_try_the_door_does_not_keep_it_shut() {
    for (int i = 0; i < 6; i++) {
      house.provider.answering(new Receipt.Retry("503", null, false));
    }
    for (int i = 0; i < 10; i++) {
      house.reply(house.person(100 + i), "Hello " + i);
    }
    house.run();
    house.jdbc.execute("alter table letter rename column parts to parts_elsewhere");
    house.runFor(Duration.ofMinutes(2), Duration.ofSeconds(1));
    assertThat(house.provider.sent()).hasSize(6);

    house.jdbc.execute("alter table letter rename column parts_elsewhere to parts");
    house.runFor(Duration.ofMinutes(3), Duration.ofSeconds(1));
    assertThat(house.outbox.deliveries("breaks", Letter.Kind.REPLY).sent()).isEqualTo(10);
  }

  @Test
  void whatsapp_after_a_day_takes_the_template() {
    SubjectId eve = house.person("whatsapp", 5);
    house.time.tick(Duration.ofHours(25));
    house.put(house.outcome(eve));
    house.run();

    var template = java.util.Objects.requireNonNull(house.provider.sent().getFirst().template());
    assertThat(template.contentSid()).isEqualTo("HX1");
    assertThat(template.variables()).containsEntry("1", "Short breaks");
  }

  @Test
  void whatsapp_within_a_day_takes_free_words() {
    house.put(house.outcome(house.person("whatsapp", 5)));
    house.run();

    assertThat(house.provider.sent().getFirst().template()).isNull();
  }

  @Test
  void whatsapp_takes_an_invitation_in_its_template_only() {
    house.approved.put("invitation", "HX6");
    Letter.TemplateValues values =
        new Letter.TemplateValues("invitation", "en", java.util.Map.of("1", "Elm Council"));
    house.put(
        new Letter(
            house.known(house.person("whatsapp", 5)),
            Letter.Kind.INVITATION,
            "breaks",
            org.earshot.channels.Message.of("Elm Council would like to hear from you"),
            null,
            values));
    house.run();

    var template = java.util.Objects.requireNonNull(house.provider.sent().getFirst().template());
    assertThat(template.contentSid()).isEqualTo("HX6");
  }

  @Test
  void whatsapp_without_a_template_needs_set_up_and_without_values_fails() {
    SubjectId eve = house.person("whatsapp", 5);
    SubjectId fay = house.person("whatsapp", 6);
    house.time.tick(Duration.ofHours(25));
    house.put(
        house.letter(eve, Letter.Kind.NUDGE, "Still there?"),
        new Letter(
            house.known(fay),
            Letter.Kind.OUTCOME,
            "breaks",
            org.earshot.channels.Message.of("આપે કહ્યું"),
            null,
            new Letter.TemplateValues("outcome", "gu", java.util.Map.of())));
    house.run();

    assertThat(house.provider.sent()).isEmpty();
    assertThat(house.status(eve)).isEqualTo("failed");
    assertThat(house.status(fay)).isEqualTo("needs_set_up");
  }

  @Test
  void a_reminder_after_a_day_of_silence_takes_a_template_where_there_is_one() {
    SubjectId eve = house.person("whatsapp", 5);
    house.approved.put("nudge", "HX2");
    house.time.tick(Duration.ofHours(25));
    house.put(house.nudge(eve));
    house.run();

    var template = java.util.Objects.requireNonNull(house.provider.sent().getFirst().template());
    assertThat(template.contentSid()).isEqualTo("HX2");
    assertThat(template.variables()).containsEntry("1", "Short breaks");
  }

  @Test
  void and_without_one_it_is_lost_which_is_shown() {
    house.person("whatsapp", 5);
    house.time.tick(Duration.ofHours(25));
    house.put(house.nudge(house.person("sms", 6)));
    SubjectId eve = house.participants.hearing(new Address("whatsapp", "+447700900005"), NOON).id();
    house.put(house.nudge(eve));
    house.run();

    assertThat(house.status(eve)).isEqualTo("failed");
    assertThat(house.outbox.troubles())
        .extracting(Outbox.Trouble::code)
        .containsExactly("outside_window");
  }

  @Test
  void a_reminder_that_was_held_up_waits_for_the_morning_and_holds_up_nothing() {
    house.time.set(NOON.plus(Duration.ofHours(7)).plus(Duration.ofMinutes(59)));
    house.provider.answering(new Receipt.Retry("503", Duration.ofMinutes(5), false));
    house.put(house.nudge(ada));
    house.run();
    house.runAfter(Duration.ofMinutes(6));
    assertThat(house.provider.sent()).hasSize(1);
    house.reply(ada, "An answer");
    house.run();
    assertThat(house.provider.texts()).containsExactly("Still there?", "An answer");

    house.runAfter(Duration.ofHours(12));
    assertThat(house.provider.texts()).containsExactly("Still there?", "An answer", "Still there?");
  }

  @Test
  void whoever_wrote_meanwhile_is_not_reminded() {
    house.provider.answering(new Receipt.Retry("503", Duration.ofMinutes(11), false));
    house.put(house.nudge(ada));
    house.run();
    house.time.tick(Duration.ofMinutes(12));
    house.person(1);
    house.run();

    assertThat(house.provider.sent()).hasSize(1);
    assertThat(house.outbox.troubles()).isEmpty();
  }

  @Test
  void a_reply_that_could_not_leave_in_time_never_does_unless_an_officer_says_so() {
    setUpAtFault(100);
    house.reply(ada, "Hello");
    house.runFor(Duration.ofHours(5), Duration.ofMinutes(10));
    assertThat(house.status(ada)).isEqualTo("failed");
    assertThat(house.outbox.troubles())
        .extracting(Outbox.Trouble::code)
        .containsExactly("too_late");
    int tried = house.provider.sent().size();
    house.provider.mended();
    house.runAfter(Duration.ofHours(1));
    assertThat(house.provider.sent()).hasSize(tried);

    house.again();
    house.run();
    assertThat(house.status(ada)).isEqualTo("sent");
  }

  @Test
  void a_letter_that_was_not_taken_is_not_sent_days_later() {
    house
        .provider
        .answering(new Receipt.Unclear("timeout"))
        .finding(new Reconciled.Unknown(true), new Reconciled.NotThere());
    house.reply(ada, "Hello");
    house.run();
    house.time.tick(Duration.ofHours(5));
    house.run();
    house.runAfter(Duration.ofHours(1));

    assertThat(house.provider.sent()).hasSize(1);
    assertThat(house.status(ada)).isEqualTo("failed");
  }

  @Test
  void an_outcome_waits_for_its_set_up_however_long() {
    setUpAtFault(1_000);
    house.put(house.outcome(ada));
    house.runFor(Duration.ofHours(72), Duration.ofHours(1));
    assertThat(house.status(ada)).isEqualTo("needs_set_up");

    house.provider.mended();
    house.provider.answering(new Receipt.Retry("429", Duration.ofMinutes(1), false));
    house.runFor(Duration.ofHours(2), Duration.ofMinutes(10));
    assertThat(house.status(ada)).isEqualTo("sent");
  }

  @Test
  void what_an_officer_has_seen_is_dismissed_and_never_sent() {
    setUpAtFault(100);
    house.reply(ada, "Hello");
    house.run();
    long letter = house.letterId();
    house.outbox.dismiss(letter);
    house.provider.mended();
    house.runFor(Duration.ofHours(1), Duration.ofMinutes(10));

    assertThat(house.outbox.troubles()).isEmpty();
    assertThat(house.provider.sent()).hasSize(1);
    assertThat(house.status(ada)).isEqualTo("failed");
    assertThatThrownBy(() -> house.outbox.dismiss(letter)).isInstanceOf(Refused.class);
  }

  @Test
  void a_letter_whose_fate_is_unclear_holds_up_the_next_for_a_moment_and_not_for_good() {
    house.provider.answering(new Receipt.Unclear("timeout"));
    house.reply(ada, "first", "second");
    house.runFor(Duration.ofSeconds(119), Duration.ofSeconds(1));
    assertThat(house.provider.texts()).containsExactly("first");

    house.runFor(Duration.ofSeconds(3), Duration.ofSeconds(1));
    assertThat(house.provider.texts()).containsExactly("first", "second");
  }

  @Test
  void a_confirmation_of_forget_that_nobody_can_tell_of_leaves_no_address_behind() {
    house.provider.answering(new Receipt.Unclear("timeout")).finding(new Reconciled.Unknown(false));
    house.transaction.executeWithoutResult(
        status -> {
          house.outbox.put(
              java.util.List.of(house.letter(ada, Letter.Kind.FORGET_CONFIRMATION, "Forgotten.")));
          house.erasure.forget(ada);
        });
    house.run();
    house.runAfter(Duration.ofMinutes(1));

    assertThat(house.count("letter where words is not null")).isZero();
    assertThat(house.outbox.troubles()).isEmpty();
  }

  @Test
  void a_letter_to_a_winner_that_an_officer_lets_go_of_leaves_no_address_behind() {
    setUpAtFault(1_000);
    putsPrize("+447700900701");
    house.run();

    house.outbox.dismiss(house.outbox.troubles().getFirst().letterId());

    assertThat(house.count("letter where words is not null")).isZero();
  }

  @Test
  void what_is_taken_back_from_an_address_is_not_sent_there() {
    putsPrize("+447700900701");
    putsPrize("+447700900702");

    house.outbox.takeBack(
        Letter.Kind.PRIZE, "breaks", address -> address.value().equals("+447700900701"));
    house.run();

    assertThat(house.provider.texts()).hasSize(1);
    assertThat(house.count("letter where status = 'cancelled' and words is null")).isEqualTo(1);
  }

  private void putsPrize(String number) {
    house.transaction.executeWithoutResult(
        status ->
            house.outbox.put(
                new Address("sms", number), Letter.Kind.PRIZE, "breaks", Message.of("You won.")));
  }

  @Test
  void words_are_wiped_in_time_whatever_became_of_them() {
    setUpAtFault(1_000);
    house.put(house.outcome(ada));
    house.run();
    house.records.forgetWhatIsDue(NOON.plus(Duration.ofDays(91)));

    assertThat(house.count("letter where words is not null")).isZero();
    assertThat(house.status(ada)).isEqualTo("failed");
    assertThat(house.outbox.troubles()).isEmpty();
  }

  private void setUpAtFault(int times) {
    for (int i = 0; i < times; i++) {
      house.provider.answering(new Receipt.FixSetUp("20003", "Authentication failed"));
    }
  }

  @Test
  void words_are_wiped_in_time_and_the_fate_stays() {
    house.reply(ada, "Hello");
    house.run();
    house.records.forgetWhatIsDue(NOON.plus(Duration.ofDays(89)));
    assertThat(house.outbox.sentTo(ada)).extracting(Outbox.Sent::text).containsExactly("Hello");
    house.records.forgetWhatIsDue(NOON.plus(Duration.ofDays(91)));
    assertThat(house.outbox.sentTo(ada)).extracting(Outbox.Sent::text).containsExactly("");
    assertThat(house.status(ada)).isEqualTo("sent");
  }
}
