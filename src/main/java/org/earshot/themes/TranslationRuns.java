package org.earshot.themes;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.earshot.security.Refused;
import org.earshot.themes.TranslationRun.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has everything that people wrote to one question translated by machine, in the background. */
@Component
public class TranslationRuns {

  private static final String MEANWHILE =
      "Somebody else was quicker. Look at how far it has come, and say it again.";

  private final FirstTranslations first;
  private final Untranslated untranslated;
  private final TranslationRunTable table;
  private final ThemeTable themes;
  private final TranslationTask task;

  TranslationRuns(
      FirstTranslations first,
      Untranslated untranslated,
      TranslationRunTable table,
      ThemeTable themes,
      TranslationTask task) {
    this.first = first;
    this.untranslated = untranslated;
    this.table = table;
    this.themes = themes;
    this.task = task;
  }

  /** The latest of this question. */
  public Optional<TranslationRun> of(String slug, String question) {
    return table.find(slug, question);
  }

  /** How many texts have no translation, or only a machine's of their writer's earlier words. */
  public int waiting(String slug, String question) {
    return untranslated.count(slug, question);
  }

  /**
   * Begins with those that have none.
   *
   * @throws Refused if there are none, it runs already, or there is no machine
   */
  @Transactional
  public void start(String slug, String question, String officer) {
    themes.lock(slug);
    int total = untranslated.count(slug, question);
    boolean over = table.find(slug, question).map(TranslationRun::isOver).orElse(true);
    if (!first.areMade() || total == 0 || !over) {
      throw Refused.conflict("machine", MEANWHILE);
    }
    UUID turn = UUID.randomUUID();
    table.begin(
        new TranslationRun(slug, question, turn, officer, State.RUNNING, total, 0, 0, null));
    task.soon(turn);
  }

  /**
   * @throws Refused if it does not run
   */
  @Transactional
  public void pause(String slug, String question) {
    table.end(locked(slug, question, TranslationRun::isRunning).turn(), State.PAUSED, null);
  }

  /**
   * Goes on where it was paused, or stopped by itself.
   *
   * @throws Refused if neither is so
   */
  @Transactional
  public void goOn(String slug, String question) {
    TranslationRun run = locked(slug, question, TranslationRun::isHeld);
    UUID turn = UUID.randomUUID();
    table.goOn(run, turn);
    task.soon(turn);
  }

  /**
   * What is translated stays.
   *
   * @throws Refused if it is over
   */
  @Transactional
  public void cancel(String slug, String question) {
    table.cancel(locked(slug, question, run -> !run.isOver()).turn());
  }

  private TranslationRun locked(String slug, String question, Predicate<TranslationRun> fits) {
    themes.lock(slug);
    return table
        .find(slug, question)
        .filter(fits)
        .orElseThrow(() -> Refused.conflict("machine", MEANWHILE));
  }
}
