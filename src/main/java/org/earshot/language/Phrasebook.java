package org.earshot.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What Earshot says: the standing phrases of every locale file, as ICU MessageFormat patterns by
 * key, with what people reworded in the console in their place. The files are read once at start,
 * from the class path and from {@code earshot.locales}, which overrides it file by file; what is
 * reworded counts at once.
 */
public interface Phrasebook {

  /** The languages that have a file, drafts included. */
  Set<Locale> languages();

  /** The raw patterns of one language by key; empty where there is no file. */
  Map<String, String> patterns(Locale language);

  /**
   * Whether named persons have read everything that this language says and understands, as it is
   * now.
   */
  boolean checked(Locale language);

  /**
   * Whether they have at some time: people are spoken to in it, also while words that were changed
   * since wait to be read.
   */
  boolean introduced(Locale language);

  /** Another number whenever anything that is said may be another than before. */
  long edition();

  /** One phrase with its arguments; in English where the language lacks it. */
  String say(Locale language, String key, Map<String, ?> arguments);

  /** Words for a public page with their arguments; in English where the language lacks them. */
  String onPage(Locale language, String key, Map<String, ?> arguments);

  /**
   * A pattern that did not come from a locale file, formatted by the language's own plural rules.
   * Patterns are parsed once.
   */
  String format(Locale language, String pattern, Map<String, ?> arguments);

  /**
   * The standard monitoring question with this id ("age_band", "disability", "religion"), if the
   * language has it.
   */
  Optional<StandardQuestion> monitoring(Locale language, String id);

  /** The ids of all standard monitoring questions. */
  Set<String> monitoringIds();

  /** The language's name in itself ("Polski"). */
  String nameOf(Locale language);

  /** {@code rtl} or {@code ltr}. */
  String direction(Locale language);

  /**
   * A standard question: its words and options in order. A choice, or open where it has no options.
   *
   * @param options label by option id, in the order printed
   * @param synonyms further words by option id that mean it and nothing else
   */
  record StandardQuestion(
      String id, String ask, Map<String, String> options, Map<String, List<String>> synonyms) {

    public StandardQuestion(String id, String ask, Map<String, String> options) {
      this(id, ask, options, Map.of());
    }
  }
}
