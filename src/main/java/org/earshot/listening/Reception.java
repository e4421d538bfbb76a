package org.earshot.listening;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earshot.channels.Inbound;
import org.earshot.channels.Inbox;
import org.earshot.flow.Command;
import org.earshot.flow.Said;
import org.earshot.flow.Understanding;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.springframework.stereotype.Component;

/**
 * Hears one message: who is it, may we speak with them, what are they in, and what follows. Runs
 * within the transaction that recorded the message, with the participant's row locked.
 */
@Component
class Reception implements Inbox {

  private final Participants participants;
  private final Understanding understanding;
  private final CommandEar commands;
  private final Places places;
  private final Turns turns;
  private final Noticing noticing;
  private final OfficerTalk officerTalk;
  private final NumberToCall numberToCall;
  private final InterestTalk interests;
  private final ClosingQuestion closingQuestion;
  private final FollowEar followEar;
  private final Responses responses;
  private final Attached attached;

  Reception(
      Participants participants,
      Understanding understanding,
      CommandEar commands,
      Places places,
      Turns turns,
      Noticing noticing,
      OfficerTalk officerTalk,
      NumberToCall numberToCall,
      InterestTalk interests,
      ClosingQuestion closingQuestion,
      FollowEar followEar,
      Responses responses,
      Attached attached) {
    this.participants = participants;
    this.understanding = understanding;
    this.commands = commands;
    this.places = places;
    this.turns = turns;
    this.noticing = noticing;
    this.officerTalk = officerTalk;
    this.numberToCall = numberToCall;
    this.interests = interests;
    this.closingQuestion = closingQuestion;
    this.followEar = followEar;
    this.responses = responses;
    this.attached = attached;
  }

  @Override
  public void hear(Inbound inbound) {
    Participant who = participants.hearing(inbound.from(), inbound.at());
    if (inbound.signal() == Inbound.Signal.STOPPED) {
      turns.stop(who, inbound.text(), inbound.at());
      return;
    }
    if (who.stopped() && !lifts(inbound, who)) {
      watch(inbound, who);
      return;
    }
    if (officerTalk.takes(who, inbound)) {
      return;
    }
    Optional<Response> current = responses.current(who.id());
    if (numberToCall.takes(who, current, inbound)) {
      return;
    }
    if (interests.takes(who, current, inbound)) {
      goOn(who, current, inbound);
      return;
    }
    if (closingQuestion.takes(who, current, inbound)) {
      return;
    }
    if (followEar.takes(who, current, inbound)) {
      return;
    }
    Place place = places.of(who, current, inbound);
    Said said = greets(who, inbound, place) ? greeting(inbound) : said(inbound, place);
    attached.keep(who, place, turns.take(who, place, said), inbound);
  }

  /** The question that stood before they were asked something else is asked again. */
  private void goOn(Participant who, Optional<Response> current, Inbound inbound) {
    Place place = places.known(who);
    if (!place.lobby() && current.filter(places::awaits).isPresent()) {
      turns.take(who, place, Said.opening("", inbound.at()));
    }
  }

  /** START from someone who is nowhere and never stopped is no coming back: it is a hello. */
  private boolean greets(Participant who, Inbound inbound, Place place) {
    return place.lobby() && !who.stopped() && orders(inbound, Command.START, place);
  }

  private static Said greeting(Inbound inbound) {
    return Said.opening(inbound.text(), inbound.at());
  }

  @Override
  public boolean timeless(Inbound inbound) {
    return Inbox.super.timeless(inbound) || orders(inbound, Command.STOP, Locale.ENGLISH, Set.of());
  }

  private boolean orders(Inbound inbound, Command command, Locale language, Set<Locale> offered) {
    return commands
        .in(inbound, language, offered)
        .filter(order -> order.command() == command)
        .isPresent();
  }

  private boolean orders(Inbound inbound, Command command, Place place) {
    return orders(inbound, command, place.language(), place.conversation().wordings().keySet());
  }

  /** Only START lifts a STOP; whatever else is said is kept, and met with silence. */
  private boolean lifts(Inbound inbound, Participant who) {
    if (inbound.signal() == Inbound.Signal.STARTED) {
      participants.start(who.id(), inbound.at());
      return true;
    }
    return inbound.tapped() == null && orders(inbound, Command.START, places.known(who));
  }

  /** We may not answer someone who stopped, but an officer is told that they may be in danger. */
  private void watch(Inbound inbound, Participant who) {
    if (understanding.alarming(inbound.text())) {
      noticing.alarmed(who, places.known(who), greeting(inbound));
    }
  }

  private Said said(Inbound inbound, Place place) {
    if (place.opening()) {
      return inbound.tapped() == null ? greeting(inbound) : Said.opening("", inbound.at());
    }
    String tapped = inbound.tapped();
    if (tapped != null) {
      return Said.tap(tapped, inbound.text(), inbound.at());
    }
    return attached.said(inbound, place);
  }
}
