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
import org.springframework.stereotype.Component;

/**
 * Hears one message: who is it, may we speak with them, what are they in, and what follows. Runs
 * within the transaction that recorded the message, with the participant's row locked.
 */
@Component
class Reception implements Inbox {

  private final Participants participants;
  private final Understanding understanding;
  private final Places places;
  private final Turns turns;
  private final Attention attention;
  private final Attached attached;

  Reception(
      Participants participants,
      Understanding understanding,
      Places places,
      Turns turns,
      Attention attention,
      Attached attached) {
    this.participants = participants;
    this.understanding = understanding;
    this.places = places;
    this.turns = turns;
    this.attention = attention;
    this.attached = attached;
  }

  @Override
  public void hear(Inbound inbound) {
    Participant who = participants.hearing(inbound.from(), inbound.at());
    if (inbound.signal() == Inbound.Signal.STOPPED) {
      turns.stop(who, inbound.at());
      return;
    }
    if (who.stopped() && !lifts(inbound, who)) {
      watch(inbound, who);
      return;
    }
    Place place = places.of(who, inbound);
    attached.keep(who, place, turns.take(who, place, said(inbound, place)), inbound);
  }

  @Override
  public boolean timeless(Inbound inbound) {
    return Inbox.super.timeless(inbound)
        || command(inbound).filter(order -> order.command() == Command.STOP).isPresent();
  }

  private Optional<Understanding.Order> command(Inbound inbound) {
    return inbound.tapped() == null
        ? understanding.command(inbound.text(), Locale.ENGLISH, Set.of())
        : Optional.empty();
  }

  /** Only START lifts a STOP; whatever else is said is kept, and met with silence. */
  private boolean lifts(Inbound inbound, Participant who) {
    if (inbound.signal() == Inbound.Signal.STARTED) {
      participants.start(who.id(), inbound.at());
      return true;
    }
    if (inbound.tapped() != null) {
      return false;
    }
    Place place = places.known(who);
    Optional<Understanding.Order> order =
        understanding.command(
            inbound.text(), place.language(), place.conversation().wordings().keySet());
    return order.map(heard -> heard.command() == Command.START).orElse(false);
  }

  /** We may not answer someone who stopped, but an officer is told that they may be in danger. */
  private void watch(Inbound inbound, Participant who) {
    if (understanding.alarming(inbound.text())) {
      String consultation = places.known(who).consultation();
      attention.ask(who.id(), consultation, Attention.Reason.DANGER, inbound.at());
    }
  }

  private Said said(Inbound inbound, Place place) {
    if (place.opening()) {
      return Said.opening(inbound.tapped() == null ? inbound.text() : "", inbound.at());
    }
    String tapped = inbound.tapped();
    if (tapped != null) {
      return Said.tap(tapped, inbound.text(), inbound.at());
    }
    return attached.said(inbound, place);
  }
}
