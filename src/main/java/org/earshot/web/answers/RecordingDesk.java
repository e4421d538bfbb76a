package org.earshot.web.answers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.earshot.channels.ChannelName;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Answer;
import org.earshot.flow.Conversation;
import org.earshot.flow.Engine;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.flow.Value;
import org.earshot.recordings.Kept;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts a recording beside the question that it answers. */
@Component
class RecordingDesk {

  private final Responses responses;
  private final Consultations consultations;

  RecordingDesk(Responses responses, Consultations consultations) {
    this.responses = responses;
    this.consultations = consultations;
  }

  /**
   * One recording in a list.
   *
   * @param player {@code audio}, {@code image} or {@code file}: how it can be shown
   */
  record Line(Kept kept, Pseudonym pseudonym, String ask, String player) {

    public String kind() {
      return switch (kept.kind()) {
        case VOICE -> "Voice note";
        case PICTURE -> "Picture";
        case FILM -> "Film";
        case DOCUMENT -> "Document";
      };
    }

    public String channel() {
      return ChannelName.of(kept.channel());
    }

    public Instant at() {
      return kept.receivedAt();
    }

    /** Why it could not be fetched, for an officer; null where nothing went wrong. */
    public @Nullable String trouble() {
      return switch (kept.trouble()) {
        case null -> null;
        case TOO_LARGE -> "It is too large. Ask them to say it in shorter pieces.";
        case NOT_A_RECORDING -> "It is no sound, picture, film or PDF, so it was not kept.";
        case GONE -> "The provider has it no more.";
        case REFUSED -> "The provider does not let us fetch it. Tell your technical support.";
        case UNREACHABLE -> "The provider could not be reached.";
      };
    }
  }

  /** A recording on the desk, with the form for the question that it answers. */
  record Opened(
      Kept kept, Line line, Response response, Conversation conversation, Question question) {

    Asking asking() {
      return Asking.of(conversation, question);
    }

    /** All that it may be an answer to: what was asked last is not always what is answered. */
    public List<Asking> questions() {
      return conversation.questions().stream()
          .filter(RecordingDesk::answerable)
          .flatMap(one -> Engine.worded(conversation, response.progress(), one.id()).stream())
          .map(one -> Asking.of(conversation, one))
          .toList();
    }

    AnswerReading.Asked asked() {
      return new AnswerReading.Asked(conversation, question, "", true);
    }

    /** What is there already is shown, so that more can be written below it. */
    AnswerForm form() {
      Answer answer = response.progress().answers().get(question.id());
      String language = response.language().toLanguageTag();
      boolean words = answer != null && answer.value() instanceof Value.Words;
      return AnswerForm.of(words || question.type() != Type.TEXT ? answer : null, language);
    }
  }

  List<Line> lines(List<Kept> kept) {
    return kept.stream().flatMap(one -> line(one).stream()).toList();
  }

  private Optional<Line> line(Kept kept) {
    return responses.find(kept.response()).map(response -> line(kept, response));
  }

  private Line line(Kept kept, Response response) {
    Conversation conversation = conversation(response);
    String ask = Asking.words(conversation, response.progress(), kept.question());
    return new Line(kept, new Pseudonym(response), ask, RecordingFiles.player(kept.contentType()));
  }

  /**
   * @param chosen the question that the officer hears an answer to; null for the one it came to
   */
  Opened open(Kept kept, @Nullable String chosen) {
    Response response =
        responses
            .find(kept.response())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Conversation conversation = conversation(response);
    Question question =
        Engine.worded(conversation, response.progress(), chosen == null ? kept.question() : chosen)
            .filter(RecordingDesk::answerable)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new Opened(kept, line(kept, response), response, conversation, question);
  }

  private static boolean answerable(Question question) {
    return question.section() == Question.Section.MAIN && question.type() != Type.INFORMATION;
  }

  private Conversation conversation(Response response) {
    return consultations.conversation(
        response.version(), consultations.find(response.consultation()).orElseThrow());
  }
}
