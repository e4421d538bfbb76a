package org.earshot.web.dossiers;

import java.util.List;
import org.earshot.outcomes.Outcome;
import org.earshot.web.dossiers.Dossier.Table;

/** What came of each point that people made. */
final class Items {

  private Items() {}

  static Table table(Outcome outcome) {
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
