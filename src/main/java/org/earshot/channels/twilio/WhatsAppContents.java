package org.earshot.channels.twilio;

import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.content.v1.Content;
import com.twilio.rest.content.v1.Content.ContentCreateRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.channels.Fitting.Fitted;
import org.earshot.channels.Message.Choice;
import org.earshot.channels.fitting.Buttons;
import org.earshot.channels.store.Utc;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The buttons of WhatsApp, which Twilio wants made as content before they are sent: once for each
 * distinct question with its labels, and remembered for all copies of Earshot.
 */
@Component
@WhenTwilio
final class WhatsAppContents {

  private static final Logger log = LoggerFactory.getLogger(WhatsAppContents.class);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(10);

  /** Questions are few; were a text to change with each person, it goes out in words. */
  private static final int MOST = 2_000;

  private final TwilioRestClient twilio;
  private final JdbcClient jdbc;
  private final InstantSource clock;
  private final Map<String, String> made = new ConcurrentHashMap<>();
  private final Map<String, Instant> pausedUntil = new ConcurrentHashMap<>();

  WhatsAppContents(TwilioRestClient twilio, JdbcClient jdbc, InstantSource clock) {
    this.twilio = twilio;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The content's id; empty where it cannot be had now, so that words must do. */
  Optional<String> sid(Fitted fitted) {
    String fingerprint = fingerprint(fitted);
    String known = made.get(fingerprint);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<String> sid = remembered(fingerprint).or(() -> make(fingerprint, fitted));
    sid.ifPresent(found -> made.put(fingerprint, found));
    return sid;
  }

  private Optional<String> remembered(String fingerprint) {
    return jdbc.sql("select content_sid from whatsapp_contents where fingerprint = ?")
        .param(fingerprint)
        .query(String.class)
        .optional();
  }

  private Optional<String> make(String fingerprint, Fitted fitted) {
    Instant now = clock.instant();
    pausedUntil.values().removeIf(until -> !until.isAfter(now));
    if (pausedUntil.containsKey(fingerprint) || made.size() >= MOST) {
      return Optional.empty();
    }
    try {
      String sid = Content.creator(request(fingerprint, fitted)).create(twilio).getSid();
      remember(fingerprint, sid, now);
      return Optional.of(sid);
    } catch (TwilioException failure) {
      pausedUntil.put(fingerprint, now.plus(PAUSE_AFTER_FAILURE));
      log.warn(
          "WhatsApp buttons could not be made, so their question goes out as a numbered list: {}",
          Failures.sorted(failure));
      return Optional.empty();
    }
  }

  private void remember(String fingerprint, String sid, Instant now) {
    jdbc.sql(
            "insert into whatsapp_contents (fingerprint, content_sid, made_at) values (?, ?, ?)"
                + " on conflict do nothing")
        .params(fingerprint, sid, Utc.of(now))
        .update();
  }

  private static ContentCreateRequest request(String fingerprint, Fitted fitted) {
    Content.Types.Builder types = Content.Types.builder();
    if (fitted.buttons().size() <= Buttons.QUICK_REPLIES) {
      types.twilioQuickReply(quickReplies(fitted));
    } else {
      types.twilioListPicker(list(fitted));
    }
    return ContentCreateRequest.builder("en", types.build())
        .friendlyName("earshot_" + fingerprint.substring(0, 16))
        .build();
  }

  private static Content.TwilioQuickReply quickReplies(Fitted fitted) {
    List<Content.QuickReplyAction> actions =
        fitted.buttons().stream()
            .map(
                choice ->
                    Content.QuickReplyAction.builder(choice.label())
                        .id(choice.id())
                        .type(Content.QuickReplyActionType.QUICK_REPLY)
                        .build())
            .toList();
    return Content.TwilioQuickReply.builder(fitted.text(), actions).build();
  }

  /** The button that opens the list needs a label; numbers are read in every language. */
  private static Content.TwilioListPicker list(Fitted fitted) {
    List<Content.ListItem> items =
        fitted.buttons().stream()
            .map(choice -> Content.ListItem.builder(choice.id(), choice.label()).build())
            .toList();
    return Content.TwilioListPicker.builder(fitted.text(), "1-" + items.size(), items).build();
  }

  private static String fingerprint(Fitted fitted) {
    StringBuilder content = new StringBuilder(fitted.text());
    for (Choice choice : fitted.buttons()) {
      content.append('\0').append(choice.id()).append('\0').append(choice.label());
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(content.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
