package org.earshot.listening;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Consultations.Running;
import org.earshot.flow.Conversation;
import org.earshot.participants.Linking;
import org.earshot.participants.Participant;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Doubles;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.earshot.responses.Responses.Beginning;
import org.springframework.stereotype.Component;

/** Lets a participant into a conversation, back into theirs, or has them wait in the lobby. */
@Component
class Entrance {

  private final Consultations consultations;
  private final Responses responses;
  private final SpokenWith spoken;
  private final Lobby lobby;
  private final Linking linking;
  private final Doubles doubles;

  Entrance(
      Consultations consultations,
      Responses responses,
      SpokenWith spoken,
      Lobby lobby,
      Linking linking,
      Doubles doubles) {
    this.consultations = consultations;
    this.responses = responses;
    this.spoken = spoken;
    this.lobby = lobby;
    this.linking = linking;
    this.doubles = doubles;
  }

  Place enter(Arrival arrival, Instant at) {
    return elsewhere(arrival.who(), arrival.running().consultation(), at)
        .orElseGet(() -> enterHere(arrival, at));
  }

  /** One person takes part once: from the phone or app that their counting response is on. */
  Optional<Place> elsewhere(Participant who, Consultation consultation, Instant at) {
    List<SubjectId> others = linking.others(who).stream().map(Participant::id).toList();
    return doubles
        .counting(others, consultation.slug())
        .map(one -> Remark.elsewhere(consultation.title(), one.channel()))
        .map(remark -> waiting(who, responses.of(who.id(), Responses.LOBBY), at).with(remark));
  }

  private Place enterHere(Arrival arrival, Instant at) {
    Participant who = arrival.who();
    Running running = arrival.running();
    Consultation consultation = running.consultation();
    Conversation conversation = spoken.of(consultation, running.conversation(), who.channel());
    String slug = consultation.slug();
    Optional<Response> before = arrival.known() ? responses.of(who.id(), slug) : Optional.empty();
    if (before.isPresent() && !declined(before.get())) {
      return inside(before.get(), running, true);
    }
    if (consultation.paused()) {
      return waiting(who, responses.of(who.id(), Responses.LOBBY), at)
          .with(Remark.paused(consultation.title()));
    }
    Response begun =
        responses.begin(
            new Beginning(
                who.id(),
                who.channel(),
                slug,
                conversation.version(),
                language(arrival, conversation),
                arrival.word().partner(running)),
            at);
    return new Place(conversation, begun, true, null);
  }

  /** In the version that they began in, which need not be the one that others begin in now. */
  Place inside(Response response, Running running, boolean opening) {
    Consultation consultation = running.consultation();
    Conversation newest = running.conversation();
    Conversation begun =
        newest.version().equals(response.version())
            ? newest
            : consultations.conversation(response.version(), consultation);
    return new Place(spoken.of(consultation, begun, response.channel()), response, opening, null);
  }

  Place inside(Response response, Consultation consultation) {
    Conversation begun = consultations.conversation(response.version(), consultation);
    return new Place(spoken.of(consultation, begun, response.channel()), response, false, null);
  }

  Place waiting(Participant who, Optional<Response> lobbied, Instant at) {
    Response response =
        lobbied.orElseGet(
            () ->
                responses.begin(
                    new Beginning(
                        who.id(),
                        who.channel(),
                        Responses.LOBBY,
                        lobby.conversation().version(),
                        language(who, lobby.conversation())),
                    at));
    return new Place(lobby.conversation(), response, false, null);
  }

  /** Who names a language with the keyword wants this one, whatever they chose before. */
  private static Locale language(Arrival arrival, Conversation conversation) {
    Locale named = arrival.word().language();
    return named != null && conversation.wordings().containsKey(named)
        ? named
        : language(arrival.who(), conversation);
  }

  private static Locale language(Participant who, Conversation conversation) {
    Locale chosen = who.language();
    return chosen != null && conversation.wordings().containsKey(chosen)
        ? chosen
        : conversation.language();
  }

  /** Who said no may begin again; who has answered goes on where they were. */
  private static boolean declined(Response response) {
    return response.complete() && response.consent() == null;
  }

  /**
   * Someone on the way in.
   *
   * @param known whether they have ever been anywhere
   * @param word what they said, which may tell who brought them and in which language
   */
  record Arrival(Participant who, Running running, boolean known, Keyword word) {}
}
