package org.earshot.authoring.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All that one conversation consists of.
 *
 * @param translations the other languages
 * @param spoken what Earshot itself says, by language
 */
public record Reading(Script script, List<Words> translations, Map<Locale, Spoken> spoken) {

  public Reading {
    translations = List.copyOf(translations);
    spoken = Map.copyOf(spoken);
  }

  /** The words of every language, the conversation's own first. */
  public List<Words> words() {
    List<Words> all = new ArrayList<>();
    all.add(script.words());
    all.addAll(translations);
    return all;
  }

  public Spoken spoken(Locale language) {
    return spoken.getOrDefault(language, Spoken.NOTHING);
  }

  public boolean isMain(Words words) {
    return words.language().equals(script.language());
  }
}
