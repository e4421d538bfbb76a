package org.earshot.privacy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Telephone numbers and e-mail addresses in what somebody wrote. What has seven digits in a row is
 * taken for a number, whatever stands between them: one that was mistyped, or is of another
 * country, tells as much about its owner as one that can be called. Dates, years and hours are
 * none, and neither is a sum of money.
 */
public final class ContactDetails {

  private static final Pattern MAIL =
      Pattern.compile(
          "[^\\s<>:;,\"'()@]+@[^\\s<>:;,\"'()@]*[^\\s<>:;,\"'()@.!?]"
              + "|[\\p{L}\\p{N}._%+-]+ @ ?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

  private static final String GAP = "[\\s\\p{Zs}()./\\u2010-\\u2015-]{0,3}";
  private static final String AREA = "\\(\\p{Nd}{2,5}\\)(?:" + GAP + "\\p{Nd}){4,}";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{Nd}\u00a3$\u20ac])(?:"
              + AREA
              + "|[+\uff0b]?\\p{Nd}(?:"
              + GAP
              + "\\p{Nd}){6,})");

  private static final String DATE =
      "\\p{Nd}{1,2}[./-]\\p{Nd}{1,2}[./-](?:\\p{Nd}{4}|\\p{Nd}{2})"
          + "|\\p{Nd}{4}-\\p{Nd}{1,2}-\\p{Nd}{1,2}";
  private static final String YEAR = "(?:19|20)\\p{Nd}{2}";
  private static final String HOUR = "\\p{Nd}{1,2}\\.\\p{Nd}{2}";
  private static final String TIME = "(?:" + DATE + "|" + YEAR + "|" + HOUR + ")";
  private static final Pattern TIMES = Pattern.compile(TIME + "(?:" + GAP + TIME + ")*");

  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final int SHOWN = 3;
  private static final String TAKEN_OUT = "[…]";

  private ContactDetails() {}

  /** The words with "…123" for a number and "…@…" for an address. */
  public static String masked(String words) {
    return NUMBER
        .matcher(MAIL.matcher(words).replaceAll("…@…"))
        .replaceAll(found -> isTime(found) ? found.group() : "…" + end(found.group()));
  }

  /** The words with "[…]" for each of them. */
  public static String without(String words) {
    return NUMBER
        .matcher(MAIL.matcher(words).replaceAll(TAKEN_OUT))
        .replaceAll(found -> isTime(found) ? found.group() : TAKEN_OUT);
  }

  private static boolean isTime(MatchResult found) {
    return TIMES.matcher(found.group()).matches();
  }

  private static String end(String number) {
    StringBuilder digits = new StringBuilder();
    DIGIT.matcher(number).results().forEach(digit -> digits.append(digit.group()));
    return digits.substring(digits.length() - SHOWN);
  }
}
