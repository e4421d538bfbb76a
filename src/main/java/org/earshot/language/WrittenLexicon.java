package org.earshot.language;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The word lists of the locale files. */
@Component
final class WrittenLexicon implements Lexicon {

  private final Locales locales;

  WrittenLexicon(Locales locales) {
    this.locales = locales;
  }

  @Override
  public long edition() {
    return locales.wordEdition();
  }

  @Override
  public Set<Locale> languages() {
    return Collections.unmodifiableSet(locales.byLanguage().keySet());
  }

  @Override
  public List<String> words(Locale language, String list) {
    LocaleFile file = locales.of(language);
    return file == null ? List.of() : file.words().getOrDefault(list, List.of());
  }

  @Override
  public Map<String, List<String>> groups(Locale language, String list) {
    LocaleFile file = locales.of(language);
    return file == null ? Map.of() : file.groups().getOrDefault(list, Map.of());
  }
}
