package org.earshot.authoring.translating;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What can be done to a translation. Each takes files and gives files, and leaves those that it was
 * given as they were.
 */
public final class Translations {

  private Translations() {}

  /**
   * New words, or none, for a passage.
   *
   * @param madeFrom the fingerprint of what was translated
   */
  record Change(Passage passage, String words, String madeFrom) {}

  /** Begins a translation, without any words. */
  public static Map<String, String> begun(Map<String, String> files, Locale language) {
    return TranslationFile.of(files, language).in(files);
  }

  /** Takes a translation out. */
  public static Map<String, String> without(Map<String, String> files, Locale language) {
    Map<String, String> fewer = new TreeMap<>(files);
    fewer.remove(TranslationFile.of(files, language).name());
    return fewer;
  }

  /** Whoever had checked the translation has not checked what it says now. */
  static Map<String, String> changed(
      Map<String, String> files, Locale language, List<Change> changes) {
    TranslationFile file = TranslationFile.of(files, language);
    for (Change change : changes) {
      file.words(change.passage(), change.words());
      boolean counts = !change.words().isEmpty() && !change.passage().optional();
      file.madeFrom(change.passage(), counts ? change.madeFrom() : null);
    }
    file.draft();
    return file.in(files);
  }

  /** Notes by passage; an empty one takes it out. */
  static Map<String, String> noted(
      Map<String, String> files, Locale language, Map<Passage, String> notes) {
    TranslationFile file = TranslationFile.of(files, language);
    notes.forEach(file::note);
    return file.in(files);
  }

  /** Somebody has looked: the translation still says what the passage says now. */
  public static Map<String, String> stillRight(
      Map<String, String> files, Locale language, Passage passage) {
    TranslationFile file = TranslationFile.of(files, language);
    file.madeFrom(passage, passage.fingerprint());
    return file.in(files);
  }

  /**
   * Somebody has read all of it.
   *
   * @param by their name, and who they are
   * @throws IllegalArgumentException where words are missing or have changed
   */
  public static Map<String, String> checked(
      Map<String, String> files, Locale language, String by, LocalDate on) {
    WordTable table =
        WordTable.of(files).orElseThrow(() -> new IllegalArgumentException("cannot be read"));
    if (!table.column(language).map(column -> column.progress().whole()).orElse(false)) {
      throw new IllegalArgumentException("not every message is there and up to date");
    }
    TranslationFile file = TranslationFile.of(files, language);
    file.checked(by, on.toString());
    table.passages().stream()
        .filter(passage -> !passage.optional())
        .forEach(passage -> file.madeFrom(passage, passage.fingerprint()));
    return file.in(files);
  }

  /** It has to be read again before it is used. */
  public static Map<String, String> unchecked(Map<String, String> files, Locale language) {
    TranslationFile file = TranslationFile.of(files, language);
    file.draft();
    return file.in(files);
  }
}
