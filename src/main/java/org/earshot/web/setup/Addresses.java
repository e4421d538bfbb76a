package org.earshot.web.setup;

import java.util.Locale;

/** Where the pages about one consultation are. */
final class Addresses {

  private Addresses() {}

  static String consultation(String slug) {
    return "/console/consultations/" + slug;
  }

  static String section(String slug, Section section) {
    return consultation(slug) + "/set-up/" + section.key();
  }

  /** The page with this question, which stands open there where it is folded away. */
  static String field(String slug, Section section, Field field) {
    String at = section.folds(field) ? "?at=" + field.name() : "";
    return section(slug, section) + at + "#" + field.name();
  }

  static String translation(String slug, Locale language) {
    return consultation(slug) + "/set-up/in/" + language.toLanguageTag();
  }

  /** Where all its translations are listed. */
  static String translations(String slug) {
    return consultation(slug) + "/set-up#In-other-languages";
  }

  static String gate(String slug) {
    return consultation(slug) + "/gate";
  }
}
