package org.earshot.translation;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What LibreTranslate calls a language: mostly the bare language, sometimes with a script. */
final class Codes {

  private static final Map<String, String> OTHER_NAMES =
      Map.of("zh", "zh-Hans", "nb", "no", "no", "nb", "tl", "fil", "fil", "tl");

  private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

  /** Languages that are not at home in Latin letters. */
  private static final Set<String> OTHER_LETTERS =
      Set.of(
          "am", "ar", "bg", "bn", "ckb", "el", "fa", "gu", "he", "hi", "ja", "ko", "ml", "mr", "ne",
          "pa", "ps", "ru", "si", "ta", "te", "th", "ti", "uk", "ur", "zh");

  private Codes() {}

  /** Which of the known codes means this language; empty where none does. */
  static Optional<String> of(Locale language, Collection<String> known) {
    for (String wanted : names(language)) {
      for (String code : known) {
        if (code.equalsIgnoreCase(wanted)) {
          return Optional.of(code);
        }
      }
    }
    return Optional.empty();
  }

  private static Set<String> names(Locale language) {
    String base = language.getLanguage();
    String script = language.getScript();
    Set<String> names = new LinkedHashSet<>();
    names.add(language.toLanguageTag());
    if (!script.isEmpty()) {
      names.add(base + "-" + script);
    }
    if (script.equals("Latn") && OTHER_LETTERS.contains(base)) {
      return names;
    }
    if (base.equals("zh") && TRADITIONAL.contains(language.getCountry())) {
      names.add("zh-Hant");
      names.add("zt");
    }
    names.add(base);
    names.add(OTHER_NAMES.getOrDefault(base, base));
    return names;
  }

  /** Whether these words are in Latin letters although their language is not at home in them. */
  static boolean isRomanised(String words, Locale language) {
    return OTHER_LETTERS.contains(language.getLanguage())
        && words
            .codePoints()
            .filter(Character::isLetter)
            .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
  }
}
