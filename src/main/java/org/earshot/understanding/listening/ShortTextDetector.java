package org.earshot.understanding.listening;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;

/**
 * Our own detector for messages of a few words. Languages are BCP 47 tags, romanised forms among
 * them ({@code hi-Latn}); the confidences of one text add up to 1. Safe for any number of threads.
 */
public final class ShortTextDetector implements LanguageDetector {

  private static final Language UNKNOWN = new Language("und", 0);

  private final Supplier<LanguageModel> model;

  /** Reads the model in the jar when first asked. */
  public ShortTextDetector() {
    this(LanguageModel::shipped);
  }

  /** Asks another model. */
  public ShortTextDetector(Supplier<LanguageModel> model) {
    this.model = model;
  }

  /** Most likely first; none for a text without letters or in a script that is not known. */
  @Override
  public Language[] predictLanguages(CharSequence text) {
    List<String> words = PlainWords.of(text.toString());
    Family family = model.get().in(Script.of(words));
    return family == null ? new Language[0] : languages(family, family.shares(words));
  }

  private static Language[] languages(Family family, double[] shares) {
    Language[] languages = new Language[shares.length];
    for (int i = 0; i < shares.length; i++) {
      languages[i] = new Language(family.languages().get(i), shares[i]);
    }
    Arrays.sort(languages, Comparator.comparingDouble(Language::getConfidence).reversed());
    return languages;
  }

  /** The most likely language, or {@code und}. */
  @Override
  public Language predictLanguage(CharSequence text) {
    Language[] languages = predictLanguages(text);
    return languages.length == 0 ? UNKNOWN : languages[0];
  }

  @Override
  public String[] getSupportedLanguages() {
    return model.get().languages().toArray(String[]::new);
  }
}
