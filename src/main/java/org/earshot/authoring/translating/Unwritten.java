package org.earshot.authoring.translating;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers that a text says without their digits: "a dozen", "in June", "2pm" for 14. A translation
 * may write these in digits. Words are known in English only; of a text in another language nothing
 * is held against a number that may be a day, an hour or a small count.
 *
 * @param values those that it may mean
 * @param afternoons the hours that it names as those of an afternoon
 * @param any whether it has words for so many that it may mean any
 * @param free up to which number nothing is held against any
 */
record Unwritten(Set<Integer> values, Set<Integer> afternoons, boolean any, int free) {

  private static final int ANY_DAY = 31;
  static final int NOON = 12;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern AFTERNOON =
      Pattern.compile("(\\d{1,2})(?:[:.]\\d{2})? ?p\\.?m\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER_LETTERS = Pattern.compile("[\\p{L}&&[^a-zA-Zéè]]");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** What is said, and what it may be written as; the first are in their order from nought. */
  private static final List<String> COUNTED =
      List.of(
          "no none zero nought",
          "a an one once first single",
          "two twice second both pair couple double half",
          "three third thrice triple",
          "four fourth quarter",
          "five fifth",
          "six sixth",
          "seven seventh week weekly",
          "eight eighth",
          "nine ninth",
          "ten tenth decade",
          "eleven eleventh",
          "twelve twelfth dozen noon midday midnight",
          "thirteen thirteenth",
          "fourteen fourteenth fortnight fortnightly",
          "fifteen fifteenth quarter",
          "sixteen sixteenth",
          "seventeen seventeenth",
          "eighteen eighteenth",
          "nineteen nineteenth");

  private static final Map<String, List<Integer>> OTHERS =
      Map.of(
          "half", List.of(30, 50),
          "quarter", List.of(25, 45),
          "midnight", List.of(24),
          "fortnight", List.of(2),
          "fortnightly", List.of(2),
          "day", List.of(24),
          "month", List.of(30),
          "monthly", List.of(30));

  private static final Pattern MANY =
      Pattern.compile(
          "twent(?:y|ieth)|(?:thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)|hundreds?|hundredth"
              + "|thousands?|millions?|billions?|century|k|m|bn");

  static Unwritten in(String text) {
    Set<Integer> values = new HashSet<>(List.of(0, 1));
    boolean any = false;
    for (String word : words(text)) {
      any |= MANY.matcher(word).matches();
      values.addAll(OTHERS.getOrDefault(word, List.of()));
      for (int value = 0; value < COUNTED.size(); value++) {
        if (List.of(COUNTED.get(value).split(" ")).contains(word)) {
          values.add(value);
        }
      }
      if (word.length() >= 3 && MONTHS.contains(word.substring(0, 3))) {
        values.add(MONTHS.indexOf(word.substring(0, 3)) + 1);
      }
    }
    Set<Integer> afternoons =
        AFTERNOON
            .matcher(text)
            .results()
            .map(hour -> Integer.valueOf(hour.group(1)))
            .collect(Collectors.toSet());
    return new Unwritten(values, afternoons, any, OTHER_LETTERS.matcher(text).find() ? ANY_DAY : 0);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  boolean means(int number) {
    return any || number <= free || values.contains(number) || afternoon(number - NOON);
  }

  boolean afternoon(int hour) {
    return afternoons.contains(hour);
  }
}
