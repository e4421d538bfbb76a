package org.earshot.privacy;

import java.security.SecureRandom;

/** What nobody can foresee. */
public final class Chance {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Chance() {}

  /** So many digits, for a code that someone types; leading zeros count. */
  public static String digits(int count) {
    StringBuilder digits = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + RANDOM.nextInt(10)));
    }
    return digits.toString();
  }
}
