package org.earshot.interests;

import java.util.Locale;
import java.util.Map;

/**
 * Something that a council asks people about, such as parks.
 *
 * @param key small letters, digits and hyphens; another name is another topic
 * @param name in English
 * @param names in other languages
 */
public record Topic(String key, String name, Map<Locale, String> names) {

  public Topic {
    names = Map.copyOf(names);
  }

  /** Its name in this language, in English where nobody has given it one. */
  public String in(Locale language) {
    return names.getOrDefault(language, name);
  }
}
