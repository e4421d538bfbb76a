package org.earshot.authoring.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * How what is said instead ends where the word that it stands for has an ending.
 *
 * @param known by word or phrase, as it ends for -s, -ed and -ing; empty where no one form fits
 */
record Forms(Map<String, List<String>> known) {

  static Forms read(JsonNode node) {
    Map<String, List<String>> known = new HashMap<>();
    for (String word : node.propertyNames()) {
      List<String> forms = new ArrayList<>();
      node.path(word).forEach(form -> forms.add(form.asString()));
      known.put(word, List.copyOf(forms));
    }
    return new Forms(Map.copyOf(known));
  }

  /** The word with any plain ending, as a pattern: use, uses, used, using. */
  static String any(String word) {
    return word.toLowerCase(Locale.ROOT).endsWith("e")
        ? Pattern.quote(word.substring(0, word.length() - 1)) + "(?:e[sd]?|ing)"
        : Pattern.quote(word) + "(?:s|d|ed|ing)?";
  }

  /**
   * What fits in the place of the word as it was found; empty where that is not known.
   *
   * @param word as the rule has it
   */
  Optional<String> fitting(String instead, String word, String found) {
    if (instead.isEmpty() || found.length() == word.length()) {
      return Optional.of(instead);
    }
    int place = found.toLowerCase(Locale.ROOT).endsWith("ing") ? 2 : ended(found);
    List<String> whole = known.get(instead);
    if (whole != null) {
      return form(whole, place);
    }
    int blank = (instead + " ").indexOf(' ');
    return form(known.getOrDefault(instead.substring(0, blank), List.of()), place)
        .map(first -> first + instead.substring(blank));
  }

  private static int ended(String found) {
    return found.toLowerCase(Locale.ROOT).endsWith("d") ? 1 : 0;
  }

  private static Optional<String> form(List<String> forms, int place) {
    return forms.size() <= place || forms.get(place).isEmpty()
        ? Optional.empty()
        : Optional.of(forms.get(place));
  }
}
