package org.earshot.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.earshot.privacy.ContactDetails;
import org.earshot.responses.FreeTexts;
import org.earshot.responses.FreeTexts.Text;
import org.earshot.themes.CodingTable.Standing;
import org.earshot.themes.Reading.Bookmark;
import org.earshot.themes.Reading.Filter;
import org.earshot.themes.Reading.Opened;
import org.earshot.themes.Reading.Suggestion;
import org.earshot.understanding.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes texts down a handful at a time, and what is known of those that are wanted. */
@Component
class Shelf {

  /** Near duplicates are looked for among so many: comparing more takes time. */
  private static final int ENOUGH = 1_000;

  /** Whoever looks for words that few wrote has so many texts looked through while they wait. */
  private static final int HANDFULS = 4;

  private final Catalogue catalogue;
  private final ReadSoFar soFar;
  private final FreeTexts texts;
  private final CodingTable codings;
  private final Translations translations;
  private final SuggestionTable suggestions;

  Shelf(
      Catalogue catalogue,
      ReadSoFar soFar,
      FreeTexts texts,
      CodingTable codings,
      Translations translations,
      SuggestionTable suggestions) {
    this.catalogue = catalogue;
    this.soFar = soFar;
    this.texts = texts;
    this.codings = codings;
    this.translations = translations;
    this.suggestions = suggestions;
  }

  /** What the filter lets through, in the order in which people began. */
  void read(Filter filter, Consumer<Opened> action) {
    handfuls(
        filter,
        handful -> {
          open(filter.question(), handful).forEach(action);
          return true;
        });
  }

  /** Likewise the first of it. */
  List<Opened> all(Filter filter, int most) {
    List<Opened> all = new ArrayList<>();
    handfuls(filter, handful -> all.addAll(open(filter.question(), handful)) && all.size() < most);
    return all.size() > most ? all.subList(0, most) : all;
  }

  /**
   * The words alone of what the filter lets through.
   *
   * @param start where the first of them stands; null where there are none
   * @param further where more may be; null where all was looked through
   */
  record Portion(List<Text> texts, @Nullable Bookmark start, @Nullable Bookmark further) {}

  /** What a moment is enough to find. */
  Portion portion(Filter filter, @Nullable Bookmark from) {
    if (!hasAny(filter)) {
      return new Portion(List.of(), null, null);
    }
    List<Text> found = new ArrayList<>();
    Bookmark start = null;
    Bookmark next = from;
    for (int i = 0; i < HANDFULS && found.size() < ENOUGH && (i == 0 || next != null); i++) {
      Catalogue.Handful handful = catalogue.from(next, filter);
      List<Text> wanted = wanted(handful, filter);
      start = start == null && !wanted.isEmpty() ? place(handful, wanted.getFirst()) : start;
      found.addAll(wanted);
      next = handful.next();
    }
    return new Portion(found, start, next);
  }

  private static Bookmark place(Catalogue.Handful handful, Text text) {
    return handful.texts().stream()
        .filter(one -> one.response().equals(text.response()))
        .findFirst()
        .orElseThrow();
  }

  private void handfuls(Filter filter, Predicate<List<Text>> goesOn) {
    boolean more = hasAny(filter);
    Bookmark next = null;
    while (more) {
      Catalogue.Handful handful = catalogue.from(next, filter);
      List<Text> wanted = wanted(handful, filter);
      next = handful.next();
      more = (wanted.isEmpty() || goesOn.test(wanted)) && next != null;
    }
  }

  /** Comments are found by the way; where there are none, nothing needs to be looked through. */
  private boolean hasAny(Filter filter) {
    return soFar.of(filter.slug(), filter.question()).total() > 0;
  }

  private List<Text> wanted(Catalogue.Handful handful, Filter filter) {
    return having(texts.of(filter.slug(), filter.question(), handful.responses()), filter);
  }

  /** The words may be parts of its words, in either language. */
  private List<Text> having(List<Text> handful, Filter filter) {
    String typed = filter.words();
    Set<String> words = typed == null ? Set.of() : Set.copyOf(PlainText.words(typed));
    if (words.isEmpty()) {
      return handful;
    }
    var translated = translations.of(filter.question(), responses(handful));
    return handful.stream()
        .filter(text -> has(text, translated.get(text.response()), words, filter.masked()))
        .toList();
  }

  private static boolean has(
      Text text, @Nullable Translation translation, Set<String> words, boolean masked) {
    String own = plain(text.words(), masked);
    String other = translation == null ? "" : plain(translation.words(), masked);
    return words.stream().allMatch(own::contains) || words.stream().allMatch(other::contains);
  }

  /** What is not shown is not found either: who looks for a number would learn whose it is. */
  private static String plain(String words, boolean masked) {
    return PlainText.of(masked ? ContactDetails.without(words) : words);
  }

  private static List<UUID> responses(List<Text> texts) {
    return texts.stream().map(Text::response).toList();
  }

  /** What is known of these texts, in their order. */
  List<Opened> open(String question, List<Text> texts) {
    List<UUID> responses = responses(texts);
    Map<UUID, Standing> coded = codings.of(question, responses);
    Map<UUID, Translation> translated = translations.of(question, responses);
    Map<UUID, List<Suggestion>> suggested = suggestions.of(question, responses);
    List<Opened> all = new ArrayList<>();
    for (Text text : texts) {
      UUID id = text.response();
      List<Suggestion> likely = suggested.getOrDefault(id, List.of());
      all.add(opened(text, translated.get(id), coded.get(id), likely));
    }
    return all;
  }

  private static Opened opened(
      Text text,
      @Nullable Translation translation,
      @Nullable Standing standing,
      List<Suggestion> suggested) {
    Coded said = standing == null ? Coded.NOTHING : standing.coded();
    boolean changed = standing != null && standing.who().at().isBefore(text.changed());
    boolean read = standing != null && !changed;
    return new Opened(text, translation, said.themes(), said.strong(), read, changed, suggested);
  }
}
