package org.earshot.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The lexicon with one language as somebody wants it to be. */
record FileLexicon(LocaleFile file, Lexicon others) implements Lexicon {

  @Override
  public long edition() {
    return others.edition();
  }

  @Override
  public Set<Locale> languages() {
    return others.languages();
  }

  @Override
  public List<String> words(Locale language, String list) {
    return language.equals(file.language())
        ? file.words().getOrDefault(list, List.of())
        : others.words(language, list);
  }

  @Override
  public Map<String, List<String>> groups(Locale language, String list) {
    return language.equals(file.language())
        ? file.groups().getOrDefault(list, Map.of())
        : others.groups(language, list);
  }
}
