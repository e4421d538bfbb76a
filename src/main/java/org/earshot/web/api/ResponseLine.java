package org.earshot.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.earshot.responses.Response;
import org.earshot.web.PlainAnswers;
import org.jspecify.annotations.Nullable;

/**
 * One participant's answers, without anything that could reach or name them.
 *
 * @param completedAt null where they have not finished
 * @param version the conversation version that they saw
 * @param answers by question id; skipped is null, and what was not asked is absent
 * @param partner the join word of the partner that brought them; left out where none did
 */
record ResponseLine(
    UUID id,
    String channel,
    String language,
    Instant startedAt,
    @Nullable Instant completedAt,
    String version,
    Map<String, @Nullable Object> answers,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String partner) {

  static ResponseLine of(Response response) {
    return new ResponseLine(
        response.id(),
        response.channel(),
        response.language().toLanguageTag(),
        response.startedAt(),
        response.completedAt(),
        response.version(),
        PlainAnswers.of(response.progress().answers().values()),
        response.partner());
  }
}
