package org.earshot.outcomes;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.earshot.security.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is owed, wired by hand for tests of other rooms. */
public final class PromisesFixture {

  private final PaperTable<FeedbackReport> reports;
  private final PaperTable<Outcome> outcomes;
  private final PaperTable<Review> reviews;
  private final Promises promises;
  private final Pledges pledges;
  private final InstantSource clock;

  public PromisesFixture(DataSource database, InstantSource clock) {
    JdbcClient db = JdbcClient.create(database);
    this.clock = clock;
    this.reports = PaperTables.feedbackTable(db);
    this.outcomes = PaperTables.outcomeTable(db);
    this.reviews = PaperTables.reviewTable(db);
    this.pledges = new Pledges(new Revisions(outcomes, new CorrectionTable(db)), reviews);
    this.promises =
        new Promises(
            PublicationsFixture.publications(database, clock), reports, outcomes, reviews, clock);
  }

  public Promises promises() {
    return promises;
  }

  public Pledges pledges() {
    return pledges;
  }

  /** As if the outcome had been sent, and had said that these would be done by this day. */
  public void pledge(String slug, LocalDate by, List<String> themes, Officer officer) {
    outcomes.insert(
        slug,
        new Outcome(
            "More.",
            themes.stream()
                .map(
                    theme ->
                        new Outcome.Item(
                            theme,
                            "More.",
                            Outcome.Status.will_do,
                            "It comes.",
                            null,
                            null,
                            null,
                            null,
                            by))
                .toList(),
            null),
        1,
        officer,
        clock.instant());
    outcomes.approve(slug, officer, clock.instant());
    outcomes.sending(slug);
    outcomes.sent(slug, clock.instant());
  }

  /** As if an update had been published that says that all of it is done. */
  public void keep(String slug, List<String> themes, Officer officer) {
    reviews.insert(
        slug,
        new Review(
            Review.Kind.update,
            "Done.",
            themes.stream()
                .map(theme -> new Review.Item(theme, "It comes.", Review.Result.done, "It came."))
                .toList(),
            null),
        1,
        officer,
        clock.instant());
    reviews.approve(slug, officer, clock.instant());
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
