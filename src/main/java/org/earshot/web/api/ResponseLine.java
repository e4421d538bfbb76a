package org.earshot.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.earshot.flow.Question;
import org.earshot.responses.Response;
import org.earshot.web.PlainAnswers;
import org.jspecify.annotations.Nullable;

/**
 * One participant's answers, without anything that could reach or name them.
 *
 * @param completedAt null where they have not finished
 * @param version the conversation version that they saw
 * @param answers by question id; skipped is null, and what was not asked is absent, as is who needs
 *     information in another way, which they told for nothing else
 * @param partner the join word of the partner that brought them; left out where none did
 * @param afterClosing that it was given, or arrived, only after closing, and is counted in no
 *     result; left out where it was not
 */
record ResponseLine(
    UUID id,
    String channel,
    String language,
    Instant startedAt,
    @Nullable Instant completedAt,
    String version,
    Map<String, @Nullable Object> answers,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String partner,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean afterClosing) {

  static ResponseLine of(Response response) {
    return new ResponseLine(
        response.id(),
        response.channel(),
        response.language().toLanguageTag(),
        response.startedAt(),
        response.completedAt(),
        response.version(),
        PlainAnswers.of(
            response.progress().answers().values().stream()
                .filter(answer -> !answer.question().equals(Question.OTHER_FORMAT))
                .toList()),
        response.partner(),
        response.afterClosing() ? Boolean.TRUE : null);
  }
}
