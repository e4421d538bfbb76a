package org.earshot.listening;

import java.time.Instant;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Said;
import org.earshot.participants.FirstQuestion;
import org.earshot.participants.Participant;
import org.earshot.responses.Responses;
import org.springframework.stereotype.Component;

/** Begins with those who picked a time for it, as if they had just texted its keyword. */
@Component
class FirstQuestions implements FirstQuestion {

  private final Consultations consultations;
  private final Responses responses;
  private final Entrance entrance;
  private final Keywords keywords;
  private final Turns turns;

  FirstQuestions(
      Consultations consultations,
      Responses responses,
      Entrance entrance,
      Keywords keywords,
      Turns turns) {
    this.consultations = consultations;
    this.responses = responses;
    this.entrance = entrance;
    this.keywords = keywords;
    this.turns = turns;
  }

  @Override
  public void ask(Participant who, String slug, Instant now) {
    consultations.running().stream()
        .filter(one -> one.consultation().slug().equals(slug))
        .filter(one -> responses.of(who.id(), slug).isEmpty())
        .map(one -> new Entrance.Arrival(who, one, true, keywords.in("")))
        .map(arrival -> entrance.enter(arrival, now))
        .filter(Place::opening)
        .forEach(place -> turns.remind(who, place, Said.opening("", now)));
  }
}
