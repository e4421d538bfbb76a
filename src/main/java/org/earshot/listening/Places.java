package org.earshot.listening;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.channels.Inbound;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Consultations.Running;
import org.earshot.flow.Contact;
import org.earshot.flow.Conversation;
import org.earshot.flow.Understanding;
import org.earshot.participants.Participant;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.earshot.responses.Responses.Beginning;
import org.springframework.stereotype.Component;

/** Finds where a participant is, and where a keyword takes them. */
@Component
class Places {

  private static final String SIMULATOR = "simulator";

  private final Map<Spoken, Conversation> spoken = new ConcurrentHashMap<>();
  private final Consultations consultations;
  private final Responses responses;
  private final Understanding understanding;
  private final Lobby lobby;

  Places(
      Consultations consultations, Responses responses, Understanding understanding, Lobby lobby) {
    this.consultations = consultations;
    this.responses = responses;
    this.understanding = understanding;
    this.lobby = lobby;
  }

  /**
   * Where this message belongs: a keyword begins, the last conversation goes on, and the lobby
   * takes the rest.
   */
  Place of(Participant who, Inbound inbound) {
    Optional<Response> current = responses.current(who.id());
    List<Running> running = consultations.running();
    Optional<Running> named =
        running.stream()
            .filter(one -> names(one, inbound.text()))
            .max(Comparator.comparing(Places::openedAt));
    if (named.isPresent()) {
      return enter(who, named.get(), inbound.at());
    }
    if (current.isPresent() && !current.get().consultation().equals(Responses.LOBBY)) {
      return goOn(who, current.get(), running, inbound);
    }
    Place waiting = waiting(who, current, inbound.at());
    boolean plainWords =
        waiting.response().progress().state().isEmpty() && !isCommand(inbound, waiting);
    return plainWords && running.size() == 1
        ? enter(who, running.getFirst(), inbound.at())
        : waiting;
  }

  /** Where they are, with nothing begun or changed by asking. */
  Place known(Participant who) {
    return responses
        .current(who.id())
        .filter(response -> !response.consultation().equals(Responses.LOBBY))
        .flatMap(response -> inside(response, false))
        .orElseGet(() -> new Place(lobby.conversation(), lobby.response(who), false, null));
  }

  /** Where someone silent is, if what they were asked is still open. */
  Optional<Place> silent(Response response) {
    return consultations.running().stream().anyMatch(running -> is(running, response))
        ? inside(response, false)
        : Optional.empty();
  }

  private Place goOn(Participant who, Response response, List<Running> running, Inbound inbound) {
    if (running.stream().anyMatch(one -> is(one, response))) {
      return inside(response, false).orElseGet(() -> waiting(who, Optional.empty(), inbound.at()));
    }
    Optional<Consultation> closed = consultations.find(response.consultation());
    Place waiting = waiting(who, responses.of(who.id(), Responses.LOBBY), inbound.at());
    return closed
        .map(over -> new Place(waiting.conversation(), waiting.response(), false, over.title()))
        .orElse(waiting);
  }

  private Place enter(Participant who, Running running, Instant at) {
    Conversation conversation =
        spoken(running.consultation(), running.conversation(), who.channel());
    String slug = running.consultation().slug();
    Optional<Response> before = responses.of(who.id(), slug);
    if (before.isPresent() && !declined(before.get())) {
      return inside(before.get(), true).orElseThrow();
    }
    Response begun =
        responses.begin(
            new Beginning(
                who.id(), who.channel(), slug, conversation.version(), language(who, conversation)),
            at);
    return new Place(conversation, begun, true, null);
  }

  private Optional<Place> inside(Response response, boolean opening) {
    return consultations
        .find(response.consultation())
        .map(
            consultation ->
                new Place(
                    spoken(
                        consultation,
                        consultations.conversation(response.version(), consultation),
                        response.channel()),
                    response,
                    opening,
                    null));
  }

  private Place waiting(Participant who, Optional<Response> lobbied, Instant at) {
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

  private boolean isCommand(Inbound inbound, Place place) {
    return inbound.tapped() == null
        && understanding
            .command(inbound.text(), place.language(), place.conversation().wordings().keySet())
            .isPresent();
  }

  /** The simulator also hears drafts; real people only what a named person has checked. */
  private Conversation spoken(
      Consultation consultation, Conversation conversation, String channel) {
    return channel.equals(SIMULATOR)
        ? conversation
        : spoken.computeIfAbsent(
            new Spoken(conversation.version(), conversation.contact(), consultation.languages()),
            key -> conversation.offering(Set.copyOf(key.languages())));
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

  private static boolean is(Running running, Response response) {
    return running.consultation().slug().equals(response.consultation());
  }

  /** Where two share a keyword, it starts the one that opened last. */
  private static Instant openedAt(Running running) {
    Instant openedAt = running.consultation().openedAt();
    return openedAt == null ? Instant.EPOCH : openedAt;
  }

  private static boolean names(Running running, String text) {
    String word = text.strip();
    return running.conversation().keywords().stream().anyMatch(word::equalsIgnoreCase);
  }

  /**
   * What tells one offering from another; comparing whole conversations would cost more than the
   * turn.
   */
  private record Spoken(String version, Contact contact, List<Locale> languages) {}
}
