package org.earshot.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One language, as its file has it.
 *
 * @param name the language's name in itself
 * @param checkedBy who has checked the words; null while they are a draft
 * @param phrases ICU MessageFormat patterns by key; each one parses
 * @param pages what stands on public pages, as patterns too
 * @param words plain word lists by name
 * @param groups word lists that stand for something, by name and then by what they stand for
 * @param monitoring standard questions by id
 */
record LocaleFile(
    Locale language,
    String name,
    @Nullable String checkedBy,
    Map<String, String> phrases,
    Map<String, String> pages,
    Map<String, List<String>> words,
    Map<String, Map<String, List<String>>> groups,
    Map<String, Phrasebook.StandardQuestion> monitoring) {

  boolean checked() {
    return checkedBy != null;
  }
}
