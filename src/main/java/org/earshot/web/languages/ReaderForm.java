package org.earshot.web.languages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Who says that they have read words, and that these are right.
 *
 * @param role who they are: an interpreter, a colleague who grew up with the language
 * @param read what they have read: {@link #ALL} of the page, or what is {@link #TICKED}
 * @param seal of the words that were on the page
 * @param right the pieces that are ticked, each as its seal, a blank and its path
 */
record ReaderForm(
    @Nullable String name,
    @Nullable String role,
    @Nullable String read,
    @Nullable String seal,
    @Nullable List<String> right) {

  static final String ALL = "all";
  static final String TICKED = "ticked";
  private static final int MOST = 200;

  /** As somebody begins, who may have read another page before. */
  static ReaderForm of(@Nullable String name, @Nullable String role) {
    return new ReaderForm(name, role, null, null, null);
  }

  /** Their name and who they are, as it is kept. */
  String by() {
    return Typed.words(name) + ", " + Typed.words(role);
  }

  public boolean onlyTicked() {
    return TICKED.equals(read);
  }

  /** Whether this piece is ticked. */
  public boolean ticked(String piece) {
    return right != null && right.contains(piece);
  }

  /** The seals of what is ticked, by path. */
  Map<String, String> ticks() {
    Map<String, String> ticks = new HashMap<>();
    for (String piece : right == null ? List.<String>of() : right) {
      int blank = piece.indexOf(' ');
      if (blank > 0) {
        ticks.put(piece.substring(blank + 1), piece.substring(0, blank));
      }
    }
    return ticks;
  }

  Problems problems() {
    Problems problems = new Problems();
    problems.require(name, "name", "Say who has read it");
    problems.require(role, "role", "Say who they are, such as interpreter or native speaker");
    if (by().length() > MOST) {
      problems.add("name", "Name and role may have 200 characters in all");
    }
    if (!ALL.equals(read) && !onlyTicked()) {
      problems.add("read", "Say what they have read: all of it, or what is ticked");
    } else if (onlyTicked() && ticks().isEmpty()) {
      problems.add("read", "Tick the pieces that they have read");
    }
    return problems;
  }
}
