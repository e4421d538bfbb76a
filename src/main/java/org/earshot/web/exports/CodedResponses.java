package org.earshot.web.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.earshot.responses.Organisations;
import org.earshot.responses.Organisations.Organisation;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.earshot.responses.Voice;
import org.earshot.themes.Coded;
import org.earshot.themes.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives responses as they are read, so many at a time: what was coded is asked for once for all.
 */
@Component
class CodedResponses {

  private static final int HANDFUL = 500;

  private final Responses responses;
  private final Reading reading;
  private final Organisations organisations;

  CodedResponses(Responses responses, Reading reading, Organisations organisations) {
    this.organisations = organisations;
    this.responses = responses;
    this.reading = reading;
  }

  /**
   * @param themes whether there are any to look for
   * @param voices whether anybody answered for an organisation
   */
  void forEach(String slug, boolean themes, boolean voices, Consumer<CodedResponse> action) {
    List<Response> handful = new ArrayList<>(HANDFUL);
    responses.forEach(
        slug,
        response -> {
          handful.add(response);
          if (handful.size() == HANDFUL) {
            give(handful, themes, voices, action);
          }
        });
    give(handful, themes, voices, action);
  }

  private void give(
      List<Response> handful, boolean themes, boolean voices, Consumer<CodedResponse> action) {
    List<UUID> ids = handful.stream().map(Response::id).toList();
    Map<UUID, Organisation> given = voices ? organisations.among(ids) : Map.of();
    Map<UUID, Map<String, Coded>> coded = themes ? reading.coded(ids) : Map.of();
    handful.forEach(
        one ->
            action.accept(coded(one, coded.getOrDefault(one.id(), Map.of()), given.get(one.id()))));
    handful.clear();
  }

  private static CodedResponse coded(
      Response one, Map<String, Coded> coded, @Nullable Organisation given) {
    return given == null
        ? new CodedResponse(one, coded, Voice.SELF, null)
        : new CodedResponse(one, coded, Voice.ORGANISATION, given.name());
  }
}
