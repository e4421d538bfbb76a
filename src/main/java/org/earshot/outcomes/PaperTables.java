package org.earshot.outcomes;

import org.earshot.outbox.Letter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where papers are kept. */
@Configuration(proxyBeanMethods = false)
class PaperTables {

  @Bean
  static PaperTable<Outcome> outcomeTable(JdbcClient db) {
    return new PaperTable<>(db, Shelf.single("outcome", Letter.Kind.OUTCOME), Outcome.class);
  }

  @Bean
  static PaperTable<FeedbackReport> feedbackTable(JdbcClient db) {
    return new PaperTable<>(
        db, Shelf.single("feedback_report", Letter.Kind.FEEDBACK), FeedbackReport.class);
  }

  @Bean
  static PaperTable<Review> reviewTable(JdbcClient db) {
    return new PaperTable<>(db, Shelf.series(Letter.Kind.PROGRESS), Review.class);
  }

  @Bean
  static HoldingTables holdingTables(JdbcClient db) {
    return new HoldingTables(db);
  }
}
