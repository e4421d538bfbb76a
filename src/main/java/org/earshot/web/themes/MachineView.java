package org.earshot.web.themes;

import org.earshot.themes.FirstTranslations;
import org.earshot.themes.TranslationRun;
import org.earshot.themes.TranslationRuns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page says of translation by machine. */
@Component
class MachineView {

  private final FirstTranslations first;
  private final TranslationRuns runs;

  MachineView(FirstTranslations first, TranslationRuns runs) {
    this.first = first;
    this.runs = runs;
  }

  /**
   * @param host to which the words are sent
   * @param waiting how many texts have no translation
   * @param run the latest over all of them; null before the first
   */
  public record Sight(String host, int waiting, @Nullable TranslationRun run) {

    /** Whether all can be translated at once: there are some, and no run is on its way. */
    public boolean canStart() {
      return waiting > 0 && (run == null || run.isOver());
    }
  }

  /** Null where there is no machine. */
  @Nullable Sight of(String slug, String question) {
    if (!first.areMade()) {
      return null;
    }
    TranslationRun run = runs.of(slug, question).orElse(null);
    return new Sight(first.madeBy(), runs.waiting(slug, question), run);
  }
}
