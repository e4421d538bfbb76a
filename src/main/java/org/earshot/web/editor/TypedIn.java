package org.earshot.web.editor;

import org.earshot.authoring.translating.Pasted;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/** Words of a form, without the marks that a word processor put in. */
final class TypedIn {

  private TypedIn() {}

  static String words(@Nullable String typed) {
    return Pasted.clean(Typed.words(typed));
  }

  static String line(@Nullable String typed) {
    return words(typed).replaceAll("\\s*\\n\\s*", " ");
  }
}
