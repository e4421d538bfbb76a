package org.earshot.web.papers;

import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A text of a form that people are going to read.
 *
 * @param field the name of its input
 * @param language BCP 47; null for the paper's own
 * @param original the same in the paper's own language; empty where this is that
 * @param told whether it stands in messages; else on a page only, which may be longer
 */
record Piece(String field, @Nullable String language, String words, String original, boolean told) {

  /** In the paper's own language, in a message. */
  static Piece told(String field, @Nullable String words) {
    return new Piece(field, null, Typed.words(words), "", true);
  }

  /** In the paper's own language, on a page. */
  static Piece shown(String field, @Nullable String words) {
    return new Piece(field, null, Typed.words(words), "", false);
  }

  /** In another language, in a message. */
  static Piece translated(
      String field, String language, @Nullable String words, @Nullable String original) {
    return new Piece(field, language, Typed.words(words), Typed.words(original), true);
  }
}
