package org.earshot.understanding.listening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import org.jspecify.annotations.Nullable;

/**
 * Listens for languages that our own model lacks with a detector whose shares are near uniform, so
 * that it is their ratio that tells.
 */
final class Fallback {

  /** How many times as likely as the next candidate the first must be. */
  private static final double LEAD = 1.15;

  private final LanguageDetector detector;

  Fallback(LanguageDetector detector) {
    this.detector = detector;
  }

  /** The one of the wanted languages that clearly leads all the candidates, if one does. */
  @Nullable Locale oneOf(List<Locale> wanted, List<Locale> candidates, String text) {
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    Map<String, Double> shares = shares(text);
    List<Locale> ranked = new ArrayList<>(candidates);
    ranked.sort((a, b) -> Double.compare(share(shares, b), share(shares, a)));
    Locale first = ranked.get(0);
    boolean leads = share(shares, first) >= LEAD * share(shares, ranked.get(1));
    return leads && wanted.contains(first) ? first : null;
  }

  private Map<String, Double> shares(String text) {
    Map<String, Double> shares = new HashMap<>();
    for (Language language : detector.predictLanguages(text)) {
      shares.put(language.getLang(), language.getConfidence());
    }
    return shares;
  }

  private static double share(Map<String, Double> shares, Locale language) {
    return shares.getOrDefault(language.getLanguage(), 0.0);
  }
}
