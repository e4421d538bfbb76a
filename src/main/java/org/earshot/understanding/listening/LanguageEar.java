package org.earshot.understanding.listening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.langdetect.LanguageDetector;
import org.jspecify.annotations.Nullable;

/**
 * Notices when someone writes in another of the languages offered. A wrong offer is worse than
 * none: what is not offered and what is in between counts against every language offered. Safe for
 * any number of threads.
 */
public final class LanguageEar {

  /** Shorter texts are too often right by chance only. */
  private static final int FEWEST_WORDS = 3;

  private static final double SURE = 0.9;

  /** Where no other offered language is written in the script, it has said most already. */
  private static final double SURE_BY_SCRIPT = 0.8;

  private final Map<Locale, String> scripts = new ConcurrentHashMap<>();
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();
  private final LanguageDetector detector;
  private final Fallback fallback;

  /** Asks the model in the jar and, for offered languages that it lacks, OpenNLP's. */
  public LanguageEar() {
    this(new ShortTextDetector(), new OpenNlpDetector());
  }

  /**
   * @param detector names languages by BCP 47 tags; its confidences of one text add up to 1
   * @param fallback asked about languages that the detector does not support
   */
  public LanguageEar(LanguageDetector detector, LanguageDetector fallback) {
    this.detector = detector;
    this.fallback = new Fallback(fallback);
  }

  /** The offered language that the text is in, if it is clearly one and not the current. */
  public Optional<Locale> other(String text, Locale current, Set<Locale> offered) {
    return Optional.ofNullable(heard(text, offered))
        .filter(language -> !language.getLanguage().equals(current.getLanguage()));
  }

  private @Nullable Locale heard(String text, Set<Locale> offered) {
    List<String> words = PlainWords.of(text);
    String script = Script.of(words);
    List<Locale> candidates = candidates(script, offered);
    if (candidates.isEmpty()) {
      return null;
    }
    boolean alone = candidates.size() == 1 && scriptOf(candidates.get(0)).equals(script);
    if (words.size() < FEWEST_WORDS && !alone) {
      return null;
    }
    Locale unknown = unknown(text, candidates);
    return unknown != null ? unknown : likeliest(text, candidates, offered, alone);
  }

  private @Nullable Locale unknown(String text, List<Locale> candidates) {
    List<Locale> unknown = candidates.stream().filter(language -> !knows(language)).toList();
    return unknown.isEmpty() ? null : fallback.oneOf(unknown, candidates, text);
  }

  private @Nullable Locale likeliest(
      String text, List<Locale> candidates, Set<Locale> offered, boolean alone) {
    Shares shares = new Shares(detector.predictLanguages(text), offered);
    return candidates.stream()
        .max(Comparator.comparingDouble(shares::of))
        .filter(language -> shares.of(language) >= (alone ? SURE_BY_SCRIPT : SURE))
        .orElse(null);
  }

  private boolean knows(Locale language) {
    return knows(language.getLanguage());
  }

  private boolean knows(String tag) {
    return known.computeIfAbsent(tag, t -> List.of(detector.getSupportedLanguages()).contains(t));
  }

  /** Those written in the script, and in Latin letters those that are often romanised. */
  private List<Locale> candidates(String script, Set<Locale> offered) {
    List<Locale> candidates = new ArrayList<>();
    for (Locale language : offered) {
      boolean romanised = script.equals(Script.LATIN) && knows(language.getLanguage() + "-Latn");
      if (romanised || scriptOf(language).equals(script)) {
        candidates.add(language);
      }
    }
    candidates.sort(Comparator.comparing(Locale::toLanguageTag));
    return candidates;
  }

  private String scriptOf(Locale language) {
    return scripts.computeIfAbsent(language, Script::of);
  }
}
