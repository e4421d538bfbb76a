package org.earshot.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.channels.sending.DeliveryReports.Status.DELIVERED;
import static org.earshot.channels.sending.DeliveryReports.Status.FAILED;
import static org.earshot.channels.sending.DeliveryReports.Status.READ;
import static org.earshot.channels.sending.DeliveryReports.Status.SENT;

import java.time.Duration;
import org.earshot.channels.sending.DeliveryReports.DeliveryReport;
import org.earshot.channels.sending.DeliveryReports.Status;
import org.earshot.channels.sending.Receipt;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportsTests {

  private static final Receipt UNREACHABLE =
      new Receipt.Retry("30003", Duration.ofMinutes(15), false);

  private final OutboxFixture house = new OutboxFixture();
  private final SubjectId ada = house.person(1);

  @Test
  void a_late_sent_never_overwrites_delivered() {
    sendOne();
    report(DELIVERED, null);
    report(SENT, null);
    report(FAILED, new Receipt.GiveUp("30003"));

    assertThat(house.status(ada)).isEqualTo("delivered");
  }

  @Test
  void delivered_and_read_overrule_failed() {
    sendOne();
    report(FAILED, new Receipt.GiveUp("30003"));
    assertThat(house.status(ada)).isEqualTo("failed");
    report(DELIVERED, null);
    assertThat(house.status(ada)).isEqualTo("delivered");
    report(READ, null);
    assertThat(house.status(ada)).isEqualTo("read");
    assertThat(house.outbox.deliveries("breaks", Letter.Kind.REPLY))
        .isEqualTo(new Outbox.Deliveries(0, 0, 1, 0, 0, 1));
  }

  @Test
  void the_same_report_twice_counts_once() {
    sendOne();
    report(DELIVERED, null);
    report(DELIVERED, null);

    assertThat(
            house
                .registry
                .counter("earshot.delivery.status", "channel", "sms", "status", "delivered")
                .count())
        .isEqualTo(1);
  }

  @Test
  void a_report_settles_a_letter_whose_fate_was_unclear() {
    house.provider.answering(new Receipt.Unclear("timeout"));
    sendOne();
    report(SENT, null);
    house.runAfter(Duration.ofMinutes(5));

    assertThat(house.status(ada)).isEqualTo("sent");
    assertThat(house.provider.sent()).hasSize(1);
    assertThat(house.count("scheduled_tasks")).isZero();
  }

  @Test
  void a_report_may_overtake_the_providers_own_answer() {
    house.provider.whileSending(() -> report(DELIVERED, null));
    sendOne();
    house.runAfter(Duration.ofMinutes(1));

    assertThat(house.status(ada)).isEqualTo("delivered");
    assertThat(house.count("scheduled_tasks")).isZero();
  }

  @Test
  void a_failure_because_they_opted_out_is_a_stop() {
    sendOne();
    report(FAILED, new Receipt.OptedOut("21610"));

    assertThat(house.status(ada)).isEqualTo("opted_out");
    assertThat(house.participants.find(ada).orElseThrow().stopped()).isTrue();
  }

  @Test
  void a_failure_by_our_set_up_is_shown_to_an_officer() {
    sendOne();
    report(FAILED, new Receipt.FixSetUp("30034", "The number is not registered"));

    assertThat(house.outbox.troubles())
        .extracting(Outbox.Trouble::reason)
        .containsExactly("The number is not registered");
    assertThat(house.status(ada)).isEqualTo("needs_set_up");
  }

  @Test
  void once_the_set_up_is_mended_it_leaves_again_by_itself_or_when_an_officer_says_so() {
    SubjectId ben = house.person(2);
    house.put(house.outcome(ben));
    house.run();
    report(FAILED, "P1", new Receipt.FixSetUp("63016", "No template"));
    house.runAfter(Duration.ofMinutes(16));
    assertThat(house.provider.sent()).hasSize(2);
    report(FAILED, "P2", new Receipt.FixSetUp("63016", "No template"));
    house.again();
    house.run();

    assertThat(house.provider.sent()).hasSize(3);
    assertThat(house.status(ben)).isEqualTo("sent");
    assertThat(house.outbox.troubles()).isEmpty();
  }

  @Test
  void set_up_that_stays_at_fault_costs_a_few_messages_and_then_waits_for_an_officer() {
    house.put(house.outcome(ada));
    house.run();
    for (int i = 1; i <= 4; i++) {
      report(FAILED, "P" + i, new Receipt.FixSetUp("63016", "No template"));
      house.runFor(Duration.ofHours(11), Duration.ofMinutes(15));
    }

    assertThat(house.provider.sent()).hasSize(4);
    assertThat(house.status(ada)).isEqualTo("needs_set_up");
    assertThat(house.count("scheduled_tasks")).isZero();
    house.again();
    house.run();
    assertThat(house.provider.sent()).hasSize(5);
  }

  @Test
  void a_handset_that_was_off_is_tried_again() {
    house.put(house.outcome(ada));
    house.run();
    report(FAILED, UNREACHABLE);
    assertThat(house.outbox.deliveries("breaks", Letter.Kind.OUTCOME))
        .isEqualTo(new Outbox.Deliveries(1, 0, 0, 0, 0, 1));
    house.runAfter(Duration.ofMinutes(14));
    assertThat(house.provider.sent()).hasSize(1);
    house.runAfter(Duration.ofMinutes(2));
    report(DELIVERED, "P2", null);

    assertThat(house.provider.sent()).hasSize(2);
    assertThat(house.status(ada)).isEqualTo("delivered");
  }

  @Test
  void a_few_times_ever_more_seldom_and_then_no_more() {
    house.put(house.outcome(ada));
    house.run();
    for (int i = 1; i <= 6; i++) {
      report(FAILED, "P" + i, UNREACHABLE);
      house.runFor(Duration.ofHours(11), Duration.ofMinutes(15));
    }

    assertThat(house.provider.sent()).hasSize(4);
    assertThat(house.status(ada)).isEqualTo("failed");
  }

  @Test
  void a_reply_is_not_tried_again_when_it_has_lost_its_sense() {
    sendOne();
    house.runAfter(Duration.ofHours(4));
    report(FAILED, UNREACHABLE);

    assertThat(house.status(ada)).isEqualTo("failed");
  }

  @Test
  void what_came_back_does_not_hold_up_the_conversation() {
    sendOne();
    report(FAILED, UNREACHABLE);
    house.reply(ada, "Next");
    house.run();

    assertThat(house.provider.texts()).containsExactly("Hello", "Next");
  }

  @Test
  void the_same_failure_reported_twice_is_one_failure() {
    sendOne();
    report(FAILED, UNREACHABLE);
    report(FAILED, UNREACHABLE);
    house.runAfter(Duration.ofMinutes(16));
    report(FAILED, UNREACHABLE);
    report(SENT, null);
    house.runFor(Duration.ofHours(3), Duration.ofMinutes(15));

    assertThat(house.provider.sent()).hasSize(2);
    assertThat(house.status(ada)).isEqualTo("sent");
    assertThat(new AccountedLetters(house.jdbc).among(java.util.List.of("P1", "P2", "P3")))
        .containsExactlyInAnyOrder("P1", "P2");
  }

  @Test
  void what_arrived_after_all_is_not_sent_again() {
    sendOne();
    report(FAILED, UNREACHABLE);
    report(DELIVERED, null);
    house.runFor(Duration.ofHours(1), Duration.ofMinutes(15));

    assertThat(house.provider.sent()).hasSize(1);
    assertThat(house.status(ada)).isEqualTo("delivered");
    assertThat(house.count("scheduled_tasks")).isZero();
  }

  @Test
  void a_failure_that_overtakes_the_providers_own_answer_is_not_lost() {
    house.provider.whileSending(() -> report(FAILED, UNREACHABLE));
    sendOne();
    house.provider.whileSending(() -> {});
    house.runFor(Duration.ofMinutes(17), Duration.ofMinutes(1));

    assertThat(house.provider.sent()).hasSize(2);
    assertThat(house.status(ada)).isEqualTo("sent");
  }

  @Test
  void a_report_stops_a_letter_that_was_about_to_be_sent_again() {
    house.provider.answering(new Receipt.Unclear("timeout"));
    sendOne();
    house.jdbc.update("update letter set status = 'waiting'");
    report(SENT, null);
    house.runFor(Duration.ofMinutes(5), Duration.ofMinutes(1));

    assertThat(house.provider.sent()).hasSize(1);
    assertThat(house.status(ada)).isEqualTo("sent");
  }

  @Test
  void nothing_names_a_forgotten_person_at_the_provider_again() {
    sendOne();
    report(FAILED, UNREACHABLE);
    house.runAfter(Duration.ofMinutes(16));
    house.erasure.forget(ada);
    report(DELIVERED, "P2", null);
    house.reply(house.person(2), "Hello");
    house.provider.whileSending(() -> house.erasure.forget(house.person(2)));
    house.run();

    assertThat(house.count("letter_returned")).isZero();
    assertThat(house.count("letter where provider_id is not null")).isZero();
  }

  @Test
  void a_letter_is_found_by_the_providers_number_where_ours_is_not_given() {
    sendOne();
    house.reports.report(new DeliveryReport("sms", null, "P1", DELIVERED, null));
    house.reports.report(new DeliveryReport("sms", null, "unknown", DELIVERED, null));

    assertThat(house.status(ada)).isEqualTo("delivered");
  }

  @Test
  void sent_without_a_report_stays_sent() {
    sendOne();
    house.runAfter(Duration.ofHours(73));

    assertThat(house.status(ada)).isEqualTo("sent");
  }

  @Test
  void whose_message_it_is_is_known_on_disk() {
    sendOne();
    assertThat(new AccountedLetters(house.jdbc).among(java.util.List.of("P1", "P2")))
        .containsExactly("P1");
    assertThat(new AccountedLetters(house.jdbc).among(java.util.List.of())).isEmpty();
  }

  private void sendOne() {
    house.reply(ada, "Hello");
    house.run();
  }

  private void report(Status status, @Nullable Receipt receipt) {
    report(status, "P1", receipt);
  }

  private void report(Status status, String providerId, @Nullable Receipt receipt) {
    house.reports.report(new DeliveryReport("sms", house.letterId(), providerId, status, receipt));
  }
}
