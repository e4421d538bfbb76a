package org.earshot.understanding.listening.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The languages that can be offered, and sets of them as consultations offer. */
final class Languages {

  /** What the model was taught in order to be offered. */
  static final Set<String> KNOWN =
      new TreeSet<>(
          List.of(
              "ar", "bn", "ckb", "cy", "en", "es", "fa", "fr", "gu", "hi", "it", "lt", "pa", "pl",
              "pt", "ro", "so", "ta", "tr", "uk", "ur", "vi", "yo", "zh"));

  static final Set<String> LATIN =
      new TreeSet<>(
          List.of("cy", "en", "es", "fr", "it", "lt", "pl", "pt", "ro", "so", "tr", "vi", "yo"));

  static final Set<String> THIRTEEN =
      new TreeSet<>(
          List.of("en", "gu", "pa", "ur", "hi", "bn", "pl", "so", "ar", "pt", "ro", "es", "fr"));

  static final Set<String> SIX = new TreeSet<>(List.of("en", "gu", "pa", "ur", "pl", "so"));

  private Languages() {}

  static Map<String, Set<String>> sixes() {
    Map<String, Set<String>> sixes = new LinkedHashMap<>();
    for (String six :
        List.of(
            "en gu pa ur pl so",
            "en ar pt ro so gu",
            "en es pt fr yo vi",
            "en hi ur fa ar ckb",
            "es pt it ro fr en",
            "en cy pl lt ro uk")) {
      sixes.put(six, new TreeSet<>(List.of(six.split(" "))));
    }
    return sixes;
  }
}
