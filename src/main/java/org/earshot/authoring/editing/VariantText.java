package org.earshot.authoring.editing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Other words for a question, for some people.
 *
 * @param id what the files call it; empty while it has none
 * @param when whom it is for, as written; null where that is missing
 * @param labels of those options that are called something else, by option id
 */
public record VariantText(
    String id, String ask, @Nullable String when, Map<String, String> labels) {

  public VariantText {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  public VariantText saidWhen(@Nullable String condition) {
    return new VariantText(id, ask, condition, labels);
  }

  public VariantText called(String newId) {
    return new VariantText(newId, ask, when, labels);
  }
}
