package org.earshot.outbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.earshot.channels.ChannelName;
import org.earshot.channels.sending.Channel;
import org.earshot.channels.sending.Channel.Posting;
import org.earshot.channels.sending.Channel.Template;
import org.earshot.outbox.FreeWords.Form;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes up one letter: is it its turn, may its person be written to and where, and what may the
 * channel carry? Runs outside any transaction.
 */
@Component
class Delivery {

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
  private static final int NOT_BY_ITSELF = 3;

  private final LetterRows rows;
  private final Sealing sealing;
  private final Recipients recipients;
  private final ObjectProvider<Channel> channels;
  private final FreeWords freeWords;
  private final Handover handover;
  private final LookingAfter lookingAfter;
  private final Settling settling;
  private final Patience patience;
  private final ObjectProvider<QuietHours> quietHours;
  private final InstantSource clock;

  Delivery(
      LetterRows rows,
      Sealing sealing,
      Recipients recipients,
      ObjectProvider<Channel> channels,
      FreeWords freeWords,
      Handover handover,
      LookingAfter lookingAfter,
      Settling settling,
      Patience patience,
      ObjectProvider<QuietHours> quietHours,
      InstantSource clock) {
    this.rows = rows;
    this.sealing = sealing;
    this.recipients = recipients;
    this.channels = channels;
    this.freeWords = freeWords;
    this.handover = handover;
    this.lookingAfter = lookingAfter;
    this.settling = settling;
    this.patience = patience;
    this.quietHours = quietHours;
    this.clock = clock;
  }

  /**
   * @param scheduledFor when its task was to run: later than the letter was due if it has been sent
   *     to the back of a queue
   * @return when to take it up again; empty where it is over
   */
  Optional<Instant> deliver(long id, Instant scheduledFor) {
    LetterRow letter = rows.find(id, clock.instant()).orElse(null);
    if (letter == null) {
      return Optional.empty();
    }
    if (letter.heldBack()) {
      return over(letter, Status.CANCELLED, LetterRows.REPLACED);
    }
    return switch (letter.status()) {
      case WAITING, NEEDS_SET_UP, UNCLEAR -> whenDue(letter, scheduledFor);
      case SENDING -> Optional.of(lookingAfter.interrupted(letter));
      case SENT, FAILED, OPTED_OUT, CANCELLED -> Optional.empty();
    };
  }

  private Optional<Instant> whenDue(LetterRow letter, Instant scheduledFor) {
    Instant now = clock.instant();
    if (letter.dueAt().isAfter(now)) {
      return Optional.of(letter.dueAt());
    }
    if (letter.ahead() && letter.status() != Status.UNCLEAR) {
      return Optional.of(patience.behind(rows.ahead(letter.id(), now), now));
    }
    Words words = words(letter);
    if (words == null) {
      return over(letter, Status.FAILED, "unreadable");
    }
    return switch (recipients.of(letter, words)) {
      case Recipient.Forgotten forgotten -> over(letter, Status.CANCELLED, "forgotten");
      case Recipient.Stopped stopped -> over(letter, Status.OPTED_OUT, "stopped");
      case Recipient.Reachable to ->
          inTime(new Addressed(letter, words, to, queued(letter, scheduledFor)), now);
    };
  }

  /** Nobody gets what has long lost its sense, nor at night what they did not just ask for. */
  private Optional<Instant> inTime(Addressed addressed, Instant now) {
    LetterRow letter = addressed.letter();
    if (letter.tooLate(now)) {
      return lost(letter, "too_late", "It could not leave in time");
    }
    if (!addressed.unasked() || letter.status() == Status.UNCLEAR) {
      return carry(addressed);
    }
    if (letter.kind().asksAgain() && addressed.heardSince()) {
      return over(letter, Status.FAILED, "overtaken");
    }
    Optional<Instant> morning = QuietHours.until(quietHours, now);
    return morning.isPresent() ? morning : carry(addressed);
  }

  /** Whether it has a place in its sender's queue: from when it was written, or from the gate. */
  private static boolean queued(LetterRow letter, Instant scheduledFor) {
    boolean planned = letter.lane() == Lane.TALK && letter.attempts() == 0;
    return planned || scheduledFor.isAfter(letter.dueAt());
  }

  private record Addressed(LetterRow letter, Words words, Recipient.Reachable to, boolean queued) {

    String channel() {
      return to.address().channel();
    }

    boolean unasked() {
      return letter.kind().unasked(Prospects.justWrote(to.lastHeardAt(), letter.createdAt()));
    }

    /** Whether they broke their silence themselves. */
    boolean heardSince() {
      Instant heard = to.lastHeardAt();
      return heard != null && heard.isAfter(letter.createdAt());
    }

    Posting posting(@Nullable Template template, Instant now) {
      Instant handed = Objects.requireNonNullElse(letter.handedAt(), now);
      return new Posting(letter.id(), to.address(), words.message(), template, handed);
    }
  }

  private Optional<Instant> carry(Addressed addressed) {
    Instant now = clock.instant();
    LetterRow letter = addressed.letter();
    return switch (freeWords.form(letter, addressed.words(), addressed.to(), now)) {
      case Form.Free free -> carry(addressed, addressed.posting(null, now));
      case Form.Templated in -> carry(addressed, addressed.posting(in.template(), now));
      case Form.Either in ->
          carry(addressed, addressed.posting(in.template(), now), addressed.posting(null, now));
      case Form.NoTemplate none ->
          setUp(letter, "no_template", "No approved template is set up for this language");
      case Form.Never never ->
          lost(
              letter, "outside_window", "WhatsApp takes no free words a day after they last wrote");
    };
  }

  /**
   * @param forms those that it may have left in; the first, where it has yet to leave
   */
  private Optional<Instant> carry(Addressed addressed, Posting... forms) {
    LetterRow letter = addressed.letter();
    Channel channel =
        Channel.named(channels.orderedStream().toList(), addressed.channel()).orElse(null);
    if (channel == null) {
      return setUp(letter, "no_channel", missing(addressed.channel()));
    }
    return letter.status() == Status.UNCLEAR
        ? lookingAfter.look(letter, channel, List.of(forms))
        : handover.to(channel, new Handover.Envelope(letter, forms[0], addressed.queued()));
  }

  private static String missing(String channel) {
    String setting =
        switch (channel) {
          case "sms" -> ": it needs earshot.twilio.account-sid and .sms-from";
          case "whatsapp" -> ": it needs earshot.twilio.account-sid and .whatsapp-from";
          case "telegram" -> ": it needs earshot.telegram.bot-token";
          default -> "";
        };
    return ChannelName.of(channel) + " is not set up here" + setting;
  }

  private @Nullable Words words(LetterRow letter) {
    byte[] sealed = letter.words();
    try {
      return sealed == null ? null : sealing.open(sealed);
    } catch (RuntimeException unreadable) {
      LOG.error("The words of {} cannot be read", letter, unreadable);
      return null;
    }
  }

  private Optional<Instant> over(LetterRow letter, Status status, String code) {
    return settling.settle(letter, letter.status(), Verdict.over(status, clock.instant(), code));
  }

  private Optional<Instant> lost(LetterRow letter, String code, String reason) {
    return settling.settle(letter, letter.status(), Verdict.lost(clock.instant(), code, reason));
  }

  private Optional<Instant> setUp(LetterRow letter, String code, String reason) {
    Instant now = clock.instant();
    return settling.settle(
        letter,
        letter.status(),
        Verdict.needsSetUp(now, now.plus(patience.setUp(NOT_BY_ITSELF)), code, reason));
  }
}
