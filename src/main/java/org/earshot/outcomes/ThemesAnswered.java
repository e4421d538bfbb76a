package org.earshot.outcomes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.outcomes.Outcome.Item;
import org.earshot.outcomes.Outcome.Unanswered;
import org.earshot.security.Refused;
import org.earshot.themes.Theme;
import org.earshot.themes.ThemeCount;
import org.earshot.themes.Themes;
import org.springframework.stereotype.Component;

/** Sees that no theme that people's answers have is left without an answer or a reason. */
@Component
class ThemesAnswered {

  private final Themes themes;

  ThemesAnswered(Themes themes) {
    this.themes = themes;
  }

  /** The ids of every theme in the code book. */
  Set<String> known(String slug) {
    return themes.summary(slug).stream()
        .map(count -> count.theme().id().toString())
        .collect(Collectors.toSet());
  }

  /** The themes that items answer. */
  static Set<String> named(Outcome outcome) {
    Set<String> named = new HashSet<>();
    for (Item item : outcome.items() == null ? List.<Item>of() : outcome.items()) {
      if (item != null && item.themes() != null) {
        named.addAll(item.themes());
      }
    }
    return named;
  }

  /**
   * @throws Refused in conflict, naming each theme that is left
   */
  void refuseLeft(String slug, Outcome outcome) {
    Set<String> dealtWith = named(outcome);
    if (outcome.unanswered() != null) {
      outcome.unanswered().stream().map(Unanswered::theme).forEach(dealtWith::add);
    }
    List<String> left =
        themes.summary(slug).stream()
            .filter(count -> count.texts() > 0)
            .map(ThemeCount::theme)
            .filter(theme -> !dealtWith.contains(theme.id().toString()))
            .map(Theme::name)
            .toList();
    if (!left.isEmpty()) {
      throw Refused.conflict(
          "themes",
          "People raised what nothing here answers: “"
              + String.join("”, “", left)
              + "”. Let an item reply to each, or say why it needs no answer.");
    }
  }
}
