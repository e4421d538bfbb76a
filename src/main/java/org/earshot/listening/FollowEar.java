package org.earshot.listening;

import java.util.List;
import java.util.Optional;
import org.earshot.channels.Inbound;
import org.earshot.flow.Command;
import org.earshot.flow.Said;
import org.earshot.listening.Following.Followed;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Participant;
import org.earshot.responses.Response;
import org.springframework.stereotype.Component;

/**
 * Hears "FOLLOW BREAKS". The engine hears FOLLOW by itself: it knows no names but that of the
 * conversation that it is in, and "follow rules" may well be an answer.
 */
@Component
class FollowEar {

  /** The longest way to say FOLLOW, and the name of what is meant. */
  private static final int MOST_WORDS = 8;

  private final CommandEar commands;
  private final Following following;
  private final Places places;
  private final Lobby lobby;
  private final Turns turns;
  private final Outbox outbox;

  FollowEar(
      CommandEar commands,
      Following following,
      Places places,
      Lobby lobby,
      Turns turns,
      Outbox outbox) {
    this.commands = commands;
    this.following = following;
    this.places = places;
    this.lobby = lobby;
    this.turns = turns;
    this.outbox = outbox;
  }

  /**
   * Where they are being asked about just that, it is as if they had said FOLLOW.
   *
   * @param current what they were in last
   * @return whether it was that
   */
  boolean takes(Participant who, Optional<Response> current, Inbound inbound) {
    List<String> words = Keyword.words(inbound.tapped() == null ? inbound.text() : "");
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return false;
    }
    String order = String.join(" ", words.subList(0, words.size() - 1));
    Optional<Followed> named =
        isFollow(who, order) ? following.named(words.getLast()) : Optional.empty();
    named.ifPresent(followed -> follow(who, current, followed, inbound));
    return named.isPresent();
  }

  private boolean isFollow(Participant who, String words) {
    return commands
        .in(words, places.language(who), lobby.conversation().wordings().keySet())
        .filter(order -> order.command() == Command.FOLLOW)
        .isPresent();
  }

  private void follow(
      Participant who, Optional<Response> current, Followed followed, Inbound inbound) {
    Optional<Place> asked =
        current
            .filter(one -> one.consultation().equals(followed.consultation().slug()))
            .flatMap(places::silent);
    if (asked.isPresent()) {
      turns.take(who, asked.get(), Said.words(Command.FOLLOW.name(), inbound.at()));
    } else {
      outbox.put(
          List.of(
              following.noted(who, followed, places.language(who), inbound.text(), inbound.at())));
    }
  }
}
