package org.earshot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.earshot.channels.ChannelsFixture;
import org.earshot.channels.telegram.TelegramSettings.Mode;
import org.earshot.channels.testing.FakeTelegram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is done by the clock: telling Telegram where we are, and fetching updates. */
class TelegramUpkeepTests {

  private static final Duration PATIENT = Duration.ofSeconds(20);

  private final TelegramFixture fixture = new TelegramFixture();
  private final FakeTelegram telegram = fixture.telegram;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void the_webhook_is_set_with_its_secret_and_the_commands_are_offered() {
    assertThat(fixture.registration(fixture.settings()).register()).isTrue();

    assertThat(telegram.calls()).containsExactly("setwebhook", "setmycommands");
    assertThat(telegram.webhook())
        .contains("https://earshot.example/channels/telegram")
        .contains(FakeTelegram.SECRET)
        .contains("my_chat_member");
  }

  @Test
  void polling_sets_no_webhook() {
    TelegramSettings polling = fixture.settings(FakeTelegram.TOKEN, Mode.POLLING, PATIENT);

    assertThat(fixture.registration(polling).register()).isTrue();
    assertThat(telegram.calls()).containsExactly("setmycommands");
  }

  @Test
  void a_refusal_is_told_so_that_it_is_tried_again() {
    TelegramSettings wrong = fixture.settings("1:wrong", Mode.WEBHOOK, PATIENT);

    assertThat(fixture.registration(wrong).register()).isFalse();
  }

  @Test
  void updates_are_fetched_in_order_and_once() throws Exception {
    telegram.leave(telegram.text(42, "first"));
    telegram.leave(telegram.text(42, "second"));
    fixture.poller().fetch();
    telegram.leave(telegram.text(42, "third"));
    fixture.poller().fetch();

    assertThat(fixture.room.inbox.words()).containsExactly("first", "second", "third");
    assertThat(fixture.room.count("earshot.inbound.duplicates", "channel", "telegram")).isZero();
  }

  @Test
  void an_update_that_could_not_be_kept_is_fetched_again() throws Exception {
    telegram.leave(telegram.text(42, "first"));
    fixture.room.jdbc.sql("alter table inbound rename to gone").update();
    assertThatThrownBy(() -> fixture.poller().fetch()).isInstanceOf(RuntimeException.class);
    fixture.room.jdbc.sql("alter table gone rename to inbound").update();

    fixture.poller().fetch();

    assertThat(fixture.room.inbox.words()).containsExactly("first");
  }

  @Test
  void after_a_week_of_silence_the_old_number_is_not_trusted() throws Exception {
    fixture.room.marks.move("telegram:7000000001", "900000000", ChannelsFixture.START);
    telegram.leave(telegram.text(42, "below the old number"));
    fixture.room.time.tick(Duration.ofDays(7));

    fixture.poller().fetch();

    assertThat(fixture.room.inbox.words()).containsExactly("below the old number");
  }

  @Test
  void fetching_takes_the_webhook_away_first_and_stops_when_told() {
    AtomicInteger rounds = new AtomicInteger();
    telegram.leave(telegram.text(42, "hello"));

    fixture.poller().fetchUntil(() -> rounds.incrementAndGet() > 1);

    assertThat(telegram.calls()).startsWith("deletewebhook", "getupdates");
    assertThat(fixture.room.inbox.words()).containsExactly("hello");
  }
}
