package org.earshot.web.languages;

import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Who says that they have read words, and that these are right.
 *
 * @param role who they are: an interpreter, a colleague who grew up with the language
 * @param read whether they say so
 * @param seal of the words that were on the page
 */
record ReaderForm(
    @Nullable String name, @Nullable String role, @Nullable Boolean read, @Nullable String seal) {

  private static final int MOST = 200;

  static ReaderForm blank() {
    return new ReaderForm(null, null, null, null);
  }

  /** Their name and who they are, as it is kept. */
  String by() {
    return Typed.words(name) + ", " + Typed.words(role);
  }

  Problems problems() {
    Problems problems = new Problems();
    problems.require(name, "name", "Say who has read it");
    problems.require(role, "role", "Say who they are, such as interpreter or native speaker");
    if (by().length() > MOST) {
      problems.add("name", "Name and role may have 200 characters in all");
    }
    if (!Boolean.TRUE.equals(read)) {
      problems.add("read", "Tick the statement: somebody has to have read all of it");
    }
    return problems;
  }
}
