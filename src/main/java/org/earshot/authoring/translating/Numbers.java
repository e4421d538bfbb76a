package org.earshot.authoring.translating;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The numbers in a text, in whatever digits they are written and however long ones are parted.
 *
 * @param all in European digits, without what parts thousands; a telephone number counts as one
 * @param digits every digit of the text, one after the other
 */
record Numbers(List<String> all, String digits) {

  private static final int LONG = 4;
  private static final int THOUSANDS = 3;
  static final int TELEPHONE = 9;

  /** Digits in groups, as in 400,000 and 4,00,000 and 07700 900123. */
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(?:,\\d{2,3})+|\\+?0?\\d{2,5}(?: \\d{3,6}){1,3}|\\d+");

  static Numbers in(String text) {
    StringBuilder european = new StringBuilder();
    text.codePoints().forEach(letter -> append(european, letter));
    List<String> all =
        NUMBER.matcher(european).results().map(MatchResult::group).map(Numbers::bare).toList();
    return new Numbers(all, bare(european.toString()));
  }

  private static void append(StringBuilder european, int letter) {
    boolean digit = Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER;
    european.appendCodePoint(
        digit ? '0' + Character.digit(letter, 10) : letter == '\u066C' ? ',' : letter);
  }

  private static String bare(String text) {
    return text.replaceAll("\\D", "");
  }

  /** Long ones are found however they are parted. */
  boolean has(String number) {
    return all.contains(number) || (number.length() >= LONG && digits.contains(number));
  }

  /** Whether it is there, whole or as a part that another language writes by itself. */
  boolean hasPart(String number) {
    if (has(number) || (number.length() >= THOUSANDS && digits.contains(number))) {
      return true;
    }
    String plain = number.replaceFirst("^0+(?=.)", "");
    return all.stream()
        .anyMatch(
            one ->
                one.replaceFirst("^0+(?=.)", "").equals(plain)
                    || (one.startsWith(number) && (one.length() - number.length()) % THOUSANDS == 0)
                    || (one.length() == LONG && number.length() == 2 && one.endsWith(number)));
  }

  /** Whether it is there as a year of two digits, or as the hour that an afternoon's is. */
  boolean hasOtherwise(String number, Unwritten unwritten) {
    if (number.length() == LONG) {
      return all.contains(number.substring(2));
    }
    return number.length() < THOUSANDS
        && unwritten.afternoon(Integer.parseInt(number))
        && all.contains(String.valueOf(Integer.parseInt(number) + Unwritten.NOON));
  }

  static boolean isTelephone(String number) {
    return number.length() >= TELEPHONE;
  }
}
