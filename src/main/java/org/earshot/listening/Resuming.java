package org.earshot.listening;

import java.time.InstantSource;
import org.earshot.flow.Said;
import org.earshot.inbox.By;
import org.earshot.inbox.Case;
import org.earshot.inbox.Casework;
import org.earshot.outbox.Prospect;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Responses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands someone back from an officer to the conversation, which asks again what it had asked. */
@Component
public class Resuming {

  private final Casework casework;
  private final Participants participants;
  private final Responses responses;
  private final Places places;
  private final Turns turns;
  private final InstantSource clock;

  Resuming(
      Casework casework,
      Participants participants,
      Responses responses,
      Places places,
      Turns turns,
      InstantSource clock) {
    this.casework = casework;
    this.participants = participants;
    this.responses = responses;
    this.places = places;
    this.turns = turns;
    this.clock = clock;
  }

  /**
   * @return whether a question was asked again: not if none stands, they were handed back before,
   *     its consultation has closed, or nothing may be sent to them
   */
  @Transactional
  public boolean handBack(Case one, By by) {
    boolean talked = casework.handBack(one.id(), by);
    SubjectId subject = one.subject();
    Prospect prospect = casework.prospect(one);
    if (!talked || subject == null || !prospect.open()) {
      return false;
    }
    return participants.lock(subject).map(this::asksAgain).orElse(false);
  }

  private boolean asksAgain(Participant who) {
    Said said = Said.of(Said.Kind.RESUMING, clock.instant());
    return responses
        .current(who.id())
        .filter(response -> !response.consultation().equals(Responses.LOBBY))
        .flatMap(places::silent)
        .map(place -> turns.resume(who, place, said))
        .orElse(false);
  }
}
