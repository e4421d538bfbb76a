package org.earshot.web.answers;

import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.responses.Response;
import org.springframework.stereotype.Component;

/** One answer as officers read it, with the question. */
@Component
public class OneAnswer {

  private final Transcripts transcripts;

  OneAnswer(Transcripts transcripts) {
    this.transcripts = transcripts;
  }

  /**
   * An answer.
   *
   * @param words what they wrote, else what it was understood as
   * @param language of the words, BCP 47
   */
  public record Line(String ask, String words, String language) {}

  /** Empty where that question has no answer any more. */
  public Optional<Line> of(Response response, Consultation consultation, String question) {
    return transcripts.answers(response, consultation).stream()
        .filter(answer -> answer.question().equals(question))
        .findFirst()
        .map(
            answer ->
                new Line(
                    answer.ask(),
                    answer.said().isBlank() ? answer.read() : answer.said(),
                    answer.language()));
  }
}
