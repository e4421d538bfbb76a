package org.earshot.web.translating;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.translated.TypedTexts;
import org.jspecify.annotations.Nullable;

/**
 * A translation of texts as it was typed.
 *
 * @param words by the name of the text
 * @param still the texts that are said to be right as they are
 * @param began from which translations, as digests
 * @param read the marks of the texts at that time
 * @param chosen where somebody else had changed a text too
 */
public record TextsForm(
    @Nullable Map<String, String> words,
    @Nullable List<String> still,
    @Nullable Map<String, String> began,
    @Nullable Map<String, String> read,
    @Nullable Map<String, String> chosen) {

  public TypedTexts typed() {
    return new TypedTexts(
        or(words), still == null ? Set.of() : Set.copyOf(still), or(began), or(read), or(chosen));
  }

  private static Map<String, String> or(@Nullable Map<String, String> sent) {
    return sent == null ? Map.of() : sent;
  }
}
