package org.earshot.listening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.earshot.channels.Inbound;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Consultations.Running;
import org.earshot.flow.Answer;
import org.earshot.flow.Engine;
import org.earshot.flow.Hearing;
import org.earshot.flow.Progress;
import org.earshot.flow.Purpose;
import org.earshot.flow.Understanding;
import org.earshot.flow.Value;
import org.earshot.participants.Invited;
import org.earshot.participants.Participant;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds where a participant is, and where what they write takes them. */
@Component
class Places {

  private final Consultations consultations;
  private final Responses responses;
  private final CommandEar commands;
  private final Understanding understanding;
  private final Lobby lobby;
  private final Entrance entrance;
  private final Keywords keywords;
  private final ObjectProvider<Invited> invited;
  private final ToldAhead ahead;

  Places(
      Consultations consultations,
      Responses responses,
      CommandEar commands,
      Understanding understanding,
      Lobby lobby,
      Entrance entrance,
      Keywords keywords,
      ObjectProvider<Invited> invited,
      ToldAhead ahead) {
    this.consultations = consultations;
    this.responses = responses;
    this.commands = commands;
    this.understanding = understanding;
    this.lobby = lobby;
    this.entrance = entrance;
    this.keywords = keywords;
    this.invited = invited;
    this.ahead = ahead;
  }

  /**
   * Where this message belongs: a keyword begins, the last conversation goes on, and the lobby
   * takes the rest.
   *
   * @param current what they were in last
   */
  Place of(Participant who, Optional<Response> current, Inbound inbound) {
    List<Running> running = consultations.running();
    Keyword word = keywords.in(inbound);
    Optional<Running> named = named(who, current, running, inbound);
    if (named.isPresent()) {
      return entrance.enter(
          new Entrance.Arrival(who, named.get(), current.isPresent(), word), inbound.at());
    }
    if (current.filter(Places::inConversation).isPresent()) {
      return goOn(who, current.get(), running, inbound);
    }
    return arriving(who, current, running, inbound);
  }

  /** A partner's word was chosen by officers, at any time, and takes no command from anybody. */
  private Optional<Running> named(
      Participant who, Optional<Response> current, List<Running> running, Inbound inbound) {
    Keyword word = keywords.in(inbound);
    Optional<Running> named = newest(running, word::isOf);
    return named.filter(one -> word.isKeywordOf(one) || !command(who, current, inbound));
  }

  private boolean command(Participant who, Optional<Response> current, Inbound inbound) {
    Progress progress = current.orElseGet(() -> lobby.response(who)).progress();
    Set<Locale> offered = lobby.conversation().wordings().keySet();
    return commands.in(inbound, progress.language(), offered).isPresent();
  }

  /** Someone who is in no conversation, and has not said a keyword and nothing else. */
  private Place arriving(
      Participant who, Optional<Response> lobbied, List<Running> running, Inbound inbound) {
    Optional<ToldAhead.Coming> coming = ahead.of(who.id());
    if (!plainWords(inbound, lobbied.orElseGet(() -> lobby.response(who)))) {
      return waiting(who, lobbied, coming, inbound.at());
    }
    Keyword word = keywords.in(inbound);
    Optional<Running> mentioned = newest(running, word::mentions);
    if (mentioned.isEmpty() && coming.isPresent()) {
      return notYet(who, coming.get(), inbound, waiting(who, lobbied, coming, inbound.at()));
    }
    Optional<Consultation> over =
        mentioned.isEmpty() ? consultations.closed(word.text()) : Optional.empty();
    if (over.isPresent()) {
      return entrance.waiting(who, lobbied, inbound.at()).with(Remark.closed(over.get().title()));
    }
    return mentioned
        .or(() -> slipped(running, word))
        .or(() -> asksForCall(inbound) ? Optional.empty() : unnamed(who, running, inbound))
        .map(
            one ->
                entrance.enter(
                    new Entrance.Arrival(who, one, lobbied.isPresent(), word), inbound.at()))
        .orElseGet(() -> entrance.waiting(who, lobbied, inbound.at()));
  }

  /** The lobby, where whoever was told of something that is to open can pick a time for it. */
  private Place waiting(
      Participant who, Optional<Response> lobbied, Optional<ToldAhead.Coming> coming, Instant at) {
    Place place = entrance.waiting(who, lobbied, at);
    return coming.map(one -> place.before(one.opens())).orElse(place);
  }

  /**
   * Whoever wants to begin before it opens is told when it does; thanks want nothing, and a no is
   * taken at its word.
   */
  private Place notYet(Participant who, ToldAhead.Coming coming, Inbound inbound, Place place) {
    Hearing hearing = new Hearing(place.conversation(), place.language());
    if (inbound.tapped() == null && ahead.refuses(inbound.text(), hearing)) {
      ahead.refuse(
          who.id(), coming, new ToldAhead.Said(inbound.text(), place.language(), inbound.at()));
      return place.with(Remark.declined());
    }
    return understanding.acknowledges(inbound.text(), hearing) || asksForCall(inbound)
        ? place
        : place.with(Remark.notOpenYet(coming.title(), coming.opens()));
  }

  /** Whoever asks for a person, by that word or by others, gets one and no questions first. */
  private boolean asksForCall(Inbound inbound) {
    return commands.asksForCall(inbound, Locale.ENGLISH, lobby.conversation().wordings().keySet());
  }

  /** What someone in no conversation is let into who names nothing. */
  private Optional<Running> unnamed(Participant who, List<Running> running, Inbound inbound) {
    Optional<Running> asked = askedTo(who, running);
    if (asked.isPresent() || ahead.of(who.id()).isPresent()) {
      return asked;
    }
    List<Running> letIn = running.stream().filter(one -> !one.consultation().paused()).toList();
    List<Running> meant = letIn.isEmpty() ? running : letIn;
    return meant.size() == 1 && comesFor(meant.getFirst(), who, inbound)
        ? Optional.of(meant.getFirst())
        : Optional.empty();
  }

  /**
   * Whoever writes for the first time comes because of the one that is open, unless they only
   * thank; whoever has been in another may mean that, and has to say that they want to take part:
   * "why not?" may ask for reasons.
   */
  private boolean comesFor(Running one, Participant who, Inbound inbound) {
    Hearing hearing = new Hearing(lobby.conversation(), language(who));
    String said = inbound.text();
    if (inbound.tapped() != null) {
      return true;
    }
    return responses.any(who.id())
        ? understanding.willing(said, one.consultation().title(), hearing)
            && !understanding.asks(said, hearing)
        : !understanding.acknowledges(said, hearing);
  }

  /** In which they are spoken to where they are in no conversation. */
  Locale language(Participant who) {
    Locale chosen = who.language();
    return chosen != null && lobby.conversation().wordings().containsKey(chosen)
        ? chosen
        : Locale.ENGLISH;
  }

  /** Who was asked to one of several by us needs no keyword to say yes. */
  private Optional<Running> askedTo(Participant who, List<Running> running) {
    return invited
        .orderedStream()
        .flatMap(known -> known.lastTo(who.id()).stream())
        .flatMap(slug -> running.stream().filter(one -> one.consultation().slug().equals(slug)))
        .findFirst();
  }

  /** What they were asked to, or the only one that is open: nobody needs to name that. */
  Optional<Running> meant(Participant who) {
    List<Running> running = consultations.running();
    return askedTo(who, running)
        .or(() -> running.size() == 1 ? Optional.of(running.getFirst()) : Optional.empty());
  }

  /** Whether they were asked to something that is open now. */
  boolean invites(Participant who) {
    return askedTo(who, consultations.running()).isPresent();
  }

  /** Whether someone is let into something open who names nothing. */
  boolean letsIn(Participant who, Optional<Response> current, Inbound inbound) {
    return current.filter(Places::inConversation).isEmpty()
        && unnamed(who, consultations.running(), inbound).isPresent();
  }

  private static boolean inConversation(Response current) {
    return !current.consultation().equals(Responses.LOBBY);
  }

  /** Where two share a keyword, it starts the one that opened last. */
  private static Optional<Running> newest(List<Running> running, Predicate<Running> named) {
    return running.stream().filter(named).max(Comparator.comparing(Places::openedAt));
  }

  /** What the words were meant to name, if they are near the keyword of one only. */
  private static Optional<Running> slipped(List<Running> running, Keyword word) {
    List<Running> near = running.stream().filter(word::isNearly).toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  /** Whether this is the keyword of something open, and nothing else. */
  boolean names(Inbound inbound) {
    Keyword word = keywords.in(inbound);
    return consultations.running().stream().anyMatch(word::isOf);
  }

  /** Whether the keyword of something open is among these words. */
  boolean mentions(Inbound inbound) {
    Keyword word = keywords.in(inbound);
    return consultations.running().stream().anyMatch(word::mentions);
  }

  /** Where they are, with nothing begun or changed by asking. */
  Place known(Participant who) {
    return responses
        .current(who.id())
        .filter(response -> !response.consultation().equals(Responses.LOBBY))
        .flatMap(
            response ->
                consultations
                    .find(response.consultation())
                    .map(consultation -> entrance.inside(response, consultation)))
        .orElseGet(() -> new Place(lobby.conversation(), lobby.response(who), false, null));
  }

  /** Whether something that this person was asked there waits for their words. */
  boolean awaits(Response current) {
    return Engine.awaitsReply(current.progress())
        || silent(current)
            .filter(place -> !Engine.complete(place.conversation(), place.progress()))
            .isPresent();
  }

  /** Where someone silent is, if what they were asked is still open. */
  Optional<Place> silent(Response response) {
    return running(response).map(running -> entrance.inside(response, running, false));
  }

  /** What this response is to, if it is open. */
  Optional<Running> running(Response response) {
    return among(consultations.running(), response);
  }

  /** Where something stands to be answered, else the lobby. */
  Place asked(Participant who, Optional<Response> current, Instant at) {
    return current
        .flatMap(this::silent)
        .orElseGet(() -> entrance.waiting(who, responses.of(who.id(), Responses.LOBBY), at));
  }

  private Place goOn(Participant who, Response response, List<Running> running, Inbound inbound) {
    Optional<Running> open = among(running, response);
    if (open.isPresent()) {
      return entrance
          .elsewhere(who, open.get().consultation(), inbound.at())
          .orElseGet(() -> entrance.inside(response, open.get(), false));
    }
    return after(who, response, running, inbound);
  }

  /**
   * Someone whose conversation is over may name another, and say more than its keyword; whoever was
   * asked to another since need not name it.
   */
  private Place after(Participant who, Response over, List<Running> running, Inbound inbound) {
    Optional<Response> lobbied = responses.of(who.id(), Responses.LOBBY);
    Keyword word = keywords.in(inbound);
    Optional<Running> meant =
        newest(running, word::mentions)
            .or(() -> askedTo(who, running))
            .or(() -> slipped(running, word));
    if (meant.isPresent() && plainWords(inbound, lobbied.orElseGet(() -> lobby.response(who)))) {
      return entrance.enter(new Entrance.Arrival(who, meant.get(), true, word), inbound.at());
    }
    Optional<ToldAhead.Coming> coming = ahead.of(who.id());
    Place waiting = waiting(who, lobbied, coming, inbound.at());
    if (coming.isPresent()) {
      return plainWords(inbound, waiting.response())
          ? notYet(who, coming.get(), inbound, waiting)
          : waiting;
    }
    Optional<Consultation> closed = consultations.find(over.consultation());
    return closed.map(one -> waiting.with(closed(one, over, inbound.at()))).orElse(waiting);
  }

  /** Whoever is still to hear what was decided is told by when. */
  private Remark closed(Consultation consultation, Response over, Instant at) {
    Remark remark = Remark.closed(consultation.title());
    LocalDate by = consultations.conversation(over.version(), consultation).telling().by();
    return by == null || by.isBefore(Clocks.day(at)) || !told(over.progress())
        ? remark
        : remark.toldBy(by);
  }

  private static boolean told(Progress progress) {
    Answer answer = progress.answers().get(Purpose.BE_TOLD_OUTCOME.questionId());
    return answer != null && answer.value() instanceof Value.YesNo said && said.yes();
  }

  private static Optional<Running> among(List<Running> running, Response response) {
    return running.stream()
        .filter(one -> one.consultation().slug().equals(response.consultation()))
        .findFirst();
  }

  /** Whether someone in the lobby said something that is for no ear of the lobby. */
  private boolean plainWords(Inbound inbound, Response lobbied) {
    Progress progress = lobbied.progress();
    Set<Locale> offered = lobby.conversation().wordings().keySet();
    return !Engine.awaitsReply(progress)
        && commands.in(inbound, progress.language(), offered).isEmpty();
  }

  private static Instant openedAt(Running running) {
    Instant openedAt = running.consultation().openedAt();
    return openedAt == null ? Instant.EPOCH : openedAt;
  }
}
