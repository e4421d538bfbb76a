package org.earshot.language;

import java.util.Locale;
import java.util.Optional;

/**
 * Says whether a word can be added to a list. Whoever understands words brings such rules; this
 * room only asks them.
 */
public interface WordListRule {

  /**
   * Why not, as a sentence that begins with the word; empty where nothing speaks against it.
   *
   * @param lexicon as it would be with it
   */
  Optional<String> against(Addition addition, Lexicon lexicon);

  /**
   * @param list its name ("yes", "numbers")
   */
  record Addition(Locale language, String list, String word) {}
}
