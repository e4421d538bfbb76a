package org.earshot.web.answers;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.earshot.channels.Arrivals;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Answer;
import org.earshot.flow.Conversation;
import org.earshot.flow.Engine;
import org.earshot.flow.Progress;
import org.earshot.flow.Purpose;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Consent;
import org.earshot.participants.Participants;
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
  private final Participants participants;

  Transcripts(
      Consultations consultations, Arrivals arrivals, Outbox outbox, Participants participants) {
    this.participants = participants;
    this.consultations = consultations;
    this.arrivals = arrivals;
    this.outbox = outbox;
  }

  /** Each answer beside the words that it was understood from, in the order asked. */
  List<Understood> answers(Response response, Consultation consultation) {
    Conversation conversation = consultations.conversation(response.version(), consultation);
    return Engine.applying(conversation, response.progress()).stream()
        .map(answer -> understood(answer, conversation, response.progress()))
        .toList();
  }

  private static Understood understood(
      Answer answer, Conversation conversation, Progress progress) {
    return new Understood(
        answer.question(),
        Asking.words(conversation, progress, answer.question()),
        Values.read(answer, conversation, progress),
        Values.inWords(answer),
        answer.said(),
        answer.comment(),
        answer.language().toLanguageTag(),
        ReadingNames.of(answer.by()),
        ReadingNames.tag(answer));
  }

  /**
   * Both sides in order of time, of this consultation only, and what they wrote only from their
   * consent on; empty once the person is forgotten.
   */
  List<TwoSides.Line> messages(Response response) {
    SubjectId subject = response.participant();
    return subject == null
        ? List.of()
        : new TwoSides(arrivals.from(subject), outbox.sentTo(subject))
            .lines(response.consultation(), consented(subject, response));
  }

  /** When they agreed last to take part in this consultation; null where they never did. */
  private @Nullable Instant consented(SubjectId subject, Response response) {
    String takingPart = Purpose.TAKE_PART.name().toLowerCase(Locale.ROOT);
    return participants.ledger(subject).stream()
        .filter(consent -> consent.consultation().equals(response.consultation()))
        .filter(consent -> consent.purpose().equals(takingPart) && consent.given())
        .map(Consent::at)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /**
   * @param read the answer as understood, in the conversation's own language
   * @param inWords whether that is in words of their own
   * @param said their words
   * @param comment what a closed answer said beyond the answer
   * @param language of their words, BCP 47
   * @param by what made the answer of the words; null where that is not known
   * @param tag what an officer did to it; null where nothing
   */
  record Understood(
      String question,
      String ask,
      String read,
      boolean inWords,
      String said,
      @Nullable String comment,
      String language,
      @Nullable String by,
      @Nullable String tag) {}
}
