package org.earshot.web.console;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Finding;
import org.earshot.channels.Arrivals;
import org.earshot.listening.Attention;
import org.earshot.outbox.Outbox;
import org.earshot.privacy.SubjectId;
import org.earshot.recordings.Recordings;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.earshot.web.answers.Pseudonym;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What needs a person: people who asked, messages and letters in trouble, broken files. */
@Component
class Wanted {

  private final Attention attention;
  private final Arrivals arrivals;
  private final Outbox outbox;
  private final Responses responses;
  private final ConversationLibrary library;
  private final Recordings recordings;

  Wanted(
      Attention attention,
      Arrivals arrivals,
      Outbox outbox,
      Responses responses,
      ConversationLibrary library,
      Recordings recordings) {
    this.recordings = recordings;
    this.attention = attention;
    this.arrivals = arrivals;
    this.outbox = outbox;
    this.responses = responses;
    this.library = library;
  }

  List<Person> people() {
    return attention.open().stream().map(this::person).toList();
  }

  private Person person(Attention.Request request) {
    Response response = response(request.subject(), request.consultation());
    return new Person(
        request.id(),
        request.reason(),
        request.askedAt(),
        response == null ? null : new Pseudonym(response));
  }

  private @Nullable Response response(@Nullable SubjectId subject, @Nullable String consultation) {
    return subject == null || consultation == null
        ? null
        : responses.of(subject, consultation).orElse(null);
  }

  List<LetterInTrouble> letters() {
    return outbox.troubles().stream().map(LetterInTrouble::of).toList();
  }

  /** How many recordings wait for somebody to listen or look. */
  int recordings() {
    return recordings.toDo().size();
  }

  List<Arrivals.Failed> messages() {
    return arrivals.failed();
  }

  /** The conversations whose files keep any language from being asked, with what is wrong. */
  List<Broken> conversations() {
    return library.names().stream()
        .flatMap(name -> library.draft(name).stream())
        .filter(draft -> draft.conversation() == null)
        .map(draft -> new Broken(draft.name(), draft.findings()))
        .toList();
  }

  /**
   * @param pseudonym null where they were in no consultation, or were forgotten
   */
  record Person(UUID id, Attention.Reason reason, Instant at, @Nullable Pseudonym pseudonym) {}

  record Broken(String name, List<Finding> findings) {}
}
