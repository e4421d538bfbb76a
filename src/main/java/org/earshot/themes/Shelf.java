package org.earshot.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.earshot.responses.FreeTexts;
import org.earshot.responses.FreeTexts.Text;
import org.earshot.themes.CodingTable.Coded;
import org.earshot.themes.CodingTable.Standing;
import org.earshot.themes.Reading.Filter;
import org.earshot.themes.Reading.Opened;
import org.earshot.themes.Reading.Suggestion;
import org.earshot.understanding.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes texts down a handful at a time, and what is known of those that are wanted. */
@Component
class Shelf {

  private static final int HANDFUL = 1000;

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

  /** The words alone of what the filter lets through, the first of them. */
  List<Text> texts(Filter filter, int most) {
    List<Text> all = new ArrayList<>();
    handfuls(filter, handful -> all.addAll(handful) && all.size() < most);
    return all.size() > most ? all.subList(0, most) : all;
  }

  /** Likewise with everything that is known of them. */
  List<Opened> all(Filter filter, int most) {
    List<Text> wanted = texts(filter, most);
    List<Opened> all = new ArrayList<>();
    for (int from = 0; from < wanted.size(); from += HANDFUL) {
      int to = Math.min(from + HANDFUL, wanted.size());
      all.addAll(open(filter.question(), wanted.subList(from, to)));
    }
    return all;
  }

  private void handfuls(Filter filter, Predicate<List<Text>> goesOn) {
    // Comments are found by the way; where there are none, nothing else needs to be looked through.
    boolean more = soFar.of(filter.slug(), filter.question()).total() > 0;
    Catalogue.Entry last = null;
    while (more) {
      List<Catalogue.Entry> found = catalogue.after(last, filter, HANDFUL);
      List<UUID> responses = found.stream().map(Catalogue.Entry::response).toList();
      List<Text> handful = texts.of(filter.slug(), filter.question(), responses);
      List<Text> wanted = having(handful, filter);
      more = (wanted.isEmpty() || goesOn.test(wanted)) && found.size() == HANDFUL;
      last = more ? found.getLast() : null;
    }
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
        .filter(text -> has(text, translated.get(text.response()), words))
        .toList();
  }

  private static boolean has(Text text, @Nullable Translation translation, Set<String> words) {
    String own = PlainText.of(text.words());
    String other = translation == null ? "" : PlainText.of(translation.words());
    return words.stream().allMatch(own::contains) || words.stream().allMatch(other::contains);
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
