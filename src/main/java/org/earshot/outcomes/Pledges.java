package org.earshot.outcomes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.consultations.Consultation;
import org.earshot.outcomes.Outcome.Status;
import org.earshot.outcomes.Telling.Line;
import org.springframework.stereotype.Component;

/** What an outcome, as it was told last, says that will be done. */
@Component
class Pledges {

  private final Revisions revisions;
  private final Matters matters;

  Pledges(Revisions revisions, Matters matters) {
    this.revisions = revisions;
    this.matters = matters;
  }

  /** A review of it in which nothing is said yet, in every language that it is told in. */
  Review of(Consultation consultation) {
    Outcome outcome = revisions.approved(consultation.slug()).getLast();
    Locale own = matters.conversation(consultation).language();
    List<Review.Item> items =
        lines(Telling.in(own, outcome, own).orElseThrow()).stream()
            .map(line -> new Review.Item(line.theme(), line.did(), null, ""))
            .toList();
    Map<String, Review.Translation> translations = new TreeMap<>();
    if (outcome.translations() != null) {
      for (String tag : outcome.translations().keySet()) {
        Telling.in(Locale.forLanguageTag(tag), outcome, own)
            .ifPresent(telling -> translations.put(tag, blank(telling)));
      }
    }
    return new Review(null, "", items, translations.isEmpty() ? null : translations);
  }

  private static List<Line> lines(Telling telling) {
    return telling.lines().stream().filter(line -> line.item().status() == Status.will_do).toList();
  }

  private static Review.Translation blank(Telling telling) {
    return new Review.Translation(
        "",
        lines(telling).stream()
            .map(line -> new Review.Words(line.theme(), line.did(), ""))
            .toList());
  }
}
