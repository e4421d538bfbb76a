package org.earshot.authoring.sheets;

/** A file that cannot be read as a table; the message says why, to whoever sent it. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unreadable(String words) {
    super(words);
  }

  public String words() {
    return String.valueOf(getMessage());
  }
}
