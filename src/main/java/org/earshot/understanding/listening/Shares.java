package org.earshot.understanding.listening;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a detector said of one text, by language. Romanised text counts for its language; romanised
 * Hindi and Urdu are one language unless both are offered.
 */
final class Shares {

  private static final String ROMANISED = "-Latn";
  private static final Map<String, String> ALIKE = Map.of("hi", "ur", "ur", "hi");

  private final Map<String, Double> shares = new HashMap<>();
  private final Set<String> offered;

  Shares(Language[] heard, Set<Locale> offered) {
    this.offered = offered.stream().map(Locale::getLanguage).collect(Collectors.toSet());
    for (Language language : heard) {
      shares.put(language.getLang(), language.getConfidence());
    }
  }

  double of(Locale language) {
    String code = language.getLanguage();
    double share = share(code) + share(code + ROMANISED);
    @Nullable String alike = ALIKE.get(code);
    return alike == null || offered.contains(alike) ? share : share + share(alike + ROMANISED);
  }

  private double share(String code) {
    return shares.getOrDefault(code, 0.0);
  }
}
