package org.earshot.web.setup;

import java.util.Locale;

/** Languages in the middle of a sentence. */
final class Stated {

  private Stated() {}

  /** "Polish" for "pl". */
  static String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK);
  }
}
