package org.earshot.authoring.translating;

import java.util.Map;
import java.util.TreeMap;

/** A small conversation with a Polish translation, as files. */
public final class Translated {

  static final String OWN =
      """
      conversation: small
      language: en
      title: A small one
      keywords: [SMALL]
      welcome: We ask about buses. Text SMALL to 07700 900123 by 23 June 2027.
      more: You can change the times.
      questions:
        - id: often
          ask: How often?
          type: choice
          options: {daily: Every day, weekly: Once a week}
        - id: pay
          ask: What would you pay?
          type: number
          unit: pounds
      thanks: Thank you.
      """;

  static final String POLISH =
      """
      # For translators: keep it short.
      status: checked
      checked_by: Ewa Example, interpreter
      title: Mały
      welcome: Pytamy o autobusy. Wyślij SMALL na 07700 900123 do 23 czerwca 2027.
      more: Można zmienić godziny.
      questions:
        often:
          ask: Jak często?
          options: {daily: Codziennie, weekly: Raz w tygodniu}
        pay: {ask: Ile można zapłacić?, unit: funty}
      thanks: Dziękujemy.
      """;

  private Translated() {}

  public static Map<String, String> files() {
    return new TreeMap<>(Map.of("conversation.yaml", OWN, "pl.yaml", POLISH));
  }

  /** The files with other words in the conversation itself. */
  static Map<String, String> reworded(Map<String, String> files, String words, String others) {
    Map<String, String> changed = new TreeMap<>(files);
    changed.computeIfPresent("conversation.yaml", (name, text) -> text.replace(words, others));
    return changed;
  }
}
