package org.earshot.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Phrases as people would get them, with made-up values in their places. */
record Samples(Map<String, String> values) {

  /** Every plural form by itself; one where there are none; none where it cannot be said. */
  List<String> of(Locale language, String phrase) {
    MessagePattern pattern = PhraseCheck.parsed(phrase);
    if (pattern == null) {
      return List.of();
    }
    Map<String, ArgType> places = PhraseCheck.places(pattern);
    Set<String> said = new LinkedHashSet<>();
    for (Number count : places.containsValue(ArgType.PLURAL) ? counts(language) : List.of(0)) {
      String words = said(language, phrase, values(places, count));
      if (words != null) {
        said.add(words);
      }
    }
    return List.copyOf(said);
  }

  private static @Nullable String said(Locale language, String phrase, Map<String, Object> values) {
    try {
      return Sentence.parse(language, phrase).with(values);
    } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      return null;
    }
  }

  private Map<String, Object> values(Map<String, ArgType> places, Number count) {
    Map<String, Object> values = new HashMap<>();
    places.forEach(
        (place, type) ->
            values.put(
                place, type == ArgType.PLURAL ? count : this.values.getOrDefault(place, "…")));
    return values;
  }

  /** For each plural form of the language a number that takes it; 0 is nobody's number. */
  private static List<Number> counts(Locale language) {
    PluralRules rules = PluralRules.forLocale(ULocale.forLocale(language));
    List<Number> counts = new ArrayList<>();
    for (String form : rules.getKeywords()) {
      Collection<Double> samples = rules.getSamples(form);
      if (samples != null) {
        samples.stream()
            .filter(number -> number > 0 && number == Math.rint(number))
            .findFirst()
            .ifPresent(number -> counts.add(number.intValue()));
      }
    }
    counts.sort((one, other) -> Integer.compare(one.intValue(), other.intValue()));
    return counts;
  }
}
