package org.earshot.spine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.earshot.House;
import org.earshot.channels.testing.FakeTelegram;
import org.earshot.channels.testing.FakeTwilio;
import org.earshot.channels.testing.SignedPost;

/** The house as providers and officers reach it: signed webhooks and REST, over HTTP. */
final class Wire {

  private final HttpClient http = HttpClient.newHttpClient();
  private final FakeTwilio twilio;
  private final FakeTelegram telegram;
  private final int port;
  private final Duration patience;

  /**
   * @param patience how long a provider goes on bringing what was not acknowledged
   */
  Wire(FakeTwilio twilio, FakeTelegram telegram, int port, Duration patience) {
    this.twilio = twilio;
    this.telegram = telegram;
    this.port = port;
    this.patience = patience;
  }

  /** A message as a person got it. */
  record Got(String text, String contentSid) {}

  /** What this person got so far, in order. */
  List<Got> got(String channel, String address) {
    List<Got> got = new ArrayList<>();
    if (channel.equals("telegram")) {
      telegram.sentTo(Long.parseLong(address)).forEach(sent -> got.add(new Got(sent.text(), "")));
    } else {
      twilio
          .sentTo(address)
          .forEach(
              sent ->
                  got.add(
                      new Got(
                          sent.body() + String.join(" ", sent.variables().values()),
                          sent.contentSid() == null ? "" : sent.contentSid())));
    }
    return got;
  }

  /**
   * Brings a text to the webhook, as often as told.
   *
   * @return whether each delivery was acknowledged
   */
  boolean say(String channel, String address, String text, int times) {
    if (channel.equals("telegram")) {
      String update = FakeTelegram.json(telegram.text(Long.parseLong(address), text));
      return repeat(times, () -> telegram(update));
    }
    String to = channel.equals("whatsapp") ? "whatsapp:" + House.SMS_FROM : House.SMS_FROM;
    Map<String, String> form = twilio.text(address, to, text);
    return bring(form, times);
  }

  /** Brings a message of Twilio's, as it made it, to the webhook. */
  boolean bring(Map<String, String> form, int times) {
    SignedPost post = twilio.signed(House.PUBLIC_URL + "/channels/twilio/messages", form);
    return repeat(times, () -> twilio(post));
  }

  /** Likewise an update of Telegram's. */
  boolean bring(String update) {
    return repeat(1, () -> telegram(update));
  }

  private boolean repeat(int times, BooleanSupplier delivery) {
    boolean acknowledged = true;
    for (int i = 0; i < times; i++) {
      acknowledged &= brought(delivery);
    }
    return acknowledged;
  }

  private boolean brought(BooleanSupplier delivery) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        if (delivery.getAsBoolean()) {
          return true;
        }
      } catch (UncheckedIOException down) {
        if (System.nanoTime() > deadline) {
          throw down;
        }
      }
      if (System.nanoTime() > deadline) {
        return false;
      }
      LockSupport.parkNanos(200_000_000);
    }
  }

  private boolean twilio(SignedPost post) {
    return send(HttpRequest.newBuilder(uri("/channels/twilio/messages"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(SignedPost.HEADER, post.signature())
                .POST(BodyPublishers.ofString(post.body())))
            .statusCode()
        == 200;
  }

  private boolean telegram(String update) {
    return send(HttpRequest.newBuilder(uri("/channels/telegram"))
                .header("Content-Type", "application/json")
                .header(FakeTelegram.SECRET_HEADER, FakeTelegram.SECRET)
                .POST(BodyPublishers.ofString(update)))
            .statusCode()
        == 200;
  }

  /** A REST call; fails the test unless it succeeds. */
  String call(String token, String method, String path, String json) {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(uri("/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(
          method + " " + path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
