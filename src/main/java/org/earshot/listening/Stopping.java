package org.earshot.listening;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.earshot.draws.Entrants;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Linking;
import org.earshot.participants.Participants;
import org.earshot.participants.ToldStops;
import org.earshot.participants.ToldStops.ToldStop;
import org.earshot.privacy.SubjectId;
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

  Stopping(
      Participants participants,
      Linking linking,
      Entrants entrants,
      Outbox outbox,
      ToldStops ledger) {
    this.participants = participants;
    this.linking = linking;
    this.entrants = entrants;
    this.outbox = outbox;
    this.ledger = ledger;
  }

  /** From this phone or app nothing more is wanted, whatever was agreed to or waits to be sent. */
  void stop(SubjectId id, Instant at) {
    participants.stop(id, at);
    entrants.leaveAll(id);
    outbox.cancel(id);
  }

  /**
   * STOP said to a person. It holds for all phones and apps that we know to be theirs: who says it
   * aloud does not speak of one of them, as a text from it does. Nothing confirms it: they were
   * told so by whoever they said it to, and a text would be the very thing that they asked us not
   * to send.
   *
   * @param some where they can be reached, whether or not anything was ever heard from there
   */
  @Transactional
  public void told(List<SubjectId> some, ToldStop said) {
    Set<UUID> all = new TreeSet<>();
    for (SubjectId one : some) {
      all.add(one.value());
      participants
          .lock(one)
          .ifPresent(who -> linking.others(who).forEach(other -> all.add(other.id().value())));
    }
    for (UUID each : all) {
      SubjectId id = new SubjectId(each);
      stop(id, said.at());
      ledger.add(id, said);
    }
  }
}
