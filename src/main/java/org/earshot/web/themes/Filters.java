package org.earshot.web.themes;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.earshot.responses.Voice;
import org.earshot.themes.Reading.Bookmark;
import org.earshot.themes.Reading.Filter;
import org.earshot.themes.Reading.Which;
import org.earshot.web.May;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which answers an officer wants to see, as the address has it.
 *
 * @param show {@code unread}, {@code read} or {@code all}
 * @param having the id of a theme
 * @param words to search for
 * @param voice {@code organisation} for those who answered for one; null for anybody
 * @param from where the portion begins that is looked through: the time at which somebody began to
 *     answer, and the id of their response; null for the first of all
 * @param skip how many groups of it were left for later
 * @param left whether any were left for later before it
 */
record Filters(
    @Nullable String show,
    @Nullable String having,
    @Nullable String language,
    @Nullable String words,
    @Nullable String voice,
    @Nullable String from,
    @Nullable Integer skip,
    @Nullable Boolean left) {

  private static final String BETWEEN = "_";

  public Which which() {
    boolean themed = blankAsNull(having) != null;
    return switch (show == null ? "" : show) {
      case "read" -> Which.READ;
      case "all" -> Which.ALL;
      default -> themed ? Which.ALL : Which.UNREAD;
    };
  }

  public boolean ofOrganisations() {
    return Voice.ORGANISATION.word().equals(voice);
  }

  int skipped() {
    return skip == null ? 0 : Math.max(0, skip);
  }

  boolean anyLeft() {
    return left != null && left;
  }

  /** Null for the first of all. */
  @Nullable Bookmark start() {
    String place = blankAsNull(from);
    if (place == null) {
      return null;
    }
    String[] parts = place.split(BETWEEN, 2);
    try {
      return new Bookmark(Asked.uuid(parts[parts.length - 1]), OffsetDateTime.parse(parts[0]));
    } catch (DateTimeException e) {
      throw Asked.notFound();
    }
  }

  /**
   * The same, looked for from there on.
   *
   * @param before whether any were left for later before it
   */
  Filters at(Bookmark place, boolean before) {
    String there = place.began().toInstant() + BETWEEN + place.response();
    return new Filters(show, having, language, words, voice, there, null, before ? true : null);
  }

  /** The same from the first of all. */
  Filters again() {
    return new Filters(show, having, language, words, voice, null, null, null);
  }

  /**
   * @param may what whoever looks may read, and so may look for
   */
  Filter of(String slug, String question, May may) {
    String theme = blankAsNull(having);
    UUID id = theme == null ? null : Asked.uuid(theme);
    return new Filter(
        slug,
        question,
        which(),
        id,
        blankAsNull(language),
        blankAsNull(words),
        ofOrganisations(),
        !may.contacts());
  }

  /** The address of the coding page with these filters, so many groups of the portion on. */
  String address(String slug, String question, int skipped) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromPath("/console/consultations/{slug}/themes/{question}");
    put(address, "show", show);
    put(address, "having", having);
    put(address, "language", language);
    put(address, "words", words);
    put(address, "voice", voice);
    put(address, "from", from);
    if (anyLeft()) {
      address.queryParam("left", true);
    }
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
