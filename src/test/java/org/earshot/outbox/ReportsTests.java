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
    house.reports.report(new DeliveryReport("sms", house.letterId(), "P1", status, receipt));
  }
}
