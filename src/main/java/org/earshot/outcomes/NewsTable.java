package org.earshot.outcomes;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When papers were made public, of whatever kind: all their tables in one statement. */
@Repository
class NewsTable {

  private static final String NEWEST =
      List.of("feedback_report", "outcome", "outcome_correction", "numbered_paper").stream()
          .map(table -> "select slug, approved_at from " + table + " where " + Shelf.PUBLIC)
          .collect(
              Collectors.joining(
                  " union all ",
                  "select slug, max(approved_at) as newest from (",
                  ") published group by slug"));

  private final JdbcClient db;

  NewsTable(JdbcClient db) {
    this.db = db;
  }

  /** When each had something made public last; nothing of those that never had. */
  Map<String, Instant> newest(Collection<String> slugs) {
    Map<String, Instant> newest = new HashMap<>();
    if (!slugs.isEmpty()) {
      db.sql(NEWEST)
          .param("slugs", slugs)
          .query(
              row -> {
                OffsetDateTime at = row.getObject("newest", OffsetDateTime.class);
                newest.put(
                    Objects.requireNonNull(row.getString("slug")),
                    Objects.requireNonNull(at, "a public paper was approved").toInstant());
              });
    }
    return newest;
  }
}
