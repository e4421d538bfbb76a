package org.earshot.outcomes;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.earshot.security.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is owed, wired by hand for tests of other rooms. */
public final class PromisesFixture {

  private final PaperTable<FeedbackReport> reports;
  private final Promises promises;
  private final InstantSource clock;

  public PromisesFixture(DataSource database, InstantSource clock) {
    JdbcClient db = JdbcClient.create(database);
    this.clock = clock;
    this.reports = PaperTables.feedbackTable(db);
    this.promises =
        new Promises(
            PublicationsFixture.publications(database, clock),
            reports,
            PaperTables.outcomeTable(db),
            PaperTables.reviewTable(db),
            clock);
  }

  public Promises promises() {
    return promises;
  }

  /** As if it had been written and approved. */
  public void publishReport(String slug, Officer by) {
    reports.insert(
        slug,
        new FeedbackReport("", "", "", java.util.List.of(), "", null),
        1,
        by,
        clock.instant());
    reports.approve(slug, by, clock.instant());
  }
}
