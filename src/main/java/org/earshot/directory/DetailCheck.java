package org.earshot.directory;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was typed or stands in a row of a file, and says what is wrong with it. Pure. */
final class DetailCheck {

  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
  private static final Pattern PHONE = Pattern.compile("[0-9+()\\s/-]*(ext\\.? ?\\d+)?");
  private static final int LEAST_DIGITS = 6;

  private DetailCheck() {}

  /**
   * @param typed as it stands; missing where nothing does
   * @param wrongs told of each detail that is wrong, and how to mend it
   * @return what is kept
   */
  static Map<Detail, String> read(Map<Detail, String> typed, BiConsumer<Detail, String> wrongs) {
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    for (Detail detail : Detail.values()) {
      String words = typed.getOrDefault(detail, "").strip().replaceAll("\\s+", " ");
      String kept = detail == Detail.OVERLOOKED ? yesOrNo(words) : words;
      if (!kept.isEmpty()) {
        details.put(detail, kept);
      }
      String wrong = wrong(detail, kept);
      if (wrong != null) {
        wrongs.accept(detail, wrong);
      }
    }
    return details;
  }

  private static String yesOrNo(String words) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "yes", "y", "true", "1", "x" -> "Yes";
      case "no", "n", "false", "0" -> "No";
      default -> words;
    };
  }

  private static @Nullable String wrong(Detail detail, String words) {
    if (detail == Detail.NAME && words.isEmpty()) {
      return "Give the group’s name";
    }
    if (detail == Detail.OVERLOOKED && !words.isEmpty() && !words.matches("Yes|No")) {
      return "Write Yes or No, or nothing";
    }
    if (words.length() > detail.longest()) {
      return "Use at most " + detail.longest() + " characters";
    }
    if (detail == Detail.EMAIL && !words.isEmpty() && !MAIL.matcher(words).matches()) {
      return "Write an e-mail address, such as name@example.org";
    }
    if (detail == Detail.PHONE && !words.isEmpty() && !isPhone(words)) {
      return "Write one telephone number, such as 0116 496 0123";
    }
    return null;
  }

  private static boolean isPhone(String words) {
    return PHONE.matcher(words).matches()
        && words.chars().filter(Character::isDigit).count() >= LEAST_DIGITS;
  }
}
