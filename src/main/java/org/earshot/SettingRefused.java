package org.earshot;

/** Earshot will not start on this setting: the message says why, {@link #mend()} what to do. */
final class SettingRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String mend;

  SettingRefused(String why, String mend) {
    super(why);
    this.mend = mend;
  }

  String mend() {
    return mend;
  }
}
