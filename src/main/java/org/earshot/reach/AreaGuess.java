package org.earshot.reach;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The area that an organisation's name speaks of. */
final class AreaGuess {

  private AreaGuess() {}

  /** Empty where the name speaks of none, or of several. */
  static Optional<String> of(String organisation, List<String> areas) {
    String name = words(organisation);
    List<String> named = areas.stream().filter(area -> name.contains(words(area))).toList();
    List<String> longest =
        named.stream()
            .filter(
                area ->
                    named.stream()
                        .noneMatch(
                            other -> !other.equals(area) && words(other).contains(words(area))))
            .toList();
    return longest.size() == 1 ? Optional.of(longest.getFirst()) : Optional.empty();
  }

  /** Whole words with a blank around each, what stands in brackets left out. */
  private static String words(String text) {
    String plain = text.replaceAll("\\(.*?\\)", " ").toLowerCase(Locale.ROOT);
    return " " + plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
