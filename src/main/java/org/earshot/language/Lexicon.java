package org.earshot.language;

import java.util.List;
import java.util.Locale;

/**
 * The words that Earshot understands in one language, by list name ("yes", "no", "skip",
 * "dont_know", "stop", "help" …), exactly as the locale file has them. Folding and matching are the
 * business of the room {@code understanding}.
 */
public interface Lexicon {

  /** The words under this list name; empty where the language has none. */
  List<String> words(Locale language, String list);
}
