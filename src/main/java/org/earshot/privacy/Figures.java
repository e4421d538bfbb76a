package org.earshot.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates, times of day and amounts among digits, which are no telephone numbers. Everything here
 * reads the digits 0 to 9.
 */
final class Figures {

  private static final String YEAR = "(?:19|20)[0-9]{2}";
  private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
  private static final String MONTH = "(?:0?[1-9]|1[0-2])";
  private static final String HOUR = "(?:[01]?[0-9]|2[0-3])";
  private static final String MINUTE = "[0-5][0-9]";
  private static final String SHORT = "[0-9]{2}";
  private static final String BLANK = "[\\s\\p{Zs}]";

  /** What is hardly ever part of a telephone number. */
  private static final String SURE =
      String.join(
          "|",
          DAY + "/" + MONTH + "/(?:" + YEAR + "|" + SHORT + ")",
          DAY + "-" + MONTH + "-" + YEAR,
          DAY + "\\." + MONTH + "\\." + YEAR,
          YEAR + "/" + MONTH + "/" + DAY,
          YEAR + "-" + MONTH + "-" + DAY,
          YEAR + "\\." + MONTH + "\\." + DAY,
          HOUR + ":" + MINUTE + "(?::" + MINUTE + ")?");

  private static final String LIKELY =
      String.join(
          "|",
          SURE,
          DAY + "\\." + MONTH + "\\." + SHORT,
          DAY + "-" + MONTH + "-" + SHORT,
          HOUR + "\\." + MINUTE);

  private static final String COMMAS = "[1-9][0-9]{0,2}(?:,[0-9]{3})+";
  private static final Pattern SURELY = alone(SURE + "|" + COMMAS);
  private static final Pattern PROBABLY = alone(LIKELY + "|" + COMMAS);

  private static final String TIME = "(?:" + LIKELY + "|" + YEAR + ")";
  private static final String BETWEEN =
      "(?![.:_\u00b7\u2022][0-9])[\\s\\p{Zs}().,:;/\\u2010-\\u2015-]{1,3}";
  private static final Pattern TIMES = Pattern.compile(TIME + "(?:" + BETWEEN + TIME + ")*");

  /** A number of France has five pairs, and may begin as a date or a time of day would. */
  private static final Pattern PAIRS = Pattern.compile(SHORT + "(?:[^0-9]{1,3}" + SHORT + "){4,}");

  private static final Pattern ODD_PAIRS =
      Pattern.compile(SHORT + "(?:[.\\s\\p{Zs}]" + SHORT + "[.\\s\\p{Zs}]" + SHORT + "){2,}");

  private static final String THREE = "[.,\\s\\p{Zs}][0-9]{3}";
  private static final String THOUSANDS =
      String.join(
          "|", "[1-9][0-9]?" + THREE + THREE, "[1-9][0-9]{0,2}(?:" + THREE + ")*[.,\\s\\p{Zs}]000");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:" + YEAR + BLANK + "(?:[1-9][0-9]{0,2}|" + THOUSANDS + ")|" + THOUSANDS + ")");

  private static final String SUM =
      "(?:" + THOUSANDS + "|[1-9][0-9]{0,2}" + THREE + ")(?![0-9])(?![.,\\s\\p{Zs}][0-9]{3})";
  private static final Pattern MONEY =
      Pattern.compile(
          "[\u00a3$\u20ac](?:" + SUM + "|(?:0|[1-9][0-9]*)(?![0-9]))(?:[.,][0-9]{1,2}(?![0-9]))?");

  private Figures() {}

  private static Pattern alone(String figure) {
    return Pattern.compile(
        "(?<![0-9])(?<![0-9][.:/_-])(?:" + figure + ")(?![0-9])(?![.:/_-][0-9])");
  }

  /** Whether all of it is dates, years and times of day, or one amount. */
  static boolean are(String digits) {
    return AMOUNT.matcher(digits).matches()
        || (TIMES.matcher(digits).matches() && !ODD_PAIRS.matcher(digits).matches());
  }

  /** Finds what stands among others in it and is none of a number. */
  static Matcher among(String digits) {
    if (PAIRS.matcher(digits).matches()) {
      return none(digits);
    }
    long count = digits.chars().filter(Character::isDigit).count();
    boolean whole = "0+\uff0b(".indexOf(digits.charAt(0)) >= 0 && count >= 9 && count <= 13;
    return (whole ? SURELY : PROBABLY).matcher(digits);
  }

  /** A sum of money at its beginning. */
  static Matcher money(String digits) {
    return MONEY.matcher(digits);
  }

  private static Matcher none(String digits) {
    Matcher matcher = SURELY.matcher(digits);
    return matcher.region(digits.length(), digits.length());
  }
}
