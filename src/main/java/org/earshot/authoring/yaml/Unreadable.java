package org.earshot.authoring.yaml;

/** The file cannot be read further than this line. */
final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final String mend;

  Unreadable(int line, String what, String mend) {
    super(what);
    this.line = line;
    this.mend = mend;
  }

  int line() {
    return line;
  }

  String what() {
    return String.valueOf(getMessage());
  }

  String mend() {
    return mend;
  }
}
