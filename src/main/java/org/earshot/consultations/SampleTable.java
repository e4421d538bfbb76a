package org.earshot.consultations;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is put away in the table {@code consultation}: for the time being a draft, which nobody is
 * asked and the public does not see, with the state from which it was taken.
 */
@Repository
class SampleTable {

  private final JdbcClient db;

  SampleTable(JdbcClient db) {
    this.db = db;
  }

  /** The slugs of what nobody else has changed, and nobody put away. */
  Set<String> here(String officer) {
    return Set.copyOf(
        db.sql(
                "select slug from consultation c where put_away_from is null and not exists"
                    + " (select 1 from consultation_change h where h.slug = c.slug"
                    + " and h.officer <> ?)")
            .param(officer)
            .query((row, number) -> row.getString(1))
            .list());
  }

  /** The slugs of what is put away. */
  Set<String> away() {
    return Set.copyOf(
        db.sql("select slug from consultation where put_away_from is not null")
            .query((row, number) -> row.getString(1))
            .list());
  }

  void putAway(Set<String> slugs) {
    slugs.forEach(
        slug ->
            db.sql(
                    "update consultation set put_away_from = state, state = 'DRAFT'"
                        + " where slug = ? and put_away_from is null")
                .param(slug)
                .update());
  }

  void bringBack() {
    db.sql(
            "update consultation set state = put_away_from, put_away_from = null"
                + " where put_away_from is not null")
        .update();
  }
}
