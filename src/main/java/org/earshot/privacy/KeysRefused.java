package org.earshot.privacy;

/** Earshot will not start on these keys: the message says why, {@link #mend()} what to do. */
final class KeysRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String mend;

  KeysRefused(String why, String mend) {
    super(why);
    this.mend = mend;
  }

  String mend() {
    return mend;
  }
}
