package org.earshot.translation;

import java.util.regex.Pattern;

/** How to reach somebody, which no translation needs: e-mail addresses and telephone numbers. */
final class Contacts {

  private static final Pattern MAIL = Pattern.compile("[^\\s<>:;,\"'()]+@[^\\s<>:;,\"'()]+");

  /** Seven digits and more, of any script, whatever stands between them. */
  private static final Pattern NUMBER = Pattern.compile("\\+?\\p{Nd}(?:[ ()./-]{0,2}\\p{Nd}){6,}");

  private static final String GAP = "[…]";

  private Contacts() {}

  /** The words with a gap for each of them. */
  static String without(String words) {
    return NUMBER.matcher(MAIL.matcher(words).replaceAll(GAP)).replaceAll(GAP);
  }
}
