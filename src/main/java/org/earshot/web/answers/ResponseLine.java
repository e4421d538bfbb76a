package org.earshot.web.answers;

import java.time.Instant;
import org.earshot.channels.ChannelName;
import org.earshot.flow.Answer;
import org.earshot.responses.Response;
import org.earshot.web.forms.Languages;
import org.jspecify.annotations.Nullable;

/**
 * One response in a list.
 *
 * @param afterClosing whether it was given, or arrived, only after it had closed
 * @param answers how many questions were answered, skipped or met with "don't know"
 */
record ResponseLine(
    Pseudonym pseudonym,
    String channel,
    String language,
    Instant startedAt,
    long answers,
    @Nullable Instant completedAt,
    boolean afterClosing) {

  static ResponseLine of(Response response, Languages languages) {
    return new ResponseLine(
        new Pseudonym(response),
        ChannelName.of(response.channel()),
        languages.named(response.language()).english(),
        response.startedAt(),
        response.progress().answers().values().stream().filter(ResponseLine::counts).count(),
        response.completedAt(),
        response.afterClosing());
  }

  static boolean counts(Answer answer) {
    return answer.kind().tells() && !answer.question().startsWith("consent:");
  }
}
