package org.earshot.inviting;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells numbers that take texts from all others, however they are written. */
record Numbers(boolean dramaNumbers) {

  private static final String REGION = "GB";

  /** How spreadsheet programs show a long number: its last digits are lost. */
  private static final Pattern POWER_OF_TEN = Pattern.compile("\\d(?:[.,]\\d+)?[Ee]\\+\\d+");

  private static final Pattern DRAMA = Pattern.compile("\\+447700900\\d{3}");
  private static final Set<PhoneNumberType> TAKE_TEXTS =
      Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);
  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

  /**
   * One of the two is null.
   *
   * @param number in E.164
   */
  record Look(@Nullable String number, @Nullable Reason reason) {}

  Look look(String written) {
    String plain = written.replaceFirst("^'", "").strip();
    if (plain.isEmpty()) {
      return new Look(null, Reason.EMPTY);
    }
    if (POWER_OF_TEN.matcher(plain).matches()) {
      return new Look(null, Reason.SHORTENED);
    }
    try {
      return look(PHONES.parse(plain, REGION));
    } catch (NumberParseException e) {
      return new Look(null, Reason.NOT_A_NUMBER);
    }
  }

  private Look look(PhoneNumber number) {
    String dialled = PHONES.format(number, PhoneNumberFormat.E164);
    if (DRAMA.matcher(dialled).matches()) {
      return dramaNumbers ? new Look(dialled, null) : new Look(null, Reason.NOT_MOBILE);
    }
    if (!PHONES.isValidNumber(number)) {
      return new Look(null, Reason.NOT_A_NUMBER);
    }
    return TAKE_TEXTS.contains(PHONES.getNumberType(number))
        ? new Look(dialled, null)
        : new Look(null, Reason.NOT_MOBILE);
  }
}
