package org.earshot.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One language, as its file has it.
 *
 * @param name the language's name in itself
 * @param checked whether a named person has checked the words
 * @param phrases ICU MessageFormat patterns by key; each one parses
 * @param words plain word lists by name
 * @param groups word lists that stand for something, by name and then by what they stand for
 * @param monitoring standard questions by id
 */
record LocaleFile(
    Locale language,
    String name,
    boolean checked,
    Map<String, String> phrases,
    Map<String, List<String>> words,
    Map<String, Map<String, List<String>>> groups,
    Map<String, Phrasebook.StandardQuestion> monitoring) {}
