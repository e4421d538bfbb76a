package org.earshot.themes;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.earshot.consultations.Consultations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The code books of other rooms' tests. */
public final class CodeBooksFixture {

  private CodeBooksFixture() {}

  public static Themes on(DataSource database, Consultations consultations) {
    return new CodeBooks(
        consultations, new ThemeTable(JdbcClient.create(database)), InstantSource.system());
  }
}
