package org.earshot.web.live;

/** A part of a whole in percent. */
final class Share {

  private Share() {}

  /** Such as "64%"; empty where there is no whole. */
  static String of(long part, long whole) {
    return whole == 0 ? "" : percent(part, whole) + "%";
  }

  static long percent(long part, long whole) {
    return whole == 0 ? 0 : Math.round(100.0 * part / whole);
  }
}
