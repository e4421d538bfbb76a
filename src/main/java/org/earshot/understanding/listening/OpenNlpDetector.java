package org.earshot.understanding.listening;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * OpenNLP's own model of 103 languages, named by BCP 47 tags. Its confidences are near uniform on
 * short texts: only their order and their ratios say anything. Safe for any number of threads.
 */
public final class OpenNlpDetector implements LanguageDetector {

  private static final String MODEL = "/langdetect-183.bin";

  /** Codes of the model that stand for one form of a language that has a tag of its own. */
  private static final Map<String, String> TAGS = Map.of("pes", "fa", "cmn", "zh", "ekk", "et");

  /** Most likely first. Of two codes for one language the likelier counts. */
  @Override
  public Language[] predictLanguages(CharSequence text) {
    Map<String, Double> shares = new HashMap<>();
    for (Language language : detector().predictLanguages(text)) {
      shares.merge(tag(language.getLang()), language.getConfidence(), Math::max);
    }
    return shares.entrySet().stream()
        .map(share -> new Language(share.getKey(), share.getValue()))
        .sorted(
            Comparator.comparingDouble(Language::getConfidence)
                .reversed()
                .thenComparing(Language::getLang))
        .toArray(Language[]::new);
  }

  @Override
  public Language predictLanguage(CharSequence text) {
    return predictLanguages(text)[0];
  }

  @Override
  public String[] getSupportedLanguages() {
    String[] codes = detector().getSupportedLanguages();
    for (int i = 0; i < codes.length; i++) {
      codes[i] = tag(codes[i]);
    }
    return codes;
  }

  private static String tag(String code) {
    return TAGS.getOrDefault(code, new ULocale(code).getLanguage());
  }

  /** A detector has a state and the model has none; detectors are cheap. */
  private static LanguageDetectorME detector() {
    return new LanguageDetectorME(Shipped.MODEL);
  }

  private static final class Shipped {

    private static final LanguageDetectorModel MODEL = load();

    private static LanguageDetectorModel load() {
      try (InputStream model = OpenNlpDetector.class.getResourceAsStream(OpenNlpDetector.MODEL)) {
        if (model == null) {
          throw new IllegalStateException("OpenNLP's language model is not in the jar");
        }
        return new LanguageDetectorModel(model);
      } catch (IOException e) {
        throw new UncheckedIOException("OpenNLP's language model cannot be read", e);
      }
    }
  }
}
