package org.earshot.web.editor;

import org.earshot.web.console.Typed;
import org.jspecify.annotations.Nullable;

/** Words as they come out of a word processor, without the marks that only look like others. */
final class Pasted {

  private Pasted() {}

  /**
   * One kind of space, hyphen and line end; what joins and parts letters in other scripts stays.
   */
  static String words(@Nullable String typed) {
    return Typed.words(typed)
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\u2028', '\n')
        .replaceAll("[\\u00A0\\u2007\\u202F]", " ")
        .replaceAll("[\\u2010\\u2011]", "-")
        .replaceAll("[\\u00AD\\u200B\\uFEFF]", "");
  }

  static String line(@Nullable String typed) {
    return words(typed).replaceAll("\\s*\\n\\s*", " ");
  }
}
