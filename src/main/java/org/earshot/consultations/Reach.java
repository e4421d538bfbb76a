package org.earshot.consultations;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether an e-mail address or a telephone number can be one; a missing one can. */
final class Reach {

  private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

  /** Digits as people write them; short codes such as 111 are telephone numbers too. */
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9() .-]{3,25}");

  private static final int FEWEST_DIGITS = 3;
  private static final int MOST_DIGITS = 15;

  private Reach() {}

  static boolean email(@Nullable String text) {
    return text == null || text.isBlank() || EMAIL.matcher(text.strip()).matches();
  }

  static boolean phone(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return true;
    }
    long digits = text.chars().filter(Character::isDigit).count();
    return PHONE.matcher(text.strip()).matches()
        && digits >= FEWEST_DIGITS
        && digits <= MOST_DIGITS;
  }
}
