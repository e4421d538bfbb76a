package org.earshot.understanding.listening.benchmark;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lingua with its most accurate models, one detector for each set of candidates. */
public final class Lingua implements Yardstick {

  private final Map<Set<String>, LanguageDetector> detectors = new HashMap<>();

  @Override
  public String name() {
    return "Lingua, high accuracy";
  }

  @Override
  public Map<String, Double> shares(String text, Set<String> candidates) {
    Map<String, Double> shares = new HashMap<>();
    detectors
        .computeIfAbsent(candidates, Lingua::detector)
        .computeLanguageConfidenceValues(text)
        .forEach(
            (language, share) ->
                shares.put(language.getIsoCode639_1().name().toLowerCase(Locale.ROOT), share));
    return shares;
  }

  /** It has no Central Kurdish. */
  private static LanguageDetector detector(Set<String> candidates) {
    return LanguageDetectorBuilder.fromIsoCodes639_1(
            candidates.stream()
                .filter(code -> code.length() == 2)
                .map(code -> IsoCode639_1.valueOf(code.toUpperCase(Locale.ROOT)))
                .toArray(IsoCode639_1[]::new))
        .build();
  }
}
