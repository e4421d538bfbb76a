package org.earshot.channels.twilio;

import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.earshot.channels.sending.Channel.Posting;
import org.earshot.channels.sending.Channel.Reconciled;
import org.earshot.channels.store.SentParts;
import org.springframework.stereotype.Component;

/**
 * Finds out what became of a message whose request was not answered, by looking through what Twilio
 * has for its recipient. Twilio keeps no key of ours, so that it goes by recipient, time and words;
 * messages that were answered for are left out, as the same words may be said twice.
 */
@Component
@WhenTwilio
final class LookUp {

  /** How far Twilio's clock and ours may be apart. */
  private static final Duration SKEW = Duration.ofSeconds(30);

  private static final int NEWEST = 100;
  private static final int REMEMBERED = 5_000;

  private final TwilioRestClient twilio;
  private final SentParts sentParts;
  private final Set<String> answeredFor =
      Collections.synchronizedSet(Collections.newSetFromMap(new Newest()));

  LookUp(TwilioRestClient twilio, SentParts sentParts) {
    this.twilio = twilio;
    this.sentParts = sentParts;
  }

  private static final class Newest extends LinkedHashMap<String, Boolean> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
      return size() > REMEMBERED;
    }
  }

  /** Twilio has answered that it has this message. */
  void accepted(String sid) {
    answeredFor.add(sid);
  }

  /** As a person's letters go out in order, any unaccounted message since then is this one. */
  Reconciled template(Posting posting) {
    return among(
        posting,
        candidates ->
            candidates.isEmpty() ? new Reconciled.NotThere() : found(candidates.getFirst()));
  }

  /**
   * @param withButtons the words beside buttons
   * @param parts the words without buttons, as they are cut into messages
   */
  Reconciled words(Posting posting, String withButtons, List<String> parts) {
    return among(
        posting,
        candidates ->
            saying(withButtons, candidates)
                .map(this::found)
                .orElseGet(() -> lastPart(posting, parts, candidates)));
  }

  private Reconciled lastPart(Posting posting, List<String> parts, List<Message> candidates) {
    for (int part = 0; part < parts.size() - 1; part++) {
      int index = part;
      saying(parts.get(part), candidates)
          .ifPresent(message -> sentParts.note(posting.letterId(), index, message.getSid()));
    }
    return saying(parts.getLast(), candidates).map(this::found).orElseGet(Reconciled.NotThere::new);
  }

  private Reconciled found(Message message) {
    accepted(message.getSid());
    return new Reconciled.Found(message.getSid());
  }

  private static Optional<Message> saying(String words, List<Message> candidates) {
    String sought = tidy(words);
    return candidates.stream()
        .filter(message -> tidy(message.getBody()).equals(sought))
        .findFirst();
  }

  private static String tidy(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  private Reconciled among(Posting posting, Function<List<Message>, Reconciled> judge) {
    try {
      return judge.apply(candidates(posting));
    } catch (TwilioException unreachable) {
      return new Reconciled.Unknown(true);
    }
  }

  /** Messages to this recipient since then, oldest first. */
  private List<Message> candidates(Posting posting) {
    Instant since = posting.writtenAt().minus(SKEW);
    return new MessageReader()
            .setTo(Addresses.write(posting.to()))
            .setPageSize((long) NEWEST)
            .firstPage(twilio)
            .getRecords()
            .stream()
            .filter(message -> message.getDirection() != Message.Direction.INBOUND)
            .filter(message -> !message.getDateCreated().toInstant().isBefore(since))
            .filter(message -> !answeredFor.contains(message.getSid()))
            .sorted(Comparator.comparing(Message::getDateCreated))
            .toList();
  }
}
