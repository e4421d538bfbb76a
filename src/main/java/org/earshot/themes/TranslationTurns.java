package org.earshot.themes;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.earshot.themes.TranslationRun.State;
import org.earshot.translation.NotTranslated;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Translates a handful of texts, one after the other, and writes down how far it came. */
@Component
class TranslationTurns {

  private static final int HANDFUL = 20;

  /** So many that fail one after the other are no fault of theirs. */
  private static final int IN_A_ROW = 3;

  private final FirstTranslations first;
  private final Translations translations;
  private final Untranslated untranslated;
  private final TranslationRunTable table;
  private final TransactionOperations transactions;

  TranslationTurns(
      FirstTranslations first,
      Translations translations,
      Untranslated untranslated,
      TranslationRunTable table,
      TransactionOperations transactions) {
    this.first = first;
    this.translations = translations;
    this.untranslated = untranslated;
    this.table = table;
    this.transactions = transactions;
  }

  /**
   * @param hurries whether to leave the rest for later
   * @return whether there is more to do in this turn
   */
  boolean goOn(UUID turn, BooleanSupplier hurries) {
    Optional<TranslationRun> run = table.find(turn).filter(TranslationRun::isRunning);
    if (run.isEmpty()) {
      return false;
    }
    List<Reading.Bookmark> texts = untranslated.next(run.get(), HANDFUL);
    if (texts.isEmpty()) {
      table.end(turn, State.DONE, null);
      return false;
    }
    translate(run.get(), texts, hurries);
    return table.find(turn).filter(TranslationRun::isRunning).isPresent();
  }

  private void translate(
      TranslationRun run, List<Reading.Bookmark> texts, BooleanSupplier hurries) {
    int failed = 0;
    for (Reading.Bookmark text : texts) {
      boolean runs = table.find(run.turn()).filter(TranslationRun::isRunning).isPresent();
      if (!runs || hurries.getAsBoolean()) {
        return;
      }
      try {
        translate(run, text);
        failed = 0;
      } catch (NotTranslated not) {
        failed += not.why() == NotTranslated.Why.TEXT ? 1 : 0;
        note(run, text, not, failed);
      } catch (NoSuchElementException gone) {
        table.pass(run.turn(), text);
      }
    }
  }

  private void translate(TranslationRun run, Reading.Bookmark text) {
    var place = new Translations.Place(text.response(), run.question());
    Optional<Translation> made = first.make(place, run.officer());
    transactions.executeWithoutResult(
        status -> {
          table.pass(run.turn(), text);
          if (made.isPresent() && translations.keep(place, made.get())) {
            table.countDone(run.turn());
          }
        });
  }

  private void note(TranslationRun run, Reading.Bookmark text, NotTranslated not, int failed) {
    String reason = not.reason();
    if (!not.isOfText() || failed == IN_A_ROW) {
      table.end(run.turn(), State.STOPPED, reason);
      return;
    }
    transactions.executeWithoutResult(
        status -> {
          table.pass(run.turn(), text);
          table.countLeftOut(run.turn(), reason);
        });
  }
}
