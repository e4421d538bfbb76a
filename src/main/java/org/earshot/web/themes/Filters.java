package org.earshot.web.themes;

import java.util.UUID;
import org.earshot.themes.Reading.Filter;
import org.earshot.themes.Reading.Which;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which answers an officer wants to see, as the address has it.
 *
 * @param show {@code unread}, {@code read} or {@code all}
 * @param having the id of a theme
 * @param words to search for
 * @param skip how many groups were left for later
 */
record Filters(
    @Nullable String show,
    @Nullable String having,
    @Nullable String language,
    @Nullable String words,
    @Nullable Integer skip) {

  public Which which() {
    boolean themed = blankAsNull(having) != null;
    return switch (show == null ? "" : show) {
      case "read" -> Which.READ;
      case "all" -> Which.ALL;
      default -> themed ? Which.ALL : Which.UNREAD;
    };
  }

  public int from() {
    return skip == null ? 0 : Math.max(0, skip);
  }

  Filter of(String slug, String question) {
    String theme = blankAsNull(having);
    UUID id = theme == null ? null : Asked.uuid(theme);
    return new Filter(slug, question, which(), id, blankAsNull(language), blankAsNull(words));
  }

  /** The address of the coding page with these filters, so many groups on. */
  String address(String slug, String question, int skipped) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromPath("/console/consultations/{slug}/themes/{question}");
    put(address, "show", show);
    put(address, "having", having);
    put(address, "language", language);
    put(address, "words", words);
    if (skipped > 0) {
      address.queryParam("skip", skipped);
    }
    return address.encode().buildAndExpand(slug, question).toUriString();
  }

  private static void put(UriComponentsBuilder address, String name, @Nullable String value) {
    String words = blankAsNull(value);
    if (words != null) {
      // Braces would be read as the name of a variable.
      address.queryParam(name, words.replace("{", " ").replace("}", " "));
    }
  }

  private static @Nullable String blankAsNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
