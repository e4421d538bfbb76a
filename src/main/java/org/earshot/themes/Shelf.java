package org.earshot.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.earshot.responses.FreeTexts;
import org.earshot.themes.CodingTable.Coded;
import org.earshot.themes.Reading.Filter;
import org.earshot.themes.Reading.Opened;
import org.earshot.themes.Reading.Suggestion;
import org.earshot.themes.Reading.Which;
import org.earshot.understanding.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes texts down with everything that is known of them. */
@Component
class Shelf {

  private final FreeTexts texts;
  private final CodingTable codings;
  private final Translations translations;
  private final SuggestionTable suggestions;

  Shelf(
      FreeTexts texts,
      CodingTable codings,
      Translations translations,
      SuggestionTable suggestions) {
    this.texts = texts;
    this.codings = codings;
    this.translations = translations;
    this.suggestions = suggestions;
  }

  /** The texts that the filter lets through, in the order in which people began. */
  void read(Filter filter, Predicate<Opened> goesOn) {
    read(filter, place -> true, goesOn);
  }

  /** One of them. */
  Optional<Opened> one(Filter filter, UUID response) {
    List<Opened> found = new ArrayList<>();
    read(
        filter,
        place -> place.response().equals(response),
        opened -> {
          found.add(opened);
          return false;
        });
    return found.stream().findFirst();
  }

  private void read(Filter filter, Predicate<FreeTexts.Place> wanted, Predicate<Opened> goesOn) {
    Map<UUID, Coded> coded = codings.of(filter.slug(), filter.question());
    var translated = translations.of(filter.slug(), filter.question());
    var suggested = suggestions.of(filter.slug(), filter.question());
    Set<String> words = words(filter.words());
    texts.read(
        filter.slug(),
        filter.question(),
        place -> wanted.test(place) && isWanted(filter, place, coded.get(place.response())),
        text -> {
          Translations.Sealed sealed = translated.get(text.response());
          Opened opened =
              opened(
                  text,
                  sealed == null ? null : sealed.open(),
                  coded.get(text.response()),
                  suggested.getOrDefault(text.response(), List.of()));
          return !has(opened, words) || goesOn.test(opened);
        });
  }

  /** All of them, up to so many. */
  List<Opened> all(Filter filter, int most) {
    List<Opened> all = new ArrayList<>();
    read(filter, opened -> all.add(opened) && all.size() < most);
    return all;
  }

  private static boolean isWanted(Filter filter, FreeTexts.Place place, @Nullable Coded coded) {
    boolean read = coded != null && !coded.changed();
    boolean which = filter.which() == Which.ALL || (filter.which() == Which.READ) == read;
    UUID theme = filter.theme();
    boolean themed = theme == null || (coded != null && coded.themes().contains(theme));
    String language = filter.language();
    return which
        && themed
        && (language == null || language.equals(place.language().toLanguageTag()));
  }

  private static Set<String> words(@Nullable String words) {
    return words == null ? Set.of() : Set.copyOf(PlainText.words(words));
  }

  /** The words may be parts of its words, in either language. */
  private static boolean has(Opened opened, Set<String> words) {
    if (words.isEmpty()) {
      return true;
    }
    Translation translation = opened.translation();
    String own = PlainText.of(opened.text().words());
    String other = translation == null ? "" : PlainText.of(translation.words());
    return words.stream().allMatch(own::contains) || words.stream().allMatch(other::contains);
  }

  private static Opened opened(
      FreeTexts.Text text,
      @Nullable Translation translation,
      @Nullable Coded coded,
      List<Suggestion> suggested) {
    Coded said = coded == null ? Coded.NOTHING : coded;
    boolean read = coded != null && !coded.changed();
    return new Opened(
        text, translation, said.themes(), said.strong(), read, said.changed(), suggested);
  }
}
