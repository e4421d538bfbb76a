package org.earshot.language;

/** A locale file that cannot be used; the message says where and what, for whoever wrote it. */
final class BrokenLocale extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenLocale(String file, String what) {
    super("locales/" + file + ": " + what);
  }
}
