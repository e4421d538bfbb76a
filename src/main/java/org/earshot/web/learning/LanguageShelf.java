package org.earshot.web.learning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.language.Author;
import org.earshot.language.Lexicon;
import org.earshot.language.OwnWords;
import org.earshot.language.OwnWords.ListWish;
import org.earshot.language.OwnWords.Saved;
import org.earshot.language.OwnWords.Work;
import org.earshot.security.Officer;
import org.earshot.web.learning.Meant.InLanguage;
import org.springframework.stereotype.Component;

/**
 * Earshot's own words for a language, as on its pages: checked, kept in its history, undone there.
 */
@Component
final class LanguageShelf implements Shelf<InLanguage> {

  private final OwnWords own;
  private final Lexicon lexicon;

  LanguageShelf(OwnWords own, Lexicon lexicon) {
    this.own = own;
    this.lexicon = lexicon;
  }

  @Override
  public Set<String> words(InLanguage meant, Drafts drafts) {
    return listed(meant).map(NewWord::plain).collect(Collectors.toSet());
  }

  @Override
  public List<String> add(InLanguage meant, String words, Officer officer) {
    return save(meant, new ListWish(words, ""), officer);
  }

  @Override
  public List<String> take(InLanguage meant, String words, Officer officer) {
    String known =
        listed(meant)
            .filter(word -> NewWord.plain(word).equals(words))
            .collect(Collectors.joining("\n"));
    return known.isEmpty() ? List.of() : save(meant, new ListWish("", known), officer);
  }

  /** As the language writes them. */
  private Stream<String> listed(InLanguage meant) {
    return lexicon.words(meant.language(), meant.list()).stream();
  }

  private List<String> save(InLanguage meant, ListWish wish, Officer officer) {
    Work work = new Work(Map.of(), Map.of(path(meant), wish));
    Saved saved = own.save(meant.language(), work, new Author(officer.id(), officer.name()));
    return saved.faults().values().stream().flatMap(List::stream).toList();
  }

  /** Its piece of the language. */
  static String path(InLanguage meant) {
    return "words/" + meant.list();
  }
}
