package org.earshot.understanding;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.earshot.flow.Understanding.Telephone;
import org.jspecify.annotations.Nullable;

/**
 * A message that gives a telephone number to call, and says little beside it. Numbers without a
 * country code are British. The library tells what is a number; where one ends and "6pm" begins is
 * told here, since the library's own search takes the 6 with it.
 */
final class TelephoneNumber {

  private static final String REGION = "GB";

  /** No number that can be called from elsewhere in its country has fewer. */
  private static final int FEWEST_DIGITS = 8;

  /** So many in one piece can be a number whose nought was left out. */
  private static final int WITHOUT_NOUGHT = 10;

  private static final int MOST_CHARACTERS = 200;

  /** Longer messages tell something. */
  private static final int OTHER_WORDS = 12;

  /** Numbers that belong to nobody, for stories and tests; the library knows them as invalid. */
  private static final Pattern DRAMA = Pattern.compile("\\+447700900\\d{3}");

  private static final Pattern DIGITS = Pattern.compile("[+\uff0b]?\\(?\\p{Nd}+");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Zs}().\u2010-\u2015-]*");
  private static final Pattern FIRST = Pattern.compile("\\(?[+\uff0b]?\\(?");
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{Nd}]");
  private static final Pattern MARKS_BEFORE = Pattern.compile("^[\\s\\p{P}]+");
  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

  private TelephoneNumber() {}

  /** Empty also where there are two: nobody could tell which one to call. */
  static Optional<Telephone> in(String text) {
    if (text.length() > MOST_CHARACTERS
        || text.codePoints().filter(Character::isDigit).count() < FEWEST_DIGITS) {
      return Optional.empty();
    }
    List<Found> found = all(text);
    return found.size() == 1 ? one(text, found.getFirst()) : Optional.empty();
  }

  /**
   * @param number in E.164
   * @param last the piece of digits that it ends with
   */
  private record Found(String number, int start, int end, int last) {}

  private static List<Found> all(String text) {
    List<MatchResult> pieces = DIGITS.matcher(text).results().toList();
    List<Found> all = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Found found = longest(text, pieces, at);
      if (found != null) {
        all.add(found);
      }
      at = found == null ? at + 1 : found.last() + 1;
    }
    return all;
  }

  private static @Nullable Found longest(String text, List<MatchResult> pieces, int first) {
    int last = first;
    while (last + 1 < pieces.size()
        && BETWEEN
            .matcher(text.substring(pieces.get(last).end(), pieces.get(last + 1).start()))
            .matches()) {
      last++;
    }
    int start = pieces.get(first).start();
    for (; last >= first; last--) {
      int end = pieces.get(last).end();
      String written = text.substring(start, end);
      if (begins(written, first == last)) {
        String number = dialled(written);
        if (number != null) {
          return new Found(number, start, end, last);
        }
      }
    }
    return null;
  }

  /** With a nought or a plus, so that "2 3 4 5" is none. */
  private static boolean begins(String written, boolean onePiece) {
    String digits = FIRST.matcher(written).replaceFirst("");
    boolean nought = Character.digit(digits.codePointAt(0), 10) == 0;
    boolean plus = digits.length() < written.length() && !written.startsWith("(");
    return nought || plus || (onePiece && digits.length() >= WITHOUT_NOUGHT);
  }

  private static @Nullable String dialled(String written) {
    try {
      PhoneNumber number = PHONES.parse(written, REGION);
      String dialled = PHONES.format(number, PhoneNumberFormat.E164);
      boolean known = PHONES.isValidNumber(number) || DRAMA.matcher(dialled).matches();
      return known ? dialled : null;
    } catch (NumberParseException none) {
      return null;
    }
  }

  private static Optional<Telephone> one(String text, Found found) {
    String before = text.substring(0, found.start()).strip();
    String after = text.substring(found.end()).strip();
    long others = CallRequest.said(before + " " + after).size();
    return others > OTHER_WORDS
        ? Optional.empty()
        : Optional.of(new Telephone(found.number(), note(before, after)));
  }

  /** What stood before the number is kept with a gap where it was. */
  private static String note(String before, String after) {
    if (says(before)) {
      return before + " …" + (says(after) ? " " + after : "");
    }
    return says(after) ? MARKS_BEFORE.matcher(after).replaceFirst("") : "";
  }

  private static boolean says(String words) {
    return LETTER_OR_DIGIT.matcher(words).find();
  }
}
