package org.earshot;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Migrated databases for tests: H2 in memory, or PostgreSQL with {@code
 * -Dearshot.test.database=postgresql} (one server for the JVM, one database for each call).
 */
public final class TestDatabase {

  private static final String TEMPLATE = "earshot_template";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestDatabase() {}

  /**
   * An empty database with every table, that nobody else uses. In memory it is gone once nobody has
   * been connected for a while: hundreds of tests have one each, and together they fill the heap.
   */
  public static DataSource fresh() {
    return isPostgres() ? Postgres.fresh() : H2.fresh(H2.WHILE_USED);
  }

  /** One that stays until the JVM ends, also while nobody looks at it. */
  static HikariDataSource lasting() {
    return isPostgres() ? Postgres.fresh() : H2.fresh(H2.FOR_EVER);
  }

  public static boolean isPostgres() {
    return "postgresql".equals(System.getProperty("earshot.test.database"));
  }

  /**
   * The address of an empty database on a PostgreSQL server that is a process of its own: it
   * outlives whoever uses it.
   */
  public static String postgresUrl() {
    return Postgres.SERVER.getJdbcUrl("postgres", Postgres.create());
  }

  /**
   * One with the tables as they were after this migration, for what a later one makes of the rows.
   */
  public static DataSource after(String migration) {
    HikariDataSource database = isPostgres() ? Postgres.empty() : H2.empty(H2.WHILE_USED);
    migrate(database, migration);
    return database;
  }

  /** Brings it on by as many migrations as it lacks up to this one. */
  public static void migrate(DataSource database, String migration) {
    String vendor = isPostgres() ? Postgres.VENDOR : H2.VENDOR;
    flyway(database, vendor).target(migration).load().migrate();
  }

  private static FluentConfiguration flyway(DataSource database, String vendor) {
    return Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration", "classpath:db/" + vendor);
  }

  private static HikariDataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    if (url.startsWith("jdbc:h2:")) {
      // Spring Boot's own name for an embedded database's user.
      config.setUsername("sa");
    }
    config.setMaximumPoolSize(10);
    config.setMinimumIdle(0);
    config.setIdleTimeout(10_000);
    return new HikariDataSource(config);
  }

  /** Every database is written out of one that was migrated once. */
  private static final class H2 {

    static final String VENDOR = "h2";

    /** In seconds after the last connection. */
    static final int WHILE_USED = 20;

    static final int FOR_EVER = -1;

    private static final Path SCRIPT = script();

    private static Path script() {
      try (HikariDataSource template = empty(WHILE_USED)) {
        flyway(template, VENDOR).load().migrate();
        Path script = Files.createTempFile("earshot-tables", ".sql");
        script.toFile().deleteOnExit();
        run(template, "script to '" + script + "'");
        Files.write(script, views(template), StandardOpenOption.APPEND);
        return script;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    static HikariDataSource fresh(int delay) {
      HikariDataSource database = empty(delay);
      run(database, "runscript from '" + SCRIPT + "'");
      return database;
    }

    /** A script names views before the tables that they are of. */
    private static List<String> views(DataSource template) {
      return JdbcClient.create(template)
          .sql("select table_name from information_schema.views where table_schema = 'public'")
          .query((row, n) -> "alter view \"" + row.getString(1) + "\" recompile;")
          .list();
    }

    static HikariDataSource empty(int delay) {
      return pool(
          "jdbc:h2:mem:test"
              + COUNT.incrementAndGet()
              + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
              + ";DB_CLOSE_DELAY="
              + delay);
    }

    private static void run(DataSource database, String statement) {
      try (Connection connection = database.getConnection();
          Statement running = connection.createStatement()) {
        running.execute(statement);
      } catch (SQLException failed) {
        throw new IllegalStateException(statement, failed);
      }
    }
  }

  /** Started when first asked for; every database is a copy of one that was migrated once. */
  private static final class Postgres {

    static final String VENDOR = "postgresql";

    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
        create(server, TEMPLATE, "template1");
        try (HikariDataSource template = pool(server.getJdbcUrl("postgres", TEMPLATE))) {
          flyway(template, VENDOR).load().migrate();
        }
        return server;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    static HikariDataSource fresh() {
      return pool(SERVER.getJdbcUrl("postgres", create()));
    }

    static HikariDataSource empty() {
      String name = "test" + COUNT.incrementAndGet();
      create(SERVER, name, "template1");
      return pool(SERVER.getJdbcUrl("postgres", name));
    }

    static String create() {
      String name = "test" + COUNT.incrementAndGet();
      create(SERVER, name, TEMPLATE);
      return name;
    }

    private static void create(EmbeddedPostgres server, String name, String template) {
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name + " template " + template);
      } catch (SQLException failed) {
        throw new IllegalStateException("No database " + name, failed);
      }
    }
  }
}
