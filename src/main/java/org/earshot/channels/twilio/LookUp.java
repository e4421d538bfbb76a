package org.earshot.channels.twilio;

import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.earshot.channels.sending.Accounted;
import org.earshot.channels.sending.Channel.Posting;
import org.earshot.channels.sending.Channel.Reconciled;
import org.earshot.channels.store.SentParts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds out what became of a message whose request was not answered, by looking through what Twilio
 * has for its recipient. Twilio keeps no key of ours, so that it goes by recipient, time and words;
 * messages that are known to be a letter's are left out, as the same words may be said twice.
 */
@Component
@WhenTwilio
final class LookUp {

  /** How far Twilio's clock and ours may be apart. */
  private static final Duration SKEW = Duration.ofSeconds(30);

  private static final int NEWEST = 100;

  private final TwilioRestClient twilio;
  private final SentParts sentParts;
  private final ObjectProvider<Accounted> letters;

  LookUp(TwilioRestClient twilio, SentParts sentParts, ObjectProvider<Accounted> letters) {
    this.twilio = twilio;
    this.sentParts = sentParts;
    this.letters = letters;
  }

  /**
   * Twilio lists the words that the template came to, and not its variables: the message is this
   * one if it says every one of them. Where a message came without words, nobody can tell yet.
   */
  Reconciled template(Posting posting, Collection<String> values) {
    return among(posting, candidates -> saying(values, candidates));
  }

  private static Reconciled saying(Collection<String> values, List<Message> candidates) {
    List<String> sought = values.stream().map(LookUp::tidy).toList();
    for (Message message : candidates) {
      String words = tidy(message.getBody());
      if (!words.isEmpty() && sought.stream().allMatch(words::contains)) {
        return new Reconciled.Found(message.getSid());
      }
    }
    return candidates.stream().anyMatch(message -> tidy(message.getBody()).isEmpty())
        ? new Reconciled.Unknown(true)
        : new Reconciled.NotThere();
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
                .map(LookUp::found)
                .orElseGet(() -> lastPart(posting, parts, candidates)));
  }

  private Reconciled lastPart(Posting posting, List<String> parts, List<Message> candidates) {
    for (int part = 0; part < parts.size() - 1; part++) {
      int index = part;
      saying(parts.get(part), candidates)
          .ifPresent(message -> sentParts.note(posting.letterId(), index, message.getSid()));
    }
    return saying(parts.getLast(), candidates)
        .map(LookUp::found)
        .orElseGet(Reconciled.NotThere::new);
  }

  private static Reconciled found(Message message) {
    return new Reconciled.Found(message.getSid());
  }

  private static Optional<Message> saying(String words, List<Message> candidates) {
    String sought = tidy(words);
    return candidates.stream()
        .filter(message -> tidy(message.getBody()).equals(sought))
        .findFirst();
  }

  private static String tidy(@Nullable String words) {
    return words == null ? "" : words.strip().replaceAll("\\s+", " ");
  }

  private Reconciled among(Posting posting, Function<List<Message>, Reconciled> judge) {
    try {
      return judge.apply(candidates(posting));
    } catch (TwilioException unreachable) {
      return new Reconciled.Unknown(true);
    }
  }

  /** Messages to this recipient since then that are no letter's yet, oldest first. */
  private List<Message> candidates(Posting posting) {
    List<Message> since = since(posting);
    Set<String> known = known(since.stream().map(Message::getSid).toList());
    return since.stream().filter(message -> !known.contains(message.getSid())).toList();
  }

  private Set<String> known(List<String> sids) {
    Set<String> known = new HashSet<>(sentParts.among(sids));
    letters.orderedStream().forEach(some -> known.addAll(some.among(sids)));
    return known;
  }

  private List<Message> since(Posting posting) {
    Instant since = posting.writtenAt().minus(SKEW);
    List<Message> listed =
        new ArrayList<>(
            new MessageReader()
                .setTo(Addresses.write(posting.to()))
                .setPageSize((long) NEWEST)
                .firstPage(twilio)
                .getRecords());
    // The newest is listed first, and time is told by the second
    Collections.reverse(listed);
    return listed.stream()
        .filter(message -> message.getDirection() != Message.Direction.INBOUND)
        .filter(message -> !message.getDateCreated().toInstant().isBefore(since))
        .sorted(Comparator.comparing(Message::getDateCreated))
        .toList();
  }
}
