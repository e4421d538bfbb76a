package org.earshot.web.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.responses.Dimension;
import org.earshot.responses.Selection;
import org.earshot.responses.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Whose results are looked at, as the address says it; what the conversation does not have counts
 * as not chosen.
 *
 * @param channel empty for all
 * @param language empty for all
 * @param partner a join word; empty for all
 * @param voice "self" or "organisation"; empty for all
 * @param area "question=key of an area", one for each question that asks for a postcode, each empty
 *     for all
 * @param given "question=value", up to two, each empty for none
 * @param by "channel", "language", "partner", "voice" or "question=id"; empty for no comparison
 */
record ResultsForm(
    @Nullable String channel,
    @Nullable String language,
    @Nullable String partner,
    @Nullable String voice,
    @Nullable List<String> area,
    @Nullable List<String> given,
    @Nullable String by) {

  private static final String QUESTION = "question=";

  Selection selection(List<ResultsChoices.Group> known) {
    Map<String, String> wanted = new LinkedHashMap<>();
    for (String one : Stream.of(all(area), all(given)).flatMap(List::stream).toList()) {
      boolean there =
          known.stream()
              .flatMap(group -> group.options().stream())
              .anyMatch(option -> option.value().equals(one));
      if (there) {
        int cut = one.indexOf('=');
        wanted.put(one.substring(0, cut), one.substring(cut + 1));
      }
    }
    return new Selection(named(channel), named(language), named(partner), wanted)
        .at(voice == null ? null : Voice.of(voice).orElse(null));
  }

  /** Null where nothing is compared. */
  @Nullable Dimension dimension(List<ResultsChoices.Group> known) {
    if ("channel".equals(by)) {
      return new Dimension.Channel();
    }
    if ("language".equals(by)) {
      return new Dimension.Language();
    }
    if ("partner".equals(by)) {
      return new Dimension.Partner();
    }
    if ("voice".equals(by)) {
      return new Dimension.AnsweringFor();
    }
    String id = by != null && by.startsWith(QUESTION) ? by.substring(QUESTION.length()) : "";
    return known.stream().anyMatch(group -> group.question().equals(id))
        ? new Dimension.Given(id)
        : null;
  }

  /** The condition in this place, for the form; empty where none stands there. */
  public String givenAt(int place) {
    return given != null && place < given.size() ? given.get(place) : "";
  }

  /** The area that is chosen in answers to this question; empty for all. */
  public String areaOf(String question) {
    return all(area).stream().filter(one -> one.startsWith(question + "=")).findFirst().orElse("");
  }

  private static List<String> all(@Nullable List<String> some) {
    return some == null ? List.of() : some;
  }

  private static @Nullable String named(@Nullable String word) {
    return word == null || word.isBlank() ? null : word;
  }
}
