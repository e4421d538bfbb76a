package org.earshot.web.translating;

import org.earshot.authoring.translating.Column;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Who says that a translation is right.
 *
 * @param role who they are: an interpreter, a colleague who grew up with the language
 * @param read whether they say that they read all of it
 * @param revision the state that was on the page
 */
record CheckForm(
    @Nullable String name,
    @Nullable String role,
    @Nullable Boolean read,
    @Nullable Integer revision) {

  private static final int MOST = 200;

  static CheckForm blank() {
    return new CheckForm(null, null, null, null);
  }

  /** Their name and who they are, as the file has it. */
  String by() {
    return Typed.words(name) + ", " + Typed.words(role);
  }

  Problems problems(Column column) {
    Problems problems = new Problems();
    problems.require(name, "name", "Say who has read it");
    problems.require(role, "role", "Say who they are, such as interpreter or native speaker");
    if (by().length() > MOST) {
      problems.add("name", "Name and role may have 200 characters in all");
    }
    if (!Boolean.TRUE.equals(read)) {
      problems.add("read", "Tick the statement: somebody has to have read every message");
    }
    if (!column.progress().whole()) {
      problems.add("unfinished", "It cannot be checked yet: " + lacking(column));
    }
    return problems;
  }

  static String lacking(Column column) {
    Column.Progress progress = column.progress();
    int missing = progress.total() - progress.written();
    String first =
        missing == 0 ? "" : missing == 1 ? "1 piece is missing" : missing + " pieces are missing";
    String second =
        progress.changed() == 0 ? "" : progress.changed() + " changed since it was translated";
    return first + (first.isEmpty() || second.isEmpty() ? "" : ", ") + second;
  }
}
