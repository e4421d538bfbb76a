package org.earshot.draws;

import java.time.Instant;
import java.util.List;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.SetUp;
import org.earshot.privacy.KeptFor;
import org.earshot.privacy.Retained;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Each night: mixes what is new, and deletes all entries once their time is over. */
@Component
class DrawRetention implements Retained {

  private final EntryTable table;
  private final PrizeDraws draws;
  private final Vouchers vouchers;
  private final Consultations consultations;
  private final DrawSettings settings;
  private final TransactionTemplate transaction;

  DrawRetention(
      EntryTable table,
      PrizeDraws draws,
      Vouchers vouchers,
      Consultations consultations,
      DrawSettings settings,
      TransactionTemplate transaction) {
    this.table = table;
    this.draws = draws;
    this.vouchers = vouchers;
    this.consultations = consultations;
    this.settings = settings;
    this.transaction = transaction;
  }

  @Override
  public List<KeptFor> keeps() {
    return List.of(
        new KeptFor(
            "Entries to a prize draw or for a thank-you, which nothing joins to answers",
            "for "
                + KeptFor.words(settings.afterDraw())
                + " after the last draw, or after all have their thank-you; else for "
                + KeptFor.words(settings.withoutDraw())
                + " after closing"));
  }

  @Override
  public void forgetWhatIsDue(Instant now) {
    for (String slug : table.draws()) {
      transaction.executeWithoutResult(status -> keepOrDelete(slug, now));
    }
  }

  private void keepOrDelete(String slug, Instant now) {
    if (over(slug, now)) {
      table.removeAll(slug);
    } else {
      draws.letGoOfStopped(slug);
      table.mix(slug);
    }
  }

  private boolean over(String slug, Instant now) {
    if (forEverybody(slug)) {
      Instant closed = closed(slug);
      Instant done = vouchers.done(slug);
      return closed != null
          && (DrawSettings.isOver(closed, settings.withoutDraw(), now)
              || (DrawSettings.isOver(closed, settings.afterDraw(), now)
                  && DrawSettings.isOver(done, settings.afterDraw(), now)));
    }
    Instant drawn = draws.last(slug);
    return drawn == null
        ? DrawSettings.isOver(closed(slug), settings.withoutDraw(), now)
        : DrawSettings.isOver(drawn, settings.afterDraw(), now);
  }

  private boolean forEverybody(String slug) {
    return consultations
        .find(slug)
        .map(found -> found.setUp().incentive())
        .filter(SetUp.Incentive::forEverybody)
        .isPresent();
  }

  private @Nullable Instant closed(String slug) {
    return consultations.find(slug).map(Consultation::closedAt).orElse(null);
  }
}
