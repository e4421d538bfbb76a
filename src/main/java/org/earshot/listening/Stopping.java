package org.earshot.listening;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.earshot.channels.Numbered;
import org.earshot.draws.Entrants;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Consent;
import org.earshot.participants.Linking;
import org.earshot.participants.Participants;
import org.earshot.participants.ToldStops;
import org.earshot.participants.ToldStops.ToldStop;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What STOP does, however it was said. Only their own START lifts it. */
@Component
public class Stopping {

  private final Participants participants;
  private final Linking linking;
  private final Entrants entrants;
  private final Outbox outbox;
  private final ToldStops ledger;
  private final Cipher cipher;

  Stopping(
      Participants participants,
      Linking linking,
      Entrants entrants,
      Outbox outbox,
      ToldStops ledger,
      Cipher cipher) {
    this.participants = participants;
    this.linking = linking;
    this.entrants = entrants;
    this.outbox = outbox;
    this.ledger = ledger;
    this.cipher = cipher;
  }

  /**
   * From this phone or app nothing more is wanted, whatever was agreed to or waits to be sent.
   *
   * @param said their exact words; empty where there are none
   * @param by who wrote it down; null where it came from themselves
   */
  void stop(SubjectId id, Instant at, String said, Consent.@Nullable Asked by) {
    participants.stop(id, at, said, by);
    entrants.leaveAll(id);
    outbox.cancel(id);
  }

  /**
   * STOP said to a person. It holds for all phones and apps that we know to be theirs, and for
   * texts and WhatsApp on each number of these: who says it aloud does not speak of one of them, as
   * a text from it does. Nothing confirms it: they were told so by whoever they said it to, and a
   * text would be the very thing that they asked us not to send.
   */
  @Transactional
  public void told(SubjectId who, ToldStop said) {
    told(List.of(who), said);
  }

  /**
   * The same, of whoever has this number.
   *
   * @param number as channels write it (E.164), whether or not anything was ever heard from there
   */
  @Transactional
  public void toldOf(String number, ToldStop said) {
    told(ofNumber(number), said);
  }

  private void told(List<SubjectId> some, ToldStop said) {
    SubjectId foremost =
        some.stream()
            .filter(one -> participants.find(one).isPresent())
            .findFirst()
            .orElse(some.getFirst());
    Consent.Asked by = new Consent.Asked(said.officer(), said.way());
    for (UUID each : everywhere(some)) {
      SubjectId id = new SubjectId(each);
      stop(id, said.at(), "", by);
      ledger.add(id, id.equals(foremost) ? said : said.withoutWords());
    }
  }

  private Set<UUID> everywhere(List<SubjectId> some) {
    Set<UUID> all = new TreeSet<>();
    Deque<SubjectId> found = new ArrayDeque<>(some);
    while (!found.isEmpty()) {
      SubjectId one = found.remove();
      if (all.add(one.value())) {
        participants
            .lock(one)
            .ifPresent(who -> linking.others(who).forEach(other -> found.add(other.id())));
        participants
            .address(one)
            .map(Numbered::number)
            .ifPresent(number -> found.addAll(ofNumber(number)));
      }
    }
    return all;
  }

  private List<SubjectId> ofNumber(String number) {
    return Numbered.addresses(number).stream()
        .map(address -> cipher.pseudonym(address.channel(), address.value()))
        .toList();
  }
}
