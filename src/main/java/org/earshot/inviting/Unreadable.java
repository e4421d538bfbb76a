package org.earshot.inviting;

/** A file that cannot be read as a list; the message says why, to whoever sent it. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unreadable(String words) {
    super(words);
  }

  public String words() {
    return String.valueOf(getMessage());
  }
}
