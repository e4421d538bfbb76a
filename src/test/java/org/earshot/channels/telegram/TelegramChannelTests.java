package org.earshot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.channels.Message;
import org.earshot.channels.Message.Choice;
import org.earshot.channels.sending.Channel.Posting;
import org.earshot.channels.sending.Channel.Reconciled;
import org.earshot.channels.sending.Receipt.Accepted;
import org.earshot.channels.sending.Receipt.FixSetUp;
import org.earshot.channels.sending.Receipt.OptedOut;
import org.earshot.channels.sending.Receipt.Retry;
import org.earshot.channels.sending.Receipt.Unclear;
import org.earshot.channels.telegram.TelegramSettings.Mode;
import org.earshot.channels.testing.FakeTelegram;
import org.earshot.channels.testing.FakeTelegram.Sent;
import org.earshot.channels.testing.Trouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Posting in, request out; answer in, receipt out. */
class TelegramChannelTests {

  private static final Duration PATIENT = Duration.ofSeconds(20);

  private final TelegramFixture fixture = new TelegramFixture();
  private final FakeTelegram telegram = fixture.telegram;
  private final TelegramChannel channel = fixture.channel();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void words_go_out_as_they_are_without_formatting_or_previews() {
    assertThat(channel.send(fixture.posting(Message.of("*Dziękujemy* https://x.example"))))
        .isEqualTo(new Accepted(Integer.toString(onlySent().id())));

    JsonNode request = onlySent().request();
    assertThat(request.path("text").asString()).isEqualTo("*Dziękujemy* https://x.example");
    assertThat(request.path("chat_id").asString()).isEqualTo("42");
    assertThat(request.has("parse_mode")).isFalse();
    assertThat(request.path("link_preview_options").path("is_disabled").asBoolean()).isTrue();
  }

  @Test
  void choices_become_buttons_short_ones_side_by_side() {
    channel.send(fixture.posting(choices("Yes", "No")));
    channel.send(fixture.posting(choices("Help at home", "A day centre", "A few days away")));

    assertThat(telegram.sent().getFirst().buttons()).isEqualTo(Map.of("q:1", "Yes", "q:2", "No"));
    assertThat(rows(telegram.sent().getFirst())).isEqualTo(1);
    assertThat(rows(telegram.sent().getLast())).isEqualTo(3);
  }

  @Test
  void a_long_text_is_split_and_its_buttons_come_last() {
    String text = "A sentence. ".repeat(500).strip();

    channel.send(fixture.posting(new Message(text, choices("Yes", "No").choices(), false, "")));

    assertThat(telegram.sent()).hasSize(2);
    assertThat(telegram.sent().getFirst().buttons()).isEmpty();
    assertThat(telegram.sent().getLast().buttons()).hasSize(2);
  }

  @Test
  void too_many_messages_make_the_whole_bot_wait() {
    telegram.troubles().next(Trouble.TOO_MANY);

    assertThat(channel.send(hello()))
        .isEqualTo(new Retry("429", Duration.ofSeconds(FakeTelegram.RETRY_AFTER), true));
  }

  @Test
  void whoever_blocked_the_bot_has_opted_out() {
    telegram.block(TelegramFixture.SAM);

    assertThat(channel.send(hello())).isEqualTo(new OptedOut("403"));
  }

  @Test
  void a_fault_that_telegram_itself_tells_of_is_tried_again() {
    telegram.troubles().next(Trouble.SERVER_ERROR);

    assertThat(channel.send(hello())).isEqualTo(new Retry("500", null, false));
  }

  @Test
  void a_fault_of_whatever_stands_before_telegram_leaves_it_unclear() {
    telegram.troubles().next(Trouble.UNAVAILABLE_AFTER_TAKING);

    assertThat(channel.send(hello())).isInstanceOf(Unclear.class);
    assertThat(telegram.sent()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"RESET_AFTER_TAKING", "RESET_BEFORE_TAKING"})
  void what_may_have_been_taken_is_unclear_and_tried_once(Trouble trouble) {
    telegram.troubles().next(trouble);

    assertThat(channel.send(hello())).isInstanceOf(Unclear.class);
    assertThat(telegram.calls()).containsExactly("sendmessage");
    assertThat(channel.reconcile(hello())).isEqualTo(new Reconciled.Unknown(false));
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"SILENCE_AFTER_TAKING", "SILENCE_BEFORE_TAKING"})
  void silence_is_unclear(Trouble trouble) {
    telegram.troubles().next(trouble);
    TelegramSettings impatient =
        fixture.settings(FakeTelegram.TOKEN, Mode.WEBHOOK, Duration.ofMillis(300));

    assertThat(fixture.channel(impatient).send(hello())).isInstanceOf(Unclear.class);
  }

  @Test
  void where_nobody_listens_nothing_was_taken() {
    telegram.close();

    assertThat(channel.send(hello())).isEqualTo(new Retry("unreachable", null, false));
  }

  @Test
  void a_wrong_token_is_told_to_the_officer() {
    TelegramSettings wrong = fixture.settings("1:wrong", Mode.WEBHOOK, PATIENT);

    assertThat(fixture.channel(wrong).send(hello()))
        .isInstanceOfSatisfying(
            FixSetUp.class, fix -> assertThat(fix.reason()).contains("earshot.telegram.bot-token"));
  }

  @Test
  void settings_that_cannot_work_are_refused_in_words() {
    assertThatThrownBy(() -> settings(null, "https://api.telegram.org"))
        .hasMessageContaining("earshot.telegram.webhook-secret is missing");
    assertThatThrownBy(() -> settings("s", "https://proxy.example/telegram"))
        .hasMessageContaining("earshot.telegram.api-url");
  }

  private static TelegramSettings settings(@Nullable String secret, String api) {
    return new TelegramSettings("1:a", secret, Mode.WEBHOOK, URI.create(api), 30, PATIENT, PATIENT);
  }

  private Posting hello() {
    return fixture.posting(Message.of("Hello"));
  }

  private Sent onlySent() {
    assertThat(telegram.sent()).hasSize(1);
    return telegram.sent().getFirst();
  }

  private static int rows(Sent sent) {
    return sent.request().path("reply_markup").path("inline_keyboard").size();
  }

  private static Message choices(String... labels) {
    List<Choice> choices = new ArrayList<>();
    for (String label : labels) {
      choices.add(new Choice("q:" + (choices.size() + 1), label));
    }
    return new Message("Which?", choices, true, "Reply with a number");
  }
}
