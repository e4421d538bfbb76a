package org.earshot.web.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes to begin: the join word and, behind it, the language that they want.
 *
 * @param language null for the conversation's own
 */
public record JoinText(String word, @Nullable Locale language) {

  public static JoinText of(String word) {
    return new JoinText(word, null);
  }

  /**
   * @param own the conversation's own language, which needs no name
   */
  public static JoinText in(Locale language, Locale own, String word) {
    return new JoinText(word, language.equals(own) ? null : language);
  }

  /** "BREAKS POLSKI", "BREAKS URDU": in letters that any telephone has. */
  public String typed() {
    return language == null ? word : word + " " + name(language);
  }

  /** Where no blank can stand: "BREAKS-pl". */
  String linked() {
    return language == null ? word : word + "-" + language.toLanguageTag();
  }

  private static String name(Locale language) {
    String own = language.getDisplayLanguage(language);
    boolean latin =
        own.codePoints()
            .filter(Character::isLetter)
            .allMatch(
                letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    return (latin ? own : language.getDisplayLanguage(Locale.ENGLISH)).toUpperCase(language);
  }
}
