package org.earshot.web.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.earshot.themes.Reading.Opened;
import org.earshot.themes.Theme;
import org.jspecify.annotations.Nullable;

/**
 * One theme to tick for the answers on the page.
 *
 * @param key the number key that ticks it; empty where there is none
 * @param suggested in percent; null where it is not suggested
 */
public record Tick(
    Theme theme, String key, boolean ticked, boolean strong, @Nullable Long suggested) {

  /**
   * One for each theme of the code book.
   *
   * @param group the answers; those of one group are coded alike, so that the first stands for all
   * @param typed what could not be saved; null for a fresh page
   */
  static List<Tick> of(List<Theme> book, List<Opened> group, @Nullable CodingForm typed) {
    Set<UUID> ticked = Set.of();
    Set<UUID> strong = Set.of();
    if (typed != null) {
      ticked = typed.themes(false);
      strong = typed.strongly();
    } else if (!group.isEmpty()) {
      ticked = group.getFirst().themes();
      strong = group.getFirst().strong();
    }
    List<Tick> ticks = new ArrayList<>();
    for (Theme theme : book) {
      UUID id = theme.id();
      String key = key(ticks.size());
      ticks.add(
          new Tick(theme, key, ticked.contains(id), strong.contains(id), suggested(group, id)));
    }
    return ticks;
  }

  private static String key(int place) {
    return place > 9 ? "" : String.valueOf((place + 1) % 10);
  }

  private static @Nullable Long suggested(List<Opened> group, UUID theme) {
    return group.stream()
        .limit(1)
        .filter(opened -> !opened.read())
        .flatMap(opened -> opened.suggested().stream())
        .filter(suggestion -> suggestion.theme().equals(theme))
        .map(suggestion -> Math.round(100 * suggestion.score()))
        .findFirst()
        .orElse(null);
  }
}
