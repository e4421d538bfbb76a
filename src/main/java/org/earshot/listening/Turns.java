package org.earshot.listening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.earshot.flow.Command;
import org.earshot.flow.Engine;
import org.earshot.flow.Heard;
import org.earshot.flow.Purpose;
import org.earshot.flow.Reply;
import org.earshot.flow.Said;
import org.earshot.flow.Standing;
import org.earshot.flow.Turn;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Consent;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.responses.Responses;
import org.earshot.responses.Responses.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes one turn: asks the engine, keeps what it heard, obeys what was ordered, and puts the
 * replies into the outbox.
 */
@Component
class Turns {

  private final Engine engine;
  private final Participants participants;
  private final Responses responses;
  private final Outbox outbox;
  private final Orders orders;
  private final NudgeSettings nudges;

  Turns(
      Engine engine,
      Participants participants,
      Responses responses,
      Outbox outbox,
      Orders orders,
      NudgeSettings nudges) {
    this.engine = engine;
    this.participants = participants;
    this.responses = responses;
    this.outbox = outbox;
    this.orders = orders;
    this.nudges = nudges;
  }

  void take(Participant who, Place place, Said said) {
    Turn turn = engine.turn(place.conversation(), place.response().progress(), said);
    UUID consent = record(who, place, turn, said.at());
    responses.keep(place.response(), kept(place, turn, consent, said.at()));
    List<Letter> letters = new ArrayList<>(letters(who, place, turn));
    letters.addAll(orders.obey(who, place, turn, said.at()));
    if (!letters.isEmpty()) {
      outbox.put(letters);
    }
    if (orders.forgets(turn)) {
      orders.forget(who);
    }
  }

  /** A STOP that the provider has already confirmed. */
  void stop(Participant who, Instant at) {
    participants.stop(who.id(), at);
    outbox.cancel(who.id());
  }

  private Kept kept(Place place, Turn turn, @Nullable UUID consent, Instant at) {
    boolean complete = !place.lobby() && Engine.complete(place.conversation(), turn.progress());
    boolean later =
        turn.heard().command() == Command.LATER && turn.heard().argument() instanceof Instant;
    return new Kept(turn, consent, complete, nudgeAt(place, turn, complete, at), later, at);
  }

  /** One reminder after a day of silence, then no more; LATER names its own time. */
  private @Nullable Instant nudgeAt(Place place, Turn turn, boolean complete, Instant at) {
    Heard heard = turn.heard();
    if (heard.command() == Command.LATER && heard.argument() instanceof Instant chosen) {
      return chosen;
    }
    boolean never =
        place.lobby()
            || complete
            || place.response().nudged()
            || heard.command() == Command.STOP
            || orders.forgets(turn);
    return never ? null : at.plus(nudges.after(place.response().channel()));
  }

  private @Nullable UUID record(Participant who, Place place, Turn turn, Instant at) {
    UUID takingPart = place.response().consent();
    for (Turn.Agreed agreed : turn.consents()) {
      UUID line = participants.record(who.id(), consent(place, turn, agreed, at));
      if (agreed.purpose() == Purpose.TAKE_PART && agreed.given()) {
        takingPart = line;
      }
    }
    return takingPart;
  }

  private static Consent consent(Place place, Turn turn, Turn.Agreed agreed, Instant at) {
    return new Consent(
        place.response().consultation(),
        agreed.purpose().name().toLowerCase(Locale.ROOT),
        agreed.given(),
        place.conversation().version(),
        turn.progress().language(),
        agreed.request(),
        agreed.said(),
        at);
  }

  private List<Letter> letters(Participant who, Place place, Turn turn) {
    if (place.closed() != null && turn.heard().command() == null) {
      String closed =
          place
              .conversation()
              .in(turn.progress().language())
              .say(Standing.CLOSED, Map.of("title", Objects.requireNonNull(place.closed())));
      return List.of(Letter.reply(who, null, Messages.of(Reply.of(closed))));
    }
    List<Letter> letters = new ArrayList<>();
    for (Reply reply : turn.replies()) {
      letters.add(
          new Letter(who, orders.kind(turn), place.consultation(), Messages.of(reply), null, null));
    }
    return letters;
  }
}
