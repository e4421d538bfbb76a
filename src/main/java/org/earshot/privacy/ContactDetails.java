package org.earshot.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephone numbers and e-mail addresses in what somebody wrote. What has seven digits in a row is
 * taken for a number, whatever stands between them: one that was mistyped, or is of another
 * country, tells as much about its owner as one that can be called. Dates, years and hours are
 * none, and neither are an amount in groups of three or a sum of money. Across a comma, as in a
 * list, only what begins like a number goes on: with a 0 or a +.
 */
public final class ContactDetails {

  private static final Pattern MAIL =
      Pattern.compile(
          "(?<![^\\s<>:;,\"'()@])[^\\s<>:;,\"'()@]++@[^\\s<>:;,\"'()@]*[^\\s<>:;,\"'()@.!?]"
              + "|(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++ @ ?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

  /** Marks of a list, in Latin and in Arabic letters. */
  private static final String LISTING = ",:;\\u060c\\u061b";

  /** With what nobody sees, such as the marks of a direction, wherever it stands. */
  private static final String GAP =
      "\\p{Cf}*+(?:[\\s\\p{Zs}()./_\\u00b7\\u2022\\u2010-\\u2015" + LISTING + "-]\\p{Cf}*+){0,3}";

  private static final String AREA = "\\(\\p{Nd}{2,5}\\)(?:" + GAP + "\\p{Nd}){4,200}\\p{Nd}*";

  /** At most two hundred digits at a time: matching takes a bit of the stack for each. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\p{Nd})(?:"
              + AREA
              + "|[+\uff0b\u00a3$\u20ac]?\\p{Nd}(?:"
              + GAP
              + "\\p{Nd}){6,200}\\p{Nd}*)");

  private static final Pattern LIST =
      Pattern.compile("[^" + LISTING + "]+[" + LISTING + "]*|[" + LISTING + "]+");
  private static final Pattern BEGINNING =
      Pattern.compile(
          "[\\s\\p{Zs}\\p{Cf}]*(?:[+\uff0b]|\\(?0[\\s\\p{Zs})]?\\p{Nd}).*", Pattern.DOTALL);

  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final int SHOWN = 3;

  /** So many digits are a number by themselves, and so many a whole one. */
  private static final int ENOUGH = 7;

  private static final int WHOLE = 11;
  private static final int LONGEST = 13;
  private static final String TAKEN_OUT = "[…]";

  private ContactDetails() {}

  /** The words with "…123" for a number and "…@…" for an address. */
  public static String masked(String words) {
    return hidden(MAIL.matcher(words).replaceAll("…@…"), number -> "…" + end(number));
  }

  /** The words with "[…]" for each of them. */
  public static String without(String words) {
    return hidden(MAIL.matcher(words).replaceAll(TAKEN_OUT), number -> TAKEN_OUT);
  }

  private static String hidden(String words, UnaryOperator<String> as) {
    return NUMBER
        .matcher(words)
        .replaceAll(found -> Matcher.quoteReplacement(run(found.group(), as)));
  }

  /** What is no number is split off first, so that no number goes on from it. */
  private static String run(String digits, UnaryOperator<String> as) {
    String plain = latin(digits);
    if (Figures.are(plain)) {
      return digits;
    }
    Matcher money = Figures.money(plain);
    if (money.lookingAt()) {
      return digits.substring(0, money.end()) + hidden(digits.substring(money.end()), as);
    }
    StringBuilder all = new StringBuilder();
    int from = 0;
    Matcher figure = Figures.among(plain);
    while (figure.find()) {
      all.append(hidden(digits.substring(from, figure.start()), as)).append(figure(digits, figure));
      from = figure.end();
    }
    String rest = digits.substring(from);
    return all.append(from == 0 ? list(rest, as) : hidden(rest, as)).toString();
  }

  private static String figure(String digits, Matcher figure) {
    return digits.substring(figure.start(), figure.end());
  }

  /** The parts between commas each, but for a number that goes on across them. */
  private static String list(String digits, UnaryOperator<String> as) {
    List<String> parts = LIST.matcher(digits).results().map(part -> part.group()).toList();
    if (parts.size() == 1) {
      return number(digits, as);
    }
    List<String> joined = new ArrayList<>();
    boolean open = false;
    for (String part : parts) {
      if (open && goesOn(joined.getLast(), part)) {
        joined.add(joined.removeLast() + part);
      } else {
        joined.add(part);
        open = BEGINNING.matcher(latin(part)).matches();
      }
    }
    StringBuilder all = new StringBuilder();
    joined.forEach(one -> all.append(joined.size() == 1 ? number(one, as) : one(one, as)));
    return all.toString();
  }

  private static String one(String part, UnaryOperator<String> as) {
    return count(part) < ENOUGH ? part : hidden(part, as);
  }

  private static boolean goesOn(String number, String part) {
    int before = count(number);
    int more = count(part);
    return before < ENOUGH || (before < WHOLE && more > 1 && before + more <= LONGEST);
  }

  private static String number(String digits, UnaryOperator<String> as) {
    boolean sum = "\u00a3$\u20ac".indexOf(digits.charAt(0)) >= 0;
    return sum ? digits.charAt(0) + as.apply(digits.substring(1)) : as.apply(digits);
  }

  private static int count(String digits) {
    return (int) DIGIT.matcher(digits).results().count();
  }

  /** The same, as long, with the digits 0 to 9 for those of other scripts. */
  private static String latin(String digits) {
    StringBuilder same = new StringBuilder(digits);
    for (int i = 0; i < same.length(); i++) {
      char one = same.charAt(i);
      if (Character.isDigit(one)) {
        same.setCharAt(i, Character.forDigit(Character.digit(one, 10), 10));
      }
    }
    return same.toString();
  }

  private static String end(String number) {
    StringBuilder digits = new StringBuilder();
    DIGIT.matcher(number).results().forEach(digit -> digits.append(digit.group()));
    return digits.substring(digits.length() - SHOWN);
  }
}
