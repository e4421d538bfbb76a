package org.earshot.web.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.earshot.channels.Arrivals;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Answer;
import org.earshot.flow.Conversation;
import org.earshot.flow.Engine;
import org.earshot.outbox.Outbox;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was said between one participant and us, and how it was understood. */
@Component
class Transcripts {

  private final Consultations consultations;
  private final Arrivals arrivals;
  private final Outbox outbox;

  Transcripts(Consultations consultations, Arrivals arrivals, Outbox outbox) {
    this.consultations = consultations;
    this.arrivals = arrivals;
    this.outbox = outbox;
  }

  /** Each answer beside the words that it was understood from, in the order asked. */
  List<Understood> answers(Response response, Consultation consultation) {
    Conversation conversation = consultations.conversation(response.version(), consultation);
    return Engine.applying(conversation, response.progress()).stream()
        .map(answer -> understood(answer, conversation))
        .toList();
  }

  private static Understood understood(Answer answer, Conversation conversation) {
    return new Understood(
        conversation.in(conversation.language()).asked(answer.question()).ask(),
        Values.read(answer, conversation),
        answer.said(),
        answer.comment(),
        answer.language().toLanguageTag());
  }

  /** Both sides in order of time, since this response began; empty once the person is forgotten. */
  List<Line> messages(Response response) {
    SubjectId subject = response.participant();
    if (subject == null) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    arrivals.from(subject).forEach(heard -> lines.add(theirs(heard)));
    outbox.sentTo(subject).forEach(sent -> lines.add(ours(sent)));
    lines.sort(Comparator.comparing(Line::at));
    return lines;
  }

  private static Line theirs(Arrivals.Arrived heard) {
    String text = heard.text().isEmpty() ? "(something other than words)" : heard.text();
    boolean failed = heard.status() == Arrivals.Status.FAILED;
    return new Line(false, text, heard.at(), failed ? "not heard yet" : null);
  }

  private static Line ours(Outbox.Sent sent) {
    return new Line(true, sent.text(), sent.at(), sent.status());
  }

  /**
   * @param read the answer as understood, in the conversation's own language
   * @param said their words
   * @param comment what a closed answer said beyond the answer
   * @param language of their words, BCP 47
   */
  record Understood(
      String ask, String read, String said, @Nullable String comment, String language) {}

  /**
   * @param ours whether we wrote it
   * @param status how far it has come; null where there is nothing to say
   */
  record Line(boolean ours, String text, Instant at, @Nullable String status) {}
}
