package org.earshot.channels.telegram;

import java.net.URI;
import java.time.Duration;
import org.earshot.channels.Address;
import org.earshot.channels.ChannelsFixture;
import org.earshot.channels.Message;
import org.earshot.channels.door.DoorAnswers;
import org.earshot.channels.door.PublicUrl;
import org.earshot.channels.sending.Channel.Posting;
import org.earshot.channels.telegram.TelegramSettings.Mode;
import org.earshot.channels.testing.FakeTelegram;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** The Telegram adapter with the real client, against a Telegram of our own. */
final class TelegramFixture implements AutoCloseable {

  static final long SAM = 42;

  final ChannelsFixture room = new ChannelsFixture();
  final FakeTelegram telegram = FakeTelegram.start(Duration.ofSeconds(2), room.clock);

  TelegramSettings settings() {
    return settings(FakeTelegram.TOKEN, Mode.WEBHOOK, Duration.ofSeconds(20));
  }

  TelegramSettings settings(String token, Mode mode, Duration timeout) {
    return new TelegramSettings(
        token,
        FakeTelegram.SECRET,
        mode,
        URI.create(telegram.url()),
        30,
        Duration.ofSeconds(20),
        timeout);
  }

  private static TelegramClient client(TelegramSettings settings) {
    return new TelegramConfiguration().telegram(settings);
  }

  TelegramChannel channel() {
    return channel(settings());
  }

  TelegramChannel channel(TelegramSettings settings) {
    return new TelegramChannel(client(settings), room.fitting, room.sentParts, settings);
  }

  IncomingUpdates updates() {
    return new IncomingUpdates(room.arrivals, client(settings()), room.clock);
  }

  UpdatePoller poller() {
    return new UpdatePoller(
        client(settings()), updates(), room.marks, room.clock, settings().bot());
  }

  BotRegistration registration(TelegramSettings settings) {
    return new BotRegistration(
        client(settings), settings, new PublicUrl("https://earshot.example"));
  }

  MockMvc door() {
    return MockMvcBuilders.standaloneSetup(new TelegramDoor(updates(), settings()))
        .setControllerAdvice(new DoorAnswers(room.meters))
        .build();
  }

  TelegramMedia media() {
    return new TelegramMedia(client(settings()), settings());
  }

  Posting posting(Message message) {
    return new Posting(
        7, new Address("telegram", Long.toString(SAM)), message, null, room.clock.instant());
  }

  @Override
  public void close() {
    telegram.close();
  }
}
