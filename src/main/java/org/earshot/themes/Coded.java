package org.earshot.themes;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What an officer said of one text.
 *
 * @param themes that it has; none where an officer found none
 * @param strong those of them that it feels strongly about
 */
public record Coded(Set<UUID> themes, Set<UUID> strong) {

  static final Coded NOTHING = new Coded(Set.of(), Set.of());

  /** "…+ …": the themes, those strongly felt marked. */
  String written() {
    StringBuilder written = new StringBuilder();
    for (UUID theme : themes) {
      written.append(theme).append(strong.contains(theme) ? "+ " : " ");
    }
    return written.toString().strip();
  }

  static Coded read(String written) {
    Set<UUID> themes = new HashSet<>();
    Set<UUID> strong = new HashSet<>();
    for (String each : written.isEmpty() ? new String[0] : written.split(" ", -1)) {
      UUID theme = UUID.fromString(each.replace("+", ""));
      themes.add(theme);
      if (each.endsWith("+")) {
        strong.add(theme);
      }
    }
    return new Coded(themes, strong);
  }
}
