package org.earshot.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import org.earshot.channels.sending.Receipt;
import org.earshot.outbox.Outbox.Disturbance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A provider that refuses us or is gone is told at once, and once, in the log and to officers. */
@Tag("tables")
@ExtendWith(OutputCaptureExtension.class)
class DisturbancesTests {

  private static final Receipt GONE = new Receipt.Retry("unreachable", null, false);
  private static final Receipt REFUSED =
      new Receipt.FixSetUp("20003", "Twilio does not take the auth token");

  private final OutboxFixture house = new OutboxFixture();

  @Test
  void a_provider_that_is_gone_is_told_once_until_it_is_back(CapturedOutput log) {
    house.provider.answering(GONE, GONE, GONE);
    for (int person = 390; person < 393; person++) {
      house.reply(house.person(person), "Hello");
    }
    house.run();

    assertThat(times(log, "Messages by SMS do not leave since now")).isEqualTo(1);
    assertThat(log.getOut())
        .contains("WARN", "The provider cannot be reached")
        .doesNotContain("900390");
    assertThat(house.disturbances())
        .extracting(Disturbance::channel, Disturbance::since)
        .containsExactly(tuple("sms", OutboxFixture.NOON));

    house.runFor(Duration.ofSeconds(60), Duration.ofSeconds(1));
    assertThat(times(log, "Messages by SMS leave again")).isEqualTo(1);
    assertThat(house.disturbances()).isEmpty();
  }

  @Test
  void one_that_refuses_us_is_told_with_what_to_mend(CapturedOutput log) {
    house.provider.answering(REFUSED);
    house.reply(house.person(393), "Hello");
    house.run();

    assertThat(log.getOut()).contains("Twilio does not take the auth token (20003)");
    assertThat(house.disturbances()).hasSize(1);
    house.runFor(Duration.ofMinutes(3), Duration.ofSeconds(5));
    assertThat(house.disturbances()).isEmpty();
  }

  @Test
  void one_that_comes_and_goes_does_not_fill_the_log(CapturedOutput log) {
    for (int i = 0; i < 5; i++) {
      house.provider.answering(GONE);
      house.reply(house.person(394), "Hello");
      house.run();
      house.runFor(Duration.ofSeconds(40), Duration.ofSeconds(1));
    }
    assertThat(times(log, "do not leave since now")).isEqualTo(1);
  }

  @Test
  void a_number_that_is_wrong_is_nobodys_disturbance(CapturedOutput log) {
    house.provider.answering(new Receipt.GiveUp("21211"));
    house.reply(house.person(390), "Hello");
    house.run();
    assertThat(house.disturbances()).isEmpty();
    assertThat(log.getOut()).doesNotContain("do not leave");
  }

  @Test
  void a_letter_without_a_channel_says_which_setting_it_needs_and_what_it_is() {
    house.put(house.invitation(house.person("telegram", 391), "You are asked."));
    house.run();
    assertThat(house.outbox.troubles())
        .singleElement()
        .satisfies(
            trouble -> {
              assertThat(trouble.reason())
                  .isEqualTo("Telegram is not set up here: it needs earshot.telegram.bot-token");
              assertThat(trouble.kind()).isEqualTo(Letter.Kind.INVITATION);
              assertThat(trouble.consultation()).isEqualTo("breaks");
            });
  }

  private static int times(CapturedOutput log, String words) {
    return log.getOut().split(words, -1).length - 1;
  }
}
