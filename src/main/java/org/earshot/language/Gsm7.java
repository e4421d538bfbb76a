package org.earshot.language;

import java.util.Arrays;

/**
 * The GSM 03.38 default alphabet and its extension table: the letters of which 160 fit into one
 * SMS.
 */
final class Gsm7 {

  private static final String BASE =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String EXTENSION = "\f^{}\\[~]|€";
  private static final byte[] SEPTETS = table();

  private Gsm7() {}

  private static byte[] table() {
    byte[] septets = new byte['€' + 1];
    Arrays.fill(septets, (byte) 0);
    BASE.chars().forEach(letter -> septets[letter] = 1);
    EXTENSION.chars().forEach(letter -> septets[letter] = 2);
    return septets;
  }

  /** 1 for a letter of the alphabet, 2 for one of the extension, 0 for any other. */
  static int septets(char letter) {
    return letter < SEPTETS.length ? SEPTETS[letter] : 0;
  }

  static boolean covers(String text) {
    return text.chars().allMatch(letter -> septets((char) letter) > 0);
  }
}
