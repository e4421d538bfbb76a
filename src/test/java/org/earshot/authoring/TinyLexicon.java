package org.earshot.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.language.Lexicon;

/** A few words of English and Polish. */
final class TinyLexicon implements Lexicon {

  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          Map.entry("en yes", List.of("yes", "yep")),
          Map.entry("en no", List.of("no", "nope")),
          Map.entry("en skip", List.of("skip", "pass")),
          Map.entry("en stop", List.of("stop", "go away")),
          Map.entry("en help", List.of("help")),
          Map.entry("en more", List.of("more")),
          Map.entry("pl yes", List.of("tak")),
          Map.entry("pl no", List.of("nie")),
          Map.entry("pl later", List.of("później")),
          Map.entry("pl stop", List.of("koniec")));

  public Set<Locale> languages() {
    return Set.of(Locale.ENGLISH, Locale.forLanguageTag("pl"));
  }

  @Override
  public List<String> words(Locale language, String list) {
    return WORDS.getOrDefault(language.toLanguageTag() + " " + list, List.of());
  }

  public Map<String, List<String>> groups(Locale language, String list) {
    return Map.of();
  }

  @Override
  public long edition() {
    return 0;
  }
}
