package org.earshot.web.forms;

import org.jspecify.annotations.Nullable;

/** Text as it comes from a form. */
public final class Typed {

  private Typed() {}

  /** Without blanks around it; empty where nothing was typed. */
  public static String words(@Nullable String typed) {
    return typed == null ? "" : plain(typed);
  }

  /** Without blanks around it; null where nothing was typed. */
  public static @Nullable String orNull(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : plain(typed);
  }

  /** Browsers send a return before each line feed; what other programs wrote has none. */
  private static String plain(String typed) {
    return typed.strip().replace("\r\n", "\n");
  }
}
