package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A link was once let out of all papers of a consultation at the same time: who did it, and why,
 * stays with each that went out with it, or still may.
 */
@Tag("tables")
class LinksLetOutBeforeTests {

  private static final String SLUG = "let-out-before";
  private static final String LINK = "https://elm.gov.uk/minutes";
  private static final OffsetDateTime SAID = OffsetDateTime.parse("2026-11-22T09:00:00Z");
  private static final OffsetDateTime BEFORE = SAID.minusDays(1);
  private static final OffsetDateTime AFTER = SAID.plusDays(1);

  private final DataSource database = TestDatabase.after("214");
  private final JdbcClient db = JdbcClient.create(database);

  @BeforeEach
  void letOut() {
    db.sql(
            "insert into consultation (slug, set_up, state, languages, created_at, updated_at)"
                + " values (?, '{}', 'CLOSED', 'en', ?, ?)")
        .params(SLUG, SAID, SAID)
        .update();
    db.sql(
            "insert into overruled_link (slug, link, reason, officer, officer_name, at)"
                + " values (?, ?, 'It opens on Monday.', 'officer:1', 'Asha', ?)")
        .params(SLUG, LINK, SAID)
        .update();
  }

  @Test
  void it_stays_with_what_was_sent_with_it() {
    single("outcome", "See " + LINK + ".", AFTER);
    single("feedback_report", "See elm.gov.uk/minutes.", AFTER);
    correction(1, "See " + LINK, AFTER);
    numbered("PROGRESS", 1, "See " + LINK, AFTER);
    numbered("HOLDING_OUTCOME", 1, "See " + LINK, AFTER);

    assertThat(letOutOf())
        .containsExactlyInAnyOrder(
            "OUTCOME", "FEEDBACK", "CORRECTION-1", "PROGRESS-1", "HOLDING_OUTCOME-1");
    assertThat(
            db.sql("select reason || ' ' || officer_name from link_let_out where link = ?")
                .param(LINK)
                .query((row, n) -> row.getString(1))
                .list())
        .hasSize(5)
        .containsOnly("It opens on Monday. Asha");
  }

  @Test
  void and_with_what_is_still_to_be_sent() {
    single("outcome", "See nothing.", BEFORE);
    correction(1, "See " + LINK, BEFORE);
    correction(2, "See " + LINK, null);
    numbered("PROGRESS", 3, "See " + LINK, null);
    numbered("HOLDING_REPORT", 2, "See " + LINK, null);

    assertThat(letOutOf())
        .as("neither where it does not stand, nor where it had left before")
        .containsExactlyInAnyOrder("CORRECTION-2", "PROGRESS-3", "HOLDING_REPORT-2");
  }

  private List<String> letOutOf() {
    TestDatabase.migrate(database, "223");
    return db.sql("select paper from link_let_out where slug = ?")
        .param(SLUG)
        .query((row, n) -> row.getString(1))
        .list();
  }

  private void single(String table, String words, @Nullable OffsetDateTime sentAt) {
    insert(table, "", "", words, sentAt);
  }

  private void correction(int number, String words, @Nullable OffsetDateTime sentAt) {
    insert("outcome_correction", ", number", ", " + number, words, sentAt);
  }

  private void numbered(String kind, int number, String words, @Nullable OffsetDateTime sentAt) {
    insert("numbered_paper", ", kind, number", ", '" + kind + "', " + number, words, sentAt);
  }

  private void insert(
      String table, String columns, String values, String words, @Nullable OffsetDateTime sentAt) {
    db.sql(
            "insert into "
                + table
                + " (slug, content, state, version, author, author_name, updated_at, sent_at"
                + columns
                + ") values (?, ?, ?, 1, 'officer:1', 'Asha', ?, ?"
                + values
                + ")")
        .param(SLUG)
        .param("{\"summary\":\"" + words + "\"}")
        .param(sentAt == null ? "DRAFT" : "SENT")
        .param(BEFORE)
        .param(sentAt)
        .update();
  }
}
