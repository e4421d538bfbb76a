package org.earshot.spine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * What one person means to answer to <em>short-breaks</em>, in plain values, and how they word it.
 *
 * @param values by question id, as the outside contract shows them; absent where they skip
 */
record Plan(Map<String, Object> values) {

  private static final List<String> HOURS =
      List.of("up_to_9", "10_to_19", "20_to_34", "35_to_49", "50_or_more");
  private static final List<String> BREAKS = List.of("home", "day", "away");
  private static final Map<String, List<String>> YES =
      Map.of(
          "en", List.of("yes", "Yeah", "ok", "y", "Yes please"),
          "gu", List.of("હા", "haa", "હા જી"),
          "pl", List.of("tak", "Tak!", "TAK"));
  private static final Map<String, List<String>> NO =
      Map.of(
          "en", List.of("no", "Nope", "no thanks"),
          "gu", List.of("ના", "nathi"),
          "pl", List.of("nie", "Nie!"));
  private static final Map<String, List<String>> TEXTS =
      Map.of(
          "en", List.of("Ask us before, not after", "The bus does not stop here 😀", "More notice"),
          "gu", List.of("અમને પહેલાં પૂછો", "વધુ મદદ જોઈએ છે"),
          "pl", List.of("Proszę pytać nas wcześniej", "Więcej miejsc na weekend"));

  static Plan of(Random chance) {
    Map<String, Object> values = new LinkedHashMap<>();
    boolean caring = chance.nextInt(4) > 0;
    values.put("caring", caring);
    if (caring) {
      values.put("hours", HOURS.get(chance.nextInt(5)));
      List<String> breaks = new ArrayList<>();
      BREAKS.stream().filter(option -> chance.nextBoolean()).forEach(breaks::add);
      values.put("breaks", breaks.isEmpty() ? List.of("none") : breaks);
      if (breaks.contains("away")) {
        values.put("notice", 1 + chance.nextInt(89));
      }
    }
    values.put("good_at_listening", 1 + chance.nextInt(5));
    values.put("anything_else", "text " + chance.nextInt(100));
    return new Plan(values);
  }

  /** The value as it is said, in this language and this person's way. */
  String worded(String question, Locale language, Random chance) {
    Object value = values.get(question);
    String tag = language.getLanguage();
    if (value instanceof Boolean yes) {
      return yesOrNo(yes, tag, chance);
    }
    if (value instanceof Integer number) {
      return digits(number, tag, chance);
    }
    if (value instanceof List<?> options) {
      return options.equals(List.of("none"))
          ? digits(4, tag, chance)
          : String.join(
              ", ",
              options.stream()
                  .map(option -> digits(1 + BREAKS.indexOf(option), tag, chance))
                  .toList());
    }
    return question.equals("hours")
        ? digits(1 + HOURS.indexOf(value), tag, chance)
        : String.valueOf(value);
  }

  static String yesOrNo(boolean yes, String tag, Random chance) {
    return pick((yes ? YES : NO).getOrDefault(tag, List.of()), chance);
  }

  /** A free text in this language, which takes the place of the planned words. */
  static String text(String tag, Random chance) {
    return pick(TEXTS.getOrDefault(tag, List.of()), chance);
  }

  private static String digits(int number, String tag, Random chance) {
    String plain = Integer.toString(number);
    if (tag.equals("gu") && chance.nextBoolean()) {
      StringBuilder own = new StringBuilder();
      plain.chars().forEach(digit -> own.append((char) ('\u0AE6' + digit - '0')));
      return own.toString();
    }
    return chance.nextInt(3) == 0 ? plain + "." : plain;
  }

  private static String pick(List<String> words, Random chance) {
    return words.get(chance.nextInt(words.size()));
  }
}
