package org.earshot.understanding.listening;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Scripts by their four-letter names; Chinese characters are one script, Japanese its own. */
public final class Script {

  /** No letters at all. */
  public static final String NONE = "";

  /** Where romanised text is found. */
  public static final String LATIN = "Latn";

  private static final String HAN = "Hani";
  private static final String JAPANESE = "Jpan";
  private static final Set<String> HAN_FORMS = Set.of("Hans", "Hant");
  private static final Set<String> KANA = Set.of("Hira", "Kana");

  /** A name in Latin letters makes no Chinese sentence Latin. */
  private static final int LETTERS_OF_AN_IDEOGRAPH = 4;

  private Script() {}

  /** The script of most letters; some kana among Chinese characters make a text Japanese. */
  public static String of(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      word.codePoints().filter(Character::isLetter).forEach(c -> count(c, counts));
    }
    String most =
        counts.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse(NONE);
    boolean kana = counts.keySet().stream().anyMatch(KANA::contains);
    return kana && (most.equals(HAN) || KANA.contains(most)) ? JAPANESE : most;
  }

  /** The script that a language is usually written in, or the one that its tag names. */
  public static String of(Locale language) {
    String script = ULocale.addLikelySubtags(ULocale.forLocale(language)).getScript();
    return HAN_FORMS.contains(script) ? HAN : script;
  }

  private static void count(int letter, Map<String, Integer> counts) {
    int letters = Character.isIdeographic(letter) ? LETTERS_OF_AN_IDEOGRAPH : 1;
    counts.merge(name(UScript.getScript(letter)), letters, Integer::sum);
  }

  private static String name(int script) {
    return script == UScript.COMMON || script == UScript.INHERITED
        ? NONE
        : UScript.getShortName(script);
  }
}
