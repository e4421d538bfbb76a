package org.earshot.inviting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.language.Phrasebook;

/** Languages as lists name them: "pl", "Polish" or "Polski". */
final class Spoken {

  private final Map<String, Locale> byName = new HashMap<>();
  private final Set<String> elsewhere = new HashSet<>();
  private final Locale main;

  /**
   * @param offered the first is that of whoever's language is not told, or not offered
   */
  Spoken(Phrasebook phrasebook, List<Locale> offered) {
    this.main = offered.isEmpty() ? Locale.ENGLISH : offered.getFirst();
    for (Locale language : offered) {
      names(language).forEach(name -> byName.put(name, language));
      byName.put(folded(phrasebook.nameOf(language)), language);
    }
    for (Locale language : phrasebook.languages()) {
      elsewhere.add(folded(phrasebook.nameOf(language)));
    }
    Arrays.stream(Locale.getISOLanguages())
        .map(Locale::of)
        .flatMap(Spoken::names)
        .forEach(elsewhere::add);
  }

  private static Stream<String> names(Locale language) {
    return Stream.of(language.toLanguageTag(), language.getDisplayLanguage(Locale.UK))
        .map(Spoken::folded);
  }

  /** That of whoever's language is not told, or not offered. */
  Locale main() {
    return main;
  }

  boolean names(String cell) {
    return byName.containsKey(folded(cell));
  }

  /** Whether it is a language at all, offered or not. */
  boolean knows(String cell) {
    return names(cell) || elsewhere.contains(folded(cell));
  }

  Locale of(String cell) {
    return byName.getOrDefault(folded(cell), main);
  }

  /** "pl-PL", "PL_pl" and "Polish (Poland)" are Polish too. */
  private static String folded(String cell) {
    String plain = cell.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s*\\(.*\\)$", "");
    return plain.replaceFirst("^([a-z]{2,3})[-_][a-z]{2}$", "$1");
  }
}
