package org.earshot.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether a phrase can be said where the English one is; what it finds begins with "must" … */
final class PhraseCheck {

  private PhraseCheck() {}

  /**
   * What keeps it from being said at all.
   *
   * @param original the English one as it came; null where there is none
   */
  static List<String> faults(Locale language, @Nullable String original, String phrase) {
    MessagePattern pattern = parsed(phrase);
    if (pattern == null) {
      return List.of("cannot be read: close each { with }, and give each plural an other {…}.");
    }
    Map<String, ArgType> used = places(pattern);
    MessagePattern english = original == null ? null : parsed(original);
    Map<String, ArgType> expected = english == null ? used : places(english);
    List<String> faults = new ArrayList<>();
    if (!used.keySet().equals(expected.keySet())) {
      faults.add("must hold " + named(expected.keySet()) + " and no other place.");
    }
    forms(language, pattern).ifPresent(faults::add);
    used.forEach(
        (place, type) -> {
          if (type != ArgType.NONE && expected.getOrDefault(place, type) != type) {
            faults.add("can have {" + place + "} only as it stands, without forms.");
          }
        });
    return faults;
  }

  private static Optional<String> forms(Locale language, MessagePattern pattern) {
    Set<String> forms = selectors(pattern);
    Set<String> needed = PluralRules.forLocale(ULocale.forLocale(language)).getKeywords();
    return forms.isEmpty() || forms.containsAll(needed)
        ? Optional.empty()
        : Optional.of("needs the plural forms " + String.join(", ", needed) + ".");
  }

  static @Nullable MessagePattern parsed(String phrase) {
    try {
      return new MessagePattern(phrase);
    } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      return null;
    }
  }

  /** What has a plural form or the like anywhere counts as that. */
  static Map<String, ArgType> places(MessagePattern pattern) {
    Map<String, ArgType> places = new HashMap<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_START) {
        String name = pattern.getSubstring(pattern.getPart(i + 1));
        ArgType type = part.getArgType();
        places.merge(name, type, (one, other) -> one == ArgType.NONE ? other : one);
      }
    }
    return places;
  }

  private static Set<String> selectors(MessagePattern pattern) {
    Set<String> selectors = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPartType(i) == Part.Type.ARG_SELECTOR) {
        selectors.add(pattern.getSubstring(pattern.getPart(i)));
      }
    }
    return selectors;
  }

  private static String named(Collection<String> names) {
    return names.isEmpty() ? "no place" : "{" + String.join("}, {", new TreeSet<>(names)) + "}";
  }
}
