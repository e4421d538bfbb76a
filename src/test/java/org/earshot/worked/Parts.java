package org.earshot.worked;

/** How many parts a text message is paid for as. */
final class Parts {

  private static final String PLAIN =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
          + "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String DOUBLE = "^{}\\[~]|€";

  private Parts() {}

  static long of(String words) {
    boolean plain = words.chars().allMatch(c -> (PLAIN + DOUBLE).indexOf(c) >= 0);
    long length =
        words.length() + (plain ? words.chars().filter(c -> DOUBLE.indexOf(c) >= 0).count() : 0);
    long alone = plain ? 160 : 70;
    long among = plain ? 153 : 67;
    return length <= alone ? 1 : (length + among - 1) / among;
  }
}
