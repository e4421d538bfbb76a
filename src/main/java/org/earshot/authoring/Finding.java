package org.earshot.authoring;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a conversation or a set-up record.
 *
 * @param where file and line ("short-breaks/gu.yaml:12"), or the field
 * @param what what is wrong, in the author's words
 * @param mend how to mend it
 * @param language the one language that it keeps from opening; null where it concerns all
 */
public record Finding(
    Severity severity, String where, String what, String mend, @Nullable Locale language) {

  public enum Severity {
    BLOCKS,
    WARNS;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Finding blocks(String where, String what, String mend) {
    return new Finding(Severity.BLOCKS, where, what, mend, null);
  }

  public static Finding warns(String where, String what, String mend) {
    return new Finding(Severity.WARNS, where, what, mend, null);
  }
}
