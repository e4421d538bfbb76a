package org.earshot.outcomes;

import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where holding messages are kept, by what they are about. */
final class HoldingTables {

  private final Map<Promise, PaperTable<HoldingMessage>> tables;

  HoldingTables(JdbcClient db) {
    this.tables =
        Map.of(Promise.REPORT, on(db, Promise.REPORT), Promise.OUTCOME, on(db, Promise.OUTCOME));
  }

  private static PaperTable<HoldingMessage> on(JdbcClient db, Promise promise) {
    return new PaperTable<>(db, Shelf.series(promise.holding()), HoldingMessage.class);
  }

  PaperTable<HoldingMessage> of(Promise promise) {
    return Objects.requireNonNull(tables.get(promise), "no holding messages about it");
  }
}
