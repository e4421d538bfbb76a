package org.earshot.inviting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.language.Phrasebook;

/** Languages as lists name them: "pl", "Polish" or "Polski". */
final class Spoken {

  private final Map<String, Locale> byName = new HashMap<>();
  private final Locale main;

  /**
   * @param offered the first is that of whoever's language is not told, or not offered
   */
  Spoken(Phrasebook phrasebook, List<Locale> offered) {
    this.main = offered.isEmpty() ? Locale.ENGLISH : offered.getFirst();
    for (Locale language : offered) {
      byName.put(folded(language.toLanguageTag()), language);
      byName.put(folded(language.getDisplayLanguage(Locale.UK)), language);
      byName.put(folded(phrasebook.nameOf(language)), language);
    }
  }

  boolean names(String cell) {
    return byName.containsKey(folded(cell));
  }

  Locale of(String cell) {
    return byName.getOrDefault(folded(cell), main);
  }

  private static String folded(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT);
  }
}
