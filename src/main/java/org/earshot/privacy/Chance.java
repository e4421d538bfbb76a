package org.earshot.privacy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

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

  /** So many signs of this alphabet, each as likely as the others. */
  public static String signs(String alphabet, int count) {
    StringBuilder signs = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      signs.append(alphabet.charAt(RANDOM.nextInt(alphabet.length())));
    }
    return signs.toString();
  }

  /** The same things in an order that nobody can foresee. */
  public static <T> List<T> shuffled(Collection<T> things) {
    List<T> shuffled = new ArrayList<>(things);
    Collections.shuffle(shuffled, RANDOM);
    return shuffled;
  }
}
