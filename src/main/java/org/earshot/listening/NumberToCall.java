package org.earshot.listening;

import java.util.Optional;
import org.earshot.channels.Inbound;
import org.earshot.flow.Said;
import org.earshot.flow.Understanding;
import org.earshot.flow.Understanding.Telephone;
import org.earshot.inbox.CallBacks;
import org.earshot.participants.Participant;
import org.earshot.responses.Response;
import org.springframework.stereotype.Component;

/**
 * Hears the number to call of somebody who asked for a call. It answers no question, begins no
 * conversation, and is with the case from then on.
 */
@Component
class NumberToCall {

  private final Understanding understanding;
  private final CallBacks callBacks;
  private final CommandEar commands;
  private final Places places;
  private final Turns turns;

  NumberToCall(
      Understanding understanding,
      CallBacks callBacks,
      CommandEar commands,
      Places places,
      Turns turns) {
    this.understanding = understanding;
    this.callBacks = callBacks;
    this.commands = commands;
    this.places = places;
    this.turns = turns;
  }

  /**
   * @param current what they were in last
   * @return whether it was such a number
   */
  boolean takes(Participant who, Optional<Response> current, Inbound inbound) {
    Optional<Telephone> number =
        inbound.tapped() != null || inbound.media()
            ? Optional.empty()
            : understanding.telephone(inbound.text());
    if (number.isEmpty() || !callBacks.awaited(who)) {
      return false;
    }
    Place place = places.asked(who, current, inbound.at());
    if (orders(inbound, place)) {
      return false;
    }
    turns.take(who, place, Said.telephone(inbound.text(), inbound.at()));
    return true;
  }

  /** "Stop calling 07700 900123", "ring me on 07700 900123 instead". */
  private boolean orders(Inbound inbound, Place place) {
    var offered = place.conversation().wordings().keySet();
    return commands.in(inbound, place.language(), offered).isPresent()
        || understanding.callWanted(inbound.text(), place.language(), offered).isPresent();
  }
}
