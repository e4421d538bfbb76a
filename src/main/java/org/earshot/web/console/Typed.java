package org.earshot.web.console;

import org.jspecify.annotations.Nullable;

/** Text as it comes from a form. */
public final class Typed {

  private Typed() {}

  /** Without blanks around it; empty where nothing was typed. */
  public static String words(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** Without blanks around it; null where nothing was typed. */
  public static @Nullable String orNull(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
