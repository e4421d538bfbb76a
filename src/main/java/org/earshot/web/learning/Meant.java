package org.earshot.web.learning;

import java.util.Locale;

/** What words stood for, and so where they are kept once they are learnt. */
sealed interface Meant {

  Locale language();

  /**
   * The same in whatever question.
   *
   * @param list of Earshot's own words ("yes", "dont_know")
   */
  record InLanguage(Locale language, String list) implements Meant {}

  /** One answer of one question. */
  record OfOption(String conversation, Locale language, String question, String option)
      implements Meant {}
}
