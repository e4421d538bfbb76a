package org.earshot.listening;

import java.util.List;
import java.util.Optional;
import org.earshot.channels.Inbound;
import org.earshot.channels.Message;
import org.earshot.flow.Command;
import org.earshot.flow.Contacts;
import org.earshot.flow.Conversation;
import org.earshot.flow.Standing;
import org.earshot.flow.Understanding;
import org.earshot.flow.Understanding.CallWanted;
import org.earshot.inbox.Cases;
import org.earshot.inbox.Happening;
import org.earshot.inbox.Reason;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Participant;
import org.springframework.stereotype.Component;

/**
 * While someone talks with an officer, what they write is the officer's to answer. A command, a
 * keyword or a button is for the conversation, and whoever uses one has turned back to it; PERSON
 * and words of danger stay with the officer.
 */
@Component
class OfficerTalk {

  private final Places places;
  private final CommandEar commands;
  private final Understanding understanding;
  private final Cases cases;
  private final WishesForCalls wishes;
  private final Outbox outbox;

  OfficerTalk(
      Places places,
      CommandEar commands,
      Understanding understanding,
      Cases cases,
      WishesForCalls wishes,
      Outbox outbox) {
    this.places = places;
    this.commands = commands;
    this.understanding = understanding;
    this.cases = cases;
    this.wishes = wishes;
    this.outbox = outbox;
  }

  /**
   * @return whether the officer has it, so that the conversation does not
   */
  boolean takes(Participant who, Inbound inbound) {
    if (!who.talks(inbound.at())) {
      return false;
    }
    Place place = places.known(who);
    if (forConversation(inbound, place)) {
      cases.turnedAway(who);
      return false;
    }
    boolean alarming = understanding.alarming(inbound.text());
    Optional<CallWanted> call = call(inbound, place);
    if (!cases.heard(happening(who, place, inbound, reason(alarming, call)))) {
      return false;
    }
    boolean numbered = wishes.keep(who, place.language(), inbound.text(), call, inbound.at());
    if (call.isPresent()) {
      outbox.put(List.of(calling(who, place, call.get(), numbered)));
    }
    if (alarming && cases.maySignpost(who, inbound.at())) {
      outbox.put(List.of(signpost(who, place)));
    }
    if (inbound.media() && inbound.text().isBlank()) {
      outbox.put(List.of(wordsOnly(who, place)));
    }
    return true;
  }

  private boolean forConversation(Inbound inbound, Place place) {
    return inbound.tapped() != null
        || places.names(inbound)
        || commands
            .in(inbound, place.language(), place.conversation().wordings().keySet())
            .filter(order -> order.command() != Command.PERSON)
            .isPresent();
  }

  private Optional<CallWanted> call(Inbound inbound, Place place) {
    return understanding.callAmong(
        inbound.text(), place.language(), place.conversation().wordings().keySet());
  }

  private static Reason reason(boolean alarming, Optional<CallWanted> call) {
    if (alarming) {
      return Reason.CONCERN;
    }
    return call.isPresent() ? Reason.CALL : Reason.OUTSIDE;
  }

  private static Letter calling(Participant who, Place place, CallWanted call, boolean numbered) {
    String words = Contacts.call(place.conversation().in(place.language()), call.when(), numbered);
    return Letter.reply(who, place.consultation(), Message.of(words));
  }

  private static Happening happening(Participant who, Place place, Inbound inbound, Reason reason) {
    return new Happening(who, place.language(), place.consultation(), reason, inbound.at());
  }

  /** In a talk no question stands that a recording could answer, and so none is fetched. */
  private static Letter wordsOnly(Participant who, Place place) {
    String words = place.conversation().in(place.language()).say(Standing.WORDS_ONLY);
    return Letter.reply(who, place.consultation(), Message.of(words));
  }

  private static Letter signpost(Participant who, Place place) {
    Conversation conversation = place.conversation();
    String words = Contacts.signpost(conversation, conversation.in(place.language()));
    return Letter.reply(who, place.consultation(), Message.of(words));
  }
}
