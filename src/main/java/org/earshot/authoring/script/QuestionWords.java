package org.earshot.authoring.script;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of one question in one language, as far as they are written.
 *
 * @param at where they stand in the file, as a JSON pointer
 * @param ask null where it is missing
 * @param options label by option id, in the order written; only those that are written
 * @param unit null where there is none
 * @param synonyms further words by option id, or by "yes" and "no"
 */
public record QuestionWords(
    String at,
    @Nullable String ask,
    Map<String, String> options,
    @Nullable String unit,
    Map<String, List<String>> synonyms) {

  public QuestionWords {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    synonyms = Map.copyOf(synonyms);
  }

  static QuestionWords none(String at) {
    return new QuestionWords(at, null, Map.of(), null, Map.of());
  }
}
