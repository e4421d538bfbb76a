package org.earshot.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.language.Lexicon;

/**
 * In which languages some list has a phrase that begins with a word. Every message is looked
 * through for stopping and danger in every language, and most hold no such word in any: this says
 * so in one look for each word, before any language's vocabulary is asked, or even made.
 */
final class FirstWords {

  private final Map<String, Set<Locale>> languages = new HashMap<>();

  private final boolean byEar;

  FirstWords(Lexicon lexicon, Collection<String> lists) {
    this(lexicon, lists, false);
  }

  /**
   * @param byEar whether words that only sound like the first of a phrase count
   */
  FirstWords(Lexicon lexicon, Collection<String> lists, boolean byEar) {
    this.byEar = byEar;
    for (Locale language : lexicon.languages()) {
      boolean bySound = Romanised.isTyped(language);
      for (String list : lists) {
        lexicon.words(language, list).forEach(phrase -> add(phrase, language, bySound));
      }
    }
  }

  private void add(String phrase, Locale language, boolean bySound) {
    List<Token> tokens = Tokeniser.tokens(phrase);
    if (tokens.isEmpty()) {
      return;
    }
    String first = tokens.get(0).text();
    add(first, language);
    String sound = bySound ? Romanised.sound(first) : null;
    if (sound != null) {
      add(sound, language);
    }
  }

  private void add(String word, Locale language) {
    languages.computeIfAbsent(word, fresh -> new LinkedHashSet<>()).add(language);
  }

  /** The languages in which a phrase begins with any of these words; nearly always none. */
  Set<Locale> in(List<Token> tokens) {
    Set<Locale> found = Set.of();
    for (Token token : tokens) {
      found = with(found, token.text());
      for (String calm : token.calm()) {
        found = with(found, calm);
      }
      String sound = byEar ? Romanised.sound(token.text()) : null;
      found = sound == null ? found : with(found, sound);
    }
    return found;
  }

  private Set<Locale> with(Set<Locale> found, String word) {
    Set<Locale> more = languages.get(word);
    if (more == null || found.containsAll(more)) {
      return found;
    }
    Set<Locale> both = new LinkedHashSet<>(found);
    both.addAll(more);
    return both;
  }
}
