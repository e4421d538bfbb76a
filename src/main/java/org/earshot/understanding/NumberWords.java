package org.earshot.understanding;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * Every way to write small numbers in words that ICU can generate for a language, with all genders
 * and cases. Generating and looking up reads far more than ICU's own parser, which stops at a
 * missing accent.
 */
final class NumberWords {

  private static final int LAST_IN_ROW = 199;
  private static final int[] ROUND = {200, 300, 400, 500, 600, 700, 800, 900, 1000, 2000, 5000};
  private static final int LAST_ORDINAL = 31;

  private NumberWords() {}

  /** Nothing where ICU has no words of the language's own and would silently give English ones. */
  static void cardinals(Locale language, BiConsumer<String, Integer> words) {
    generate(language, false, words);
  }

  static void ordinals(Locale language, BiConsumer<String, Integer> words) {
    generate(language, true, words);
  }

  private static void generate(
      Locale language, boolean ordinals, BiConsumer<String, Integer> words) {
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(ULocale.forLocale(language), RuleBasedNumberFormat.SPELLOUT);
    String actual = format.getLocale(ULocale.ACTUAL_LOCALE).getLanguage();
    if (!actual.equals(language.getLanguage())) {
      return;
    }
    for (String rules : format.getRuleSetNames()) {
      boolean ordinal = rules.contains("ordinal");
      if (!rules.contains("year") && ordinal == ordinals) {
        spell(format, rules, ordinals, words);
      }
    }
  }

  private static void spell(
      RuleBasedNumberFormat format,
      String rules,
      boolean ordinals,
      BiConsumer<String, Integer> words) {
    int last = ordinals ? LAST_ORDINAL : LAST_IN_ROW;
    for (int n = ordinals ? 1 : 0; n <= last; n++) {
      words.accept(format.format(n, rules), n);
    }
    if (!ordinals) {
      for (int n : ROUND) {
        words.accept(format.format(n, rules), n);
      }
    }
  }
}
