package org.earshot.web.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.earshot.themes.Coded;
import org.earshot.themes.Reading;
import org.springframework.stereotype.Component;

/**
 * Gives responses as they are read, so many at a time: what was coded is asked for once for all.
 */
@Component
class CodedResponses {

  private static final int HANDFUL = 500;

  private final Responses responses;
  private final Reading reading;

  CodedResponses(Responses responses, Reading reading) {
    this.responses = responses;
    this.reading = reading;
  }

  /**
   * @param themes whether there are any to look for
   */
  void forEach(String slug, boolean themes, Consumer<CodedResponse> action) {
    List<Response> handful = new ArrayList<>(HANDFUL);
    responses.forEach(
        slug,
        response -> {
          handful.add(response);
          if (handful.size() == HANDFUL) {
            give(handful, themes, action);
          }
        });
    give(handful, themes, action);
  }

  private void give(List<Response> handful, boolean themes, Consumer<CodedResponse> action) {
    Map<UUID, Map<String, Coded>> coded =
        themes ? reading.coded(handful.stream().map(Response::id).toList()) : Map.of();
    handful.forEach(
        one -> action.accept(new CodedResponse(one, coded.getOrDefault(one.id(), Map.of()))));
    handful.clear();
  }
}
