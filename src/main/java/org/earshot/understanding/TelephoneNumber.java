package org.earshot.understanding;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.earshot.flow.Understanding.Telephone;

/**
 * A message that gives a telephone number to call, and says little beside it. Numbers without a
 * country code are British.
 */
final class TelephoneNumber {

  private static final String REGION = "GB";

  /** No number of any country that can be called from elsewhere has fewer digits. */
  private static final int FEWEST_DIGITS = 8;

  private static final int MOST_CHARACTERS = 200;

  /** Longer messages tell something. */
  private static final int OTHER_WORDS = 12;

  /** Numbers that belong to nobody, for stories and tests; the library knows them as invalid. */
  private static final Pattern DRAMA = Pattern.compile("\\+447700900\\d{3}");

  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{Nd}]");

  private static final Pattern PUNCTUATION_BEFORE = Pattern.compile("^[\\s\\p{P}]+");

  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

  private TelephoneNumber() {}

  /** Empty also where there are two: nobody could tell which one to call. */
  static Optional<Telephone> in(String text) {
    if (text.length() > MOST_CHARACTERS || !hasDigitsOfOne(text)) {
      return Optional.empty();
    }
    List<PhoneNumberMatch> found = new ArrayList<>();
    for (PhoneNumberMatch match :
        PHONES.findNumbers(text, REGION, Leniency.POSSIBLE, MOST_CHARACTERS)) {
      if (canBeCalled(match.number())) {
        found.add(match);
      }
    }
    return found.size() == 1 ? one(text, found.getFirst()) : Optional.empty();
  }

  private static boolean hasDigitsOfOne(String text) {
    return text.codePoints().filter(Character::isDigit).count() >= FEWEST_DIGITS;
  }

  private static boolean canBeCalled(PhoneNumber number) {
    return PHONES.isValidNumber(number) || DRAMA.matcher(dialled(number)).matches();
  }

  private static Optional<Telephone> one(String text, PhoneNumberMatch match) {
    String before = text.substring(0, match.start()).strip();
    String after = text.substring(match.end()).strip();
    long others = CallRequest.said(before + " " + after).size();
    return others > OTHER_WORDS
        ? Optional.empty()
        : Optional.of(new Telephone(dialled(match.number()), note(before, after)));
  }

  /** What stood before the number is kept with a gap where it was. */
  private static String note(String before, String after) {
    if (says(before)) {
      return before + " …" + (says(after) ? " " + after : "");
    }
    return says(after) ? PUNCTUATION_BEFORE.matcher(after).replaceFirst("") : "";
  }

  private static boolean says(String words) {
    return LETTER_OR_DIGIT.matcher(words).find();
  }

  private static String dialled(PhoneNumber number) {
    return PHONES.format(number, PhoneNumberFormat.E164);
  }
}
