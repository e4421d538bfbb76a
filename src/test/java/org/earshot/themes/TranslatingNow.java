package org.earshot.themes;

import org.springframework.context.ApplicationContext;

/** Translates at once, for tests that would otherwise wait for the background. */
public final class TranslatingNow {

  private TranslatingNow() {}

  /** Until there is nothing more to do; each handful as if Earshot had been started anew. */
  public static void translate(ApplicationContext house, String slug, String question) {
    TranslationRun run =
        house.getBean(TranslationRunTable.class).find(slug, question).orElseThrow();
    TranslationTurns turns = house.getBean(TranslationTurns.class);
    while (turns.goOn(run.turn(), () -> false)) {}
  }

  /** As if it were told to end before the first text. */
  public static boolean isCutShort(ApplicationContext house, String slug, String question) {
    TranslationRun run =
        house.getBean(TranslationRunTable.class).find(slug, question).orElseThrow();
    return house.getBean(TranslationTurns.class).goOn(run.turn(), () -> true);
  }
}
