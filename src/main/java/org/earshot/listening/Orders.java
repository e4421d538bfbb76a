package org.earshot.listening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earshot.flow.Command;
import org.earshot.flow.Purpose;
import org.earshot.flow.Reply;
import org.earshot.flow.Said;
import org.earshot.flow.Standing;
import org.earshot.flow.Turn;
import org.earshot.flow.Wording;
import org.earshot.outbox.Letter;
import org.earshot.participants.AskingAgain;
import org.earshot.participants.Forgetting;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.springframework.stereotype.Component;

/**
 * Obeys what a turn ordered beyond the conversation itself: STOP, START, LANGUAGE, FORGET, LIST,
 * LINK, INTERESTS.
 */
@Component
class Orders {

  private final Participants participants;
  private final AskingAgain asking;
  private final OpenList openList;
  private final Forgetting forgetting;
  private final Links links;
  private final Stopping stopping;
  private final ToldAhead ahead;
  private final Following following;
  private final InterestTalk interests;

  Orders(
      Participants participants,
      AskingAgain asking,
      OpenList openList,
      Forgetting forgetting,
      Links links,
      Stopping stopping,
      ToldAhead ahead,
      Following following,
      InterestTalk interests) {
    this.participants = participants;
    this.asking = asking;
    this.openList = openList;
    this.forgetting = forgetting;
    this.links = links;
    this.stopping = stopping;
    this.ahead = ahead;
    this.following = following;
    this.interests = interests;
  }

  /**
   * What kind of letter the replies of this turn are: a confirmation of STOP or FORGET must pass
   * where others may not.
   */
  Letter.Kind kind(Turn turn) {
    if (turn.heard().command() == Command.STOP) {
      return Letter.Kind.STOP_CONFIRMATION;
    }
    return forgets(turn) ? Letter.Kind.FORGET_CONFIRMATION : Letter.Kind.REPLY;
  }

  /** Whether FORGET was confirmed: asking for it once is not enough. */
  boolean forgets(Turn turn) {
    return turn.heard().command() == Command.FORGET && Boolean.TRUE.equals(turn.heard().argument());
  }

  /**
   * Forgets everything about this person, on all of their phones and apps, once the farewell is in
   * the outbox.
   */
  void forget(Participant who) {
    forgetting.everywhere(who.id());
  }

  /**
   * What is said: STOP is for one phone or app, and whoever has others is told so; below their
   * answers people read that they may be asked again, if they said so.
   */
  List<Reply> replies(Participant who, Place place, Turn turn, Instant at) {
    if (turn.heard().command() == Command.MY_ANSWERS && !turn.replies().isEmpty()) {
      return asking.of(who.id()).isPresent() ? withAgreement(who, place, turn) : turn.replies();
    }
    if (agreesAgain(turn) && !turn.replies().isEmpty()) {
      return withOffer(who, place, turn, at);
    }
    if (turn.heard().command() != Command.STOP || turn.replies().isEmpty()) {
      return turn.replies();
    }
    Optional<Standing> more = links.notStopped(who);
    if (more.isEmpty()) {
      return turn.replies();
    }
    List<Reply> replies = new ArrayList<>(turn.replies());
    Reply last = replies.removeLast();
    Wording wording = place.conversation().in(turn.progress().language());
    replies.add(Reply.of(last.text() + "\n" + wording.say(more.get())));
    return replies;
  }

  private List<Reply> withAgreement(Participant who, Place place, Turn turn) {
    Wording wording = place.conversation().in(turn.progress().language());
    String agreed = wording.say(Standing.AGREED_AGAIN);
    String about = interests.now(who, wording).map(chosen -> "\n" + chosen).orElse("");
    return first(turn, turn.replies().getFirst().text() + "\n" + agreed + about);
  }

  private static boolean agreesAgain(Turn turn) {
    return turn.consents().stream()
        .anyMatch(agreed -> agreed.purpose() == Purpose.BE_ASKED_AGAIN && agreed.given());
  }

  /** Whoever has just said that they may be asked again hears once that they can say what about. */
  private List<Reply> withOffer(Participant who, Place place, Turn turn, Instant at) {
    Wording wording = place.conversation().in(turn.progress().language());
    return interests
        .offer(who, at)
        .map(offer -> first(turn, wording.say(offer) + "\n" + turn.replies().getFirst().text()))
        .orElseGet(turn::replies);
  }

  /** The same replies, the first in other words. */
  private static List<Reply> first(Turn turn, String text) {
    List<Reply> replies = new ArrayList<>(turn.replies());
    Reply first = replies.getFirst();
    replies.set(
        0,
        new Reply(text, first.choices(), first.numbered(), first.instruction(), first.several()));
    return replies;
  }

  /** Does what was ordered, and returns what is to be said beside the engine's own replies. */
  List<Letter> obey(Participant who, Place place, Turn turn, Said words) {
    Instant at = words.at();
    Locale language = turn.progress().language();
    boolean chosen = !language.equals(place.language());
    if (chosen && !language.equals(who.language())) {
      participants.speak(who.id(), language);
    }
    Command command = turn.heard().command();
    if (command == null) {
      return List.of();
    }
    switch (command) {
      case STOP -> stopping.stop(who.id(), at, words.text(), null);
      case START -> participants.start(who.id(), at);
      case LATER -> {
        if (place.lobby() && turn.heard().argument() instanceof Instant picked) {
          ahead.picks(who.id(), picked);
        }
      }
      case FOLLOW -> {
        return List.of(following.ofTurn(who, place, language, words));
      }
      case LIST -> {
        String list = openList.withOthers(place.conversation().in(language));
        return List.of(Letter.reply(who, place.consultation(), Messages.of(Reply.of(list))));
      }
      case LINK -> {
        return links.link(said(who, place, turn, at), (String) turn.heard().argument());
      }
      case UNLINK -> {
        return links.unlink(said(who, place, turn, at));
      }
      case INTERESTS -> {
        Wording wording = place.conversation().in(language);
        String version = place.conversation().version();
        return interests.ordered(
            new InterestTalk.Said(who, place.consultation(), version, wording, at),
            (String) turn.heard().argument());
      }
      default -> {}
    }
    return List.of();
  }

  private static Links.Said said(Participant who, Place place, Turn turn, Instant at) {
    Wording wording = place.conversation().in(turn.progress().language());
    return new Links.Said(who, place.consultation(), wording, at);
  }
}
