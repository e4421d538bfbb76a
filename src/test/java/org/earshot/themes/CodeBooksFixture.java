package org.earshot.themes;

import java.lang.reflect.Proxy;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.earshot.consultations.Consultations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The code books of other rooms' tests. */
public final class CodeBooksFixture {

  private CodeBooksFixture() {}

  /** What is told of books in which nothing was coded: no text is ever read. */
  public static ToldThemes told(Themes books) {
    Reading reading =
        (Reading)
            Proxy.newProxyInstance(
                CodeBooksFixture.class.getClassLoader(),
                new Class<?>[] {Reading.class},
                (proxy, method, values) -> {
                  throw new IllegalStateException("nothing was coded");
                });
    return new ToldThemes(books, reading);
  }

  public static Themes on(DataSource database, Consultations consultations) {
    return new CodeBooks(
        consultations, new ThemeTable(JdbcClient.create(database)), InstantSource.system());
  }
}
