package org.earshot.flow;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Answers, dates and languages as one would write them in the participant's language. */
final class InWords {

  private static final Set<String> ARABIC_LETTERS = Set.of("ar", "ckb", "fa", "ps", "sd", "ur");

  static final ZoneId HERE = ZoneId.of("Europe/London");

  /** Beyond this many digits a number is shown in its short scientific form. */
  private static final int DIGITS = 30;

  private InWords() {}

  static String of(Value value, Question question, Wording wording) {
    return switch (value) {
      case Value.YesNo answer -> wording.say(answer.yes() ? Standing.YES : Standing.NO);
      case Value.Chosen answer -> wording.label(question, answer.option());
      case Value.ChosenMany answer -> labels(answer.options(), question, wording);
      case Value.Amount answer -> amount(answer.number(), wording.asked(question));
      case Value.Day answer -> day(answer.date(), wording.language());
      case Value.Outward answer -> answer.code();
      case Value.Words answer -> answer.text();
    };
  }

  static String day(LocalDate day, Locale language) {
    return date().withLocale(british(language)).format(day);
  }

  static String time(Instant time, Locale language) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
        .withLocale(british(language))
        .withZone(HERE)
        .format(time);
  }

  /** A language's name, in itself or in another, as a word that stands alone. */
  static String language(Locale language, Locale in) {
    String name = language.getDisplayLanguage(in);
    int first = name.offsetByCodePoints(0, name.isEmpty() ? 0 : 1);
    return name.substring(0, first).toUpperCase(in) + name.substring(first);
  }

  /** At most so many characters, cut between words where there is a place to cut. */
  static String shortened(String text, int most) {
    String line = text.strip().replace('\n', ' ');
    if (line.length() <= most) {
      return line;
    }
    int cut = line.lastIndexOf(' ', most - 3);
    if (cut < most / 2) {
      cut = most - 3;
    }
    if (Character.isHighSurrogate(line.charAt(cut - 1))) {
      cut--;
    }
    return line.substring(0, cut) + "...";
  }

  /** Arabic letters have a comma of their own, and a Latin one would turn the order about. */
  private static String comma(Locale language) {
    return ARABIC_LETTERS.contains(language.getLanguage()) ? "\u060C " : ", ";
  }

  private static String labels(List<String> options, Question question, Wording wording) {
    List<String> labels = new ArrayList<>();
    for (String option : options) {
      labels.add(wording.label(question, option));
    }
    return labels.isEmpty() ? "-" : String.join(comma(wording.language()), labels);
  }

  private static String amount(BigDecimal number, Wording.Asked asked) {
    boolean longer = number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS;
    String digits = longer ? number.toString() : number.toPlainString();
    // The unit is written as it stands beside many: "1 days" is no language.
    boolean bare = asked.unit() == null || number.compareTo(BigDecimal.ONE) == 0;
    return bare ? digits : digits + " " + asked.unit();
  }

  private static DateTimeFormatter date() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
  }

  /** The day comes before the month here, whatever the language's home does. */
  private static Locale british(Locale language) {
    return language.getCountry().isEmpty()
        ? new Locale.Builder().setLocale(language).setRegion("GB").build()
        : language;
  }
}
