package org.earshot.assisted;

import java.util.Locale;
import java.util.Optional;
import org.earshot.privacy.Chance;

/**
 * A number that Earshot prints on one sheet of paper only, such as "K7Q-F3M-9XP". Its last sign is
 * made from the others, so that one wrong sign, or two in each other's place, are noticed.
 */
public record SheetNumber(String signs) {

  /** Without what is easily taken for another; a prime number of them, so that slips show. */
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int LENGTH = 9;
  private static final int PART = 3;

  /** One that is on no other sheet: there are more of them than of all sheets ever. */
  public static SheetNumber fresh() {
    String signs = Chance.signs(ALPHABET, LENGTH - 1);
    return new SheetNumber(signs + last(signs));
  }

  /** As it was typed, with or without its dashes; empty where it is none. */
  public static Optional<SheetNumber> read(String typed) {
    String signs = plain(typed);
    return isLikeOne(typed) && signs.charAt(LENGTH - 1) == last(signs.substring(0, LENGTH - 1))
        ? Optional.of(new SheetNumber(signs))
        : Optional.empty();
  }

  /** Whether it looks as if it were meant to be one, though it may have a slip. */
  public static boolean isLikeOne(String typed) {
    String signs = plain(typed);
    return signs.length() == LENGTH && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0);
  }

  private static String plain(String typed) {
    return typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
  }

  private static char last(String signs) {
    int sum = 0;
    for (int place = 0; place < signs.length(); place++) {
      sum += (place + 2) * ALPHABET.indexOf(signs.charAt(place));
    }
    return ALPHABET.charAt(sum % ALPHABET.length());
  }

  @Override
  public String toString() {
    return String.join(
        "-", signs.substring(0, PART), signs.substring(PART, 2 * PART), signs.substring(2 * PART));
  }
}
