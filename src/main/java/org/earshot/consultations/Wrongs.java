package org.earshot.consultations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a form, field by field; missing values are never wrong. */
final class Wrongs {

  private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

  /** Digits as people write them; short codes such as 111 are telephone numbers too. */
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9() .-]{3,25}");

  private static final int FEWEST_DIGITS = 3;
  private static final int MOST_DIGITS = 15;

  private final Map<String, List<String>> wrongs = new LinkedHashMap<>();

  void add(String field, String message) {
    wrongs.computeIfAbsent(field, any -> new ArrayList<>()).add(message);
  }

  void length(String field, @Nullable String text, int most) {
    if (text != null && text.length() > most) {
      add(field, "Use at most " + most + " characters; this has " + text.length() + ".");
    }
  }

  void email(String field, @Nullable String text) {
    if (text != null && !text.isBlank() && !EMAIL.matcher(text.strip()).matches()) {
      add(field, "This is not an e-mail address.");
    }
  }

  void phone(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return;
    }
    long digits = text.chars().filter(Character::isDigit).count();
    if (!PHONE.matcher(text.strip()).matches() || digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
      add(field, "This is not a telephone number: use digits and spaces, such as 0116 496 0000.");
    }
  }

  void order(@Nullable LocalDate first, String field, @Nullable LocalDate second, String message) {
    if (first != null && second != null && second.isBefore(first)) {
      add(field, message);
    }
  }

  /**
   * @throws Refused if anything was wrong
   */
  void refuse() {
    if (!wrongs.isEmpty()) {
      throw Refused.invalid(wrongs);
    }
  }
}
