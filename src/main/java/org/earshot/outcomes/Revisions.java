package org.earshot.outcomes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.outcomes.Paper.Entry;
import org.springframework.stereotype.Component;

/**
 * The wordings of an outcome that people were told, or may be: the first is revision 0, and each
 * correction is the one of its number.
 */
@Component
class Revisions {

  private final PaperTable<Outcome> outcomes;
  private final CorrectionTable corrections;

  Revisions(PaperTable<Outcome> outcomes, CorrectionTable corrections) {
    this.outcomes = outcomes;
    this.corrections = corrections;
  }

  /** Each wording that everybody can read in its place, of many consultations at once. */
  Map<String, List<Entry<Outcome>>> published(Collection<String> slugs) {
    Map<String, List<Entry<Outcome>>> all = new HashMap<>();
    Stream.concat(outcomes.published(slugs).stream(), corrections.published(slugs).stream())
        .forEach(entry -> all.computeIfAbsent(entry.slug(), s -> new ArrayList<>()).add(entry));
    return all;
  }

  /** The same of those in which a day is given by which something will be done, or decided. */
  Map<String, List<Entry<Outcome>>> dated(Collection<String> slugs) {
    return published(corrections.dated(slugs));
  }

  /** Each approved wording in its place; empty where nothing was written. */
  List<Outcome> approved(String slug) {
    List<Outcome> all = new ArrayList<>();
    outcomes.find(slug).map(Entry::words).ifPresent(all::add);
    corrections.all(slug).stream()
        .map(CorrectionTable.Numbered::entry)
        .filter(Entry::approved)
        .forEach(entry -> all.add(entry.words()));
    return all;
  }
}
