package org.earshot.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that Earshot understands in one language, by list name ("yes", "no", "skip",
 * "dont_know", "stop", "help" …), exactly as the locale file has them, with what people added and
 * took away in the console. Folding and matching are the business of the room {@code
 * understanding}.
 */
public interface Lexicon {

  /** Another number whenever any list may be another than before; costs nothing to ask. */
  long edition();

  /** The languages that have words, drafts included. */
  Set<Locale> languages();

  /** The words under this list name; empty where the language has none. */
  List<String> words(Locale language, String list);

  /**
   * A list whose words stand for something: the words by what they stand for. Under "numbers" the
   * key "12" may hold "dozen". Empty where the language has none.
   */
  Map<String, List<String>> groups(Locale language, String list);
}
