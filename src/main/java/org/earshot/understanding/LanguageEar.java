package org.earshot.understanding;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Notices when someone writes in another of the languages offered. Script decides where it can;
 * within a script OpenNLP's detector, restricted to the languages offered, and only with a clear
 * lead: a wrong offer is worse than none.
 */
final class LanguageEar {

  private static final String MODEL = "/langdetect-183.bin";

  /** Shorter texts are too often right by chance only. */
  private static final int FEWEST_WORDS = 3;

  /**
   * How many times as likely as the next language the first must be. The detector's shares are near
   * uniform on short texts, so it is the ratio that tells.
   */
  private static final double LEAD = 1.15;

  private final Vocabularies vocabularies;
  private final Map<Locale, Integer> scripts = new HashMap<>();
  private @Nullable LanguageDetectorME detector;

  LanguageEar(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  Optional<Locale> other(String text, Locale current, Set<Locale> offered) {
    List<Token> words =
        Tokeniser.tokens(text).stream().filter(token -> token.is(Kind.WORD)).toList();
    int script = script(text);
    if (words.isEmpty() || script == UScript.COMMON) {
      return Optional.empty();
    }
    List<Locale> candidates =
        offered.stream().filter(locale -> scriptOf(locale) == script).toList();
    if (candidates.size() == 1 && scriptOf(current) != script) {
      return Optional.of(candidates.get(0));
    }
    if (words.size() < FEWEST_WORDS || candidates.size() < 2) {
      return Optional.empty();
    }
    return Optional.ofNullable(leading(text, words, candidates, offered))
        .filter(locale -> !locale.equals(current));
  }

  private @Nullable Locale leading(
      String text, List<Token> words, List<Locale> candidates, Set<Locale> offered) {
    List<Score> scores = scores(text, candidates);
    if (scores.size() < 2 || scores.get(0).share() < LEAD * scores.get(1).share()) {
      return null;
    }
    Locale first = scores.get(0).language();
    long known = known(words, first);
    boolean contradicted =
        offered.stream().anyMatch(other -> !other.equals(first) && known(words, other) > known);
    return contradicted ? null : first;
  }

  /** How many of the words the language's own lists know, romanised ones included. */
  private long known(List<Token> words, Locale language) {
    Phrases<Entry> phrases = vocabularies.of(language).answers();
    long known = 0;
    for (int i = 0; i < words.size(); i++) {
      known += phrases.longest(words, i) == null ? 0 : 1;
    }
    return known;
  }

  private record Score(Locale language, double share) {}

  private List<Score> scores(String text, List<Locale> candidates) {
    Map<String, Double> shares = new HashMap<>();
    for (Language language : detect(text)) {
      shares.merge(language.getLang(), language.getConfidence(), Math::max);
    }
    List<Score> scores = new ArrayList<>();
    for (Locale candidate : candidates) {
      Double share = shares.get(code(candidate));
      if (share != null) {
        scores.add(new Score(candidate, share));
      }
    }
    scores.sort((a, b) -> Double.compare(b.share(), a.share()));
    return scores;
  }

  /** The model has the Persian of Iran under its own code. */
  private static String code(Locale language) {
    String code = language.getISO3Language();
    return code.equals("fas") ? "pes" : code;
  }

  private synchronized Language[] detect(String text) {
    LanguageDetectorME ready = detector;
    if (ready == null) {
      ready = new LanguageDetectorME(model());
      detector = ready;
    }
    return ready.predictLanguages(text);
  }

  private static LanguageDetectorModel model() {
    try (InputStream model = LanguageEar.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IllegalStateException("The language model " + MODEL + " is not in the jar");
      }
      return new LanguageDetectorModel(model);
    } catch (IOException e) {
      throw new UncheckedIOException("The language model cannot be read", e);
    }
  }

  /** The script of most letters; common where there are none. */
  private static int script(String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UScript.getScript(c), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UScript.COMMON);
  }

  private synchronized int scriptOf(Locale language) {
    return scripts.computeIfAbsent(
        language,
        locale ->
            UScript.getCodeFromName(
                ULocale.addLikelySubtags(ULocale.forLocale(locale)).getScript()));
  }
}
