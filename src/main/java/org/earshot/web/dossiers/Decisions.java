package org.earshot.web.dossiers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.outcomes.Corrections;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.web.dossiers.Dossier.Table;
import org.springframework.stereotype.Component;

/** What people were told was decided, and what was put right of it since. */
@Component
public class Decisions {

  private final Outcomes outcomes;
  private final Corrections corrections;

  Decisions(Outcomes outcomes, Corrections corrections) {
    this.outcomes = outcomes;
    this.corrections = corrections;
  }

  /** The outcome, then each correction of it; empty until it is public. */
  List<Entry<Outcome>> all(String slug) {
    return Stream.concat(outcomes.published(slug).stream(), corrections.published(slug).stream())
        .toList();
  }

  /** As everybody can read it now. */
  public Optional<Outcome> newest(String slug) {
    return all(slug).stream().reduce((earlier, later) -> later).map(Entry::words);
  }

  /** What came of each point that people made. */
  static Table items(Outcome outcome) {
    return new Table(
        "Each point, and what came of it",
        List.of("You said", "What came of it", "Why"),
        outcome.items().stream()
            .map(
                item -> List.of(item.youSaid(), cameOf(item), item.why() == null ? "" : item.why()))
            .toList());
  }

  private static String cameOf(Outcome.Item item) {
    String came =
        switch (item.status()) {
          case done -> "Done";
          case will_do -> "Will be done";
          case cannot_do -> "Cannot be done";
          case not_decided -> "Not decided yet";
        };
    return item.weDid() == null ? came : came + ": " + item.weDid();
  }
}
