package org.earshot.web.answers;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Answer;
import org.earshot.flow.Conversation;
import org.earshot.flow.Progress;
import org.earshot.recordings.Recordings;
import org.earshot.responses.Correction;
import org.earshot.responses.Corrections;
import org.earshot.responses.Response;
import org.earshot.security.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What officers did to the answers of one response, and what they can still listen to. */
@Component
class AnswerRecords {

  private final Consultations consultations;
  private final Corrections corrections;
  private final Recordings recordings;
  private final RecordingDesk desk;
  private final Officers officers;

  AnswerRecords(
      Consultations consultations,
      Corrections corrections,
      Recordings recordings,
      RecordingDesk desk,
      Officers officers) {
    this.consultations = consultations;
    this.corrections = corrections;
    this.recordings = recordings;
    this.desk = desk;
    this.officers = officers;
  }

  /**
   * One correction as officers read it.
   *
   * @param inWords whether the answer is in words of their own, before or after it
   * @param undoable whether it can be taken back: it has not been, and is the last of its answer
   */
  record Line(
      long id,
      Instant at,
      String officer,
      String ask,
      String before,
      String after,
      boolean inWords,
      String why,
      boolean undoable) {}

  List<RecordingDesk.Line> recordings(Response response) {
    return desk.lines(recordings.of(response.id()));
  }

  /** The newest first. */
  List<Line> corrections(Response response, Consultation consultation) {
    List<Correction> all = corrections.of(response.id());
    Conversation conversation = consultations.conversation(response.version(), consultation);
    Set<Long> newest =
        all.stream()
            .collect(Collectors.toMap(Correction::question, Correction::id, Math::max))
            .values()
            .stream()
            .collect(Collectors.toSet());
    return all.stream()
        .map(
            one ->
                line(
                    one, conversation, response, newest.contains(one.id()) && one.undoes() == null))
        .toList();
  }

  private Line line(
      Correction correction, Conversation conversation, Response response, boolean undoable) {
    Progress given = response.progress();
    return new Line(
        correction.id(),
        correction.at(),
        name(correction.officer()),
        Asking.words(conversation, given, correction.question()),
        read(correction.before(), conversation, given),
        read(correction.after(), conversation, given),
        Values.inWords(correction.before()) || Values.inWords(correction.after()),
        correction.why(),
        undoable);
  }

  private String name(String officer) {
    return officers.all().stream()
        .filter(one -> Objects.equals(one.id(), officer))
        .map(Officers.Account::name)
        .findFirst()
        .orElse("An officer");
  }

  private static String read(@Nullable Answer answer, Conversation conversation, Progress given) {
    return answer == null ? "No answer" : Values.read(answer, conversation, given);
  }
}
