package org.earshot.understanding.listening.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import org.earshot.understanding.listening.OpenNlpDetector;
import org.earshot.understanding.listening.ShortTextDetector;

/** Who is compared. */
final class Contestants {

  /** Asks no candidates. */
  static final String RAW = "OpenNLP raw";

  private static final OpenNlpDetector OPEN_NLP = new OpenNlpDetector();
  private static final ShortTextDetector OURS = new ShortTextDetector();

  private Contestants() {}

  /** Libraries that are on the class path only for the benchmark come by {@link ServiceLoader}. */
  static List<Contestant> all() {
    List<Contestant> all = new ArrayList<>();
    all.add(new Contestant(RAW, (text, candidates) -> OPEN_NLP.predictLanguage(text).getLang()));
    all.add(
        new Contestant(
            "OpenNLP restricted",
            (text, candidates) -> Contestant.best(shares(OPEN_NLP, text), candidates)));
    ServiceLoader.load(Yardstick.class)
        .forEach(
            yardstick ->
                all.add(
                    new Contestant(
                        yardstick.name(),
                        (text, candidates) ->
                            Contestant.best(yardstick.shares(text, candidates), candidates))));
    all.add(
        new Contestant(
            "ours, restricted",
            (text, candidates) -> Contestant.best(shares(text, candidates), candidates)));
    all.add(ours());
    return all;
  }

  /** Ours as it is used: where a language that is not offered wins, that is wrong. */
  static Contestant ours() {
    return new Contestant(
        "ours",
        (text, candidates) -> {
          Map<String, Double> shares = shares(text, candidates);
          Set<String> others = new HashSet<>(shares.keySet());
          others.removeAll(Languages.KNOWN);
          others.addAll(candidates);
          return Contestant.best(shares, others);
        });
  }

  /** Romanised text counts for its language, Hindi and Urdu as one unless both are candidates. */
  private static Map<String, Double> shares(String text, Set<String> candidates) {
    Map<String, Double> shares = new HashMap<>();
    for (Language language : OURS.predictLanguages(text)) {
      String code = language.getLang().replace("-Latn", "");
      boolean romanised = !code.equals(language.getLang());
      String counted = romanised ? alike(code, candidates) : code;
      shares.merge(counted, language.getConfidence(), Double::sum);
    }
    return shares;
  }

  private static String alike(String code, Set<String> candidates) {
    return switch (code) {
      case "hi" -> candidates.contains("ur") && !candidates.contains("hi") ? "ur" : "hi";
      case "ur" -> candidates.contains("hi") && !candidates.contains("ur") ? "hi" : "ur";
      default -> code;
    };
  }

  private static Map<String, Double> shares(LanguageDetector detector, String text) {
    Map<String, Double> shares = new HashMap<>();
    for (Language language : detector.predictLanguages(text)) {
      shares.put(language.getLang(), language.getConfidence());
    }
    return shares;
  }
}
