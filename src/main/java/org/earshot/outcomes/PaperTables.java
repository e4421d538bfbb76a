package org.earshot.outcomes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where papers are kept. */
@Configuration(proxyBeanMethods = false)
class PaperTables {

  @Bean
  static PaperTable<Outcome> outcomeTable(JdbcClient db) {
    return new PaperTable<>(db, "outcome", Outcome.class);
  }

  @Bean
  static PaperTable<FeedbackReport> feedbackTable(JdbcClient db) {
    return new PaperTable<>(db, "feedback_report", FeedbackReport.class);
  }
}
