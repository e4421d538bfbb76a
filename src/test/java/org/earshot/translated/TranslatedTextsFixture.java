package org.earshot.translated;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The real room, wired by hand for tests in the rooms that depend on it. */
public final class TranslatedTextsFixture {

  private TranslatedTextsFixture() {}

  public static TranslatedTexts on(DataSource database, InstantSource clock) {
    return new TranslatedTexts(
        JdbcClient.create(database),
        new TransactionTemplate(new DataSourceTransactionManager(database)),
        clock);
  }
}
