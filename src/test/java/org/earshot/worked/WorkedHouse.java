package org.earshot.worked;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.Earshot;
import org.earshot.House;
import org.earshot.HouseClock;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Inbound;
import org.earshot.channels.testing.FakeTelegram;
import org.earshot.channels.testing.FakeTwilio;
import org.earshot.channels.testing.SignedPost;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.HttpCaller.Answer;
import org.earshot.web.Visitor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A house of its own, with an empty database and providers that serve nobody else: every number in
 * it is of the one consultation of this example.
 */
final class WorkedHouse implements AutoCloseable {

  private static final Duration HANG = Duration.ofSeconds(2);

  private final FakeTwilio twilio = FakeTwilio.start(HANG, House.CLOCK);
  private final FakeTelegram telegram = FakeTelegram.start(HANG, House.CLOCK);
  private final ConfigurableApplicationContext house =
      new SpringApplicationBuilder(Earshot.class, HouseClock.class)
          .initializers(new House(), this::ownProviders)
          .run("--server.port=0");

  private void ownProviders(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "earshot.twilio.api-url=" + twilio.url(),
            "earshot.telegram.api-url=" + telegram.url(),
            // However busy the machine is: nothing is to stay in doubt.
            "earshot.twilio.read-timeout=1m",
            "earshot.telegram.read-timeout=1m")
        .applyTo(context);
  }

  private int port() {
    return Integer.parseInt(house.getEnvironment().getRequiredProperty("local.server.port"));
  }

  /** Brings one person's message to the webhook of their channel, signed, and has it taken. */
  void says(String channel, String address, String words) {
    Answer answer =
        channel.equals("telegram") ? telegram(address, words) : twilio(channel, address, words);
    if (answer.status() != 200) {
      throw new AssertionError("a webhook answered " + answer.status());
    }
  }

  /** The same, handed over behind the webhook's door: less to do for the machine. */
  void saysInside(String channel, String address, String words) {
    house
        .getBean(Arrivals.class)
        .arrive(
            new Inbound(
                new Address(channel, address),
                UUID.randomUUID().toString(),
                words,
                null,
                false,
                Inbound.Signal.NONE,
                House.CLOCK.instant()));
  }

  private Answer telegram(String chat, String words) {
    return HttpCaller.to(port())
        .with("Content-Type", "application/json")
        .with(FakeTelegram.SECRET_HEADER, FakeTelegram.SECRET)
        .call(
            "POST",
            "/channels/telegram",
            FakeTelegram.json(telegram.text(Long.parseLong(chat), words)));
  }

  private Answer twilio(String channel, String number, String words) {
    String before = channel.equals("whatsapp") ? "whatsapp:" : "";
    Map<String, String> form = twilio.text(before + number, before + House.SMS_FROM, words);
    SignedPost post = twilio.signed(House.PUBLIC_URL + "/channels/twilio/messages", form);
    return HttpCaller.to(port())
        .with("Content-Type", "application/x-www-form-urlencoded")
        .with(SignedPost.HEADER, post.signature())
        .call("POST", "/channels/twilio/messages", post.body());
  }

  /** A call of the REST interface by an administrator; fails unless it succeeds. */
  String api(String method, String path, String json) {
    Answer answer =
        HttpCaller.to(port())
            .bearer(House.BOOTSTRAP_TOKEN)
            .with("Content-Type", "application/json")
            .call(method, "/api/v1" + path, json);
    if (answer.status() / 100 != 2) {
      throw new AssertionError(method + " " + path + ": " + answer.status() + answer.body());
    }
    return answer.body();
  }

  Visitor officer(String name) {
    return Visitor.signedIn(
        port(), house.getBean(Invitations.class), name + "@worked.example.org", Role.OFFICER);
  }

  Visitor passerBy() {
    return Visitor.to(port());
  }

  /** The words of every message that a provider took for this channel. */
  List<String> taken(String channel) {
    if (channel.equals("telegram")) {
      return telegram.sent().stream().map(FakeTelegram.Sent::text).toList();
    }
    boolean whatsapp = channel.equals("whatsapp");
    return twilio.sent().stream()
        .filter(sent -> sent.to().startsWith("whatsapp:") == whatsapp)
        .map(FakeTwilio.Sent::body)
        .toList();
  }

  /** How many letters could have left, and no provider has answered yet. */
  long leaving() {
    return house
        .getBean(JdbcClient.class)
        .sql("select count(*) from letter where status in ('waiting', 'sending') and due_at <= ?")
        .param(House.CLOCK.instant().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  @Override
  public void close() {
    house.close();
    twilio.close();
    telegram.close();
  }
}
