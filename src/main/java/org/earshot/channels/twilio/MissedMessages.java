package org.earshot.channels.twilio;

import com.twilio.base.Page;
import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageReader;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Inbound;
import org.earshot.channels.door.Refused;
import org.earshot.channels.sending.Receipt;
import org.earshot.channels.store.FetchMarks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Fetches what people wrote while nobody was there to take it: Twilio does not deliver a message a
 * second time, but lists it.
 */
@Component
@WhenTwilio
final class MissedMessages {

  private static final Logger log = LoggerFactory.getLogger(MissedMessages.class);
  private static final String SOURCE = "twilio";
  private static final Duration OVERLAP = Duration.ofMinutes(10);

  /** Twilio may still be delivering it: a webhook call may take 15 seconds in all. */
  private static final Duration IN_FLIGHT = Duration.ofSeconds(15);

  private static final long PAGE = 1000;

  private final TwilioRestClient twilio;
  private final TwilioSettings settings;
  private final Arrivals arrivals;
  private final FetchMarks marks;
  private final InstantSource clock;
  private final MissedMedia media;
  private volatile boolean away;

  MissedMessages(
      TwilioRestClient twilio,
      TwilioSettings settings,
      Arrivals arrivals,
      FetchMarks marks,
      InstantSource clock) {
    this.twilio = twilio;
    this.settings = settings;
    this.arrivals = arrivals;
    this.marks = marks;
    this.clock = clock;
    this.media = new MissedMedia(twilio, settings.account());
  }

  /** Told when it begins and when it is over, and not every five minutes between. */
  private void told(@Nullable Receipt failure) {
    if (failure != null && !away) {
      log.warn("Twilio cannot be asked for missed messages since now: {}", failure);
    } else if (failure == null && away) {
      log.info("Twilio can be asked for missed messages again.");
    }
    away = failure != null;
  }

  /**
   * Looks once. The very first time there is nothing to catch up with, and only the time is kept.
   */
  void fetch() {
    Instant now = clock.instant();
    Optional<FetchMarks.Mark> last = marks.read(SOURCE);
    try {
      last.ifPresent(mark -> fetchSince(Instant.parse(mark.value()).minus(OVERLAP), now));
      marks.move(SOURCE, now.toString(), now);
      told(null);
    } catch (TwilioException failure) {
      told(Failures.sorted(failure));
    }
  }

  private void fetchSince(Instant since, Instant now) {
    List<Inbound> listed =
        numbers()
            .flatMap(number -> listed(number, since).stream())
            .filter(message -> message.getDirection() == Message.Direction.INBOUND)
            .flatMap(message -> read(message).stream())
            .filter(message -> message.at().isBefore(now.minus(IN_FLIGHT)))
            .filter(message -> !message.at().isBefore(since))
            .sorted(Comparator.comparing(Inbound::at))
            .toList();
    List<Inbound> missed = arrivals.unknown(listed);
    missed.forEach(message -> arrivals.arrive(media.with(message)));
    if (!missed.isEmpty()) {
      log.info("{} messages that had not reached us were fetched from Twilio", missed.size());
    }
  }

  /** Our own numbers; where a service holds numbers that we do not know, all of the account's. */
  private Stream<Optional<String>> numbers() {
    String whatsapp = settings.whatsappFrom();
    if (settings.messagingServiceSid() != null) {
      return Stream.of(Optional.empty());
    }
    return Stream.of(
            settings.smsFrom(), whatsapp == null ? null : Addresses.WHATSAPP_PREFIX + whatsapp)
        .filter(Objects::nonNull)
        .map(Optional::of);
  }

  /** The oldest first. Twilio lists the newest first, and tells time by the second. */
  private List<Message> listed(Optional<String> number, Instant since) {
    MessageReader reader =
        new MessageReader().setDateSentAfter(since.atZone(ZoneOffset.UTC)).setPageSize(PAGE);
    number.ifPresent(reader::setTo);
    List<Message> all = new ArrayList<>();
    Page<Message> page = reader.firstPage(twilio);
    all.addAll(page.getRecords());
    while (page.hasNextPage()) {
      page = reader.nextPage(page, twilio);
      all.addAll(page.getRecords());
    }
    Collections.reverse(all);
    return all;
  }

  private Optional<Inbound> read(Message message) {
    Map<String, String> form = new HashMap<>();
    form.put("MessageSid", message.getSid());
    form.put("From", message.getFrom().toString());
    form.put("Body", Objects.requireNonNullElse(message.getBody(), ""));
    form.put("NumMedia", Objects.requireNonNullElse(message.getNumMedia(), "0"));
    try {
      return Optional.of(MessageForm.read(form, message.getDateCreated().toInstant()));
    } catch (Refused otherChannel) {
      return Optional.empty();
    }
  }
}
