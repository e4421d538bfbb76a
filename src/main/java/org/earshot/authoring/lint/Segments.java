package org.earshot.authoring.lint;

/**
 * How many SMS parts a text takes, near enough for a warning; the room {@code channels} counts
 * exactly when it sends. GSM 03.38: 160 or 153 characters a part, other alphabets 70 or 67.
 */
final class Segments {

  private static final String GSM =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
          + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

  private static final String EXTENSION = "\f^{}\\[~]|€";

  /** What is sent as its plain equivalent. */
  private static final String REPLACED = "\u2018\u2019\u201C\u201D\u2013\u2014\u2026\u00A0";

  private Segments() {}

  static int of(String text) {
    boolean gsm = text.chars().allMatch(c -> (GSM + EXTENSION + REPLACED).indexOf(c) >= 0);
    int length = text.length();
    if (!gsm) {
      return length <= 70 ? 1 : (length + 66) / 67;
    }
    int septets = length + (int) text.chars().filter(c -> EXTENSION.indexOf(c) >= 0).count();
    return septets <= 160 ? 1 : (septets + 152) / 153;
  }
}
