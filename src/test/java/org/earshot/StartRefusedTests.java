package org.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that Earshot cannot start on, met with the settings as they are shipped. */
@Tag("tables")
class StartRefusedTests {

  private final ApplicationContextRunner start =
      new ApplicationContextRunner()
          .withInitializer(new ConfigDataApplicationContextInitializer())
          .withConfiguration(
              AutoConfigurations.of(
                  DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class));

  @Test
  void the_tables_of_a_newer_version_are_left_alone() {
    try (HikariDataSource database = (HikariDataSource) TestDatabase.fresh()) {
      JdbcClient.create(database)
          .sql(
              "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\","
                  + " \"description\", \"type\", \"script\", \"checksum\", \"installed_by\","
                  + " \"installed_on\", \"execution_time\", \"success\") values (9999, '999',"
                  + " 'from the future', 'SQL', 'V999__x.sql', 1, 'test', current_timestamp, 1,"
                  + " true)")
          .update();
      on(database)
          .run(
              house -> {
                assertThat(house).hasFailed();
                assertThat(told(house).getDescription()).contains("newer Earshot", "999");
                assertThat(told(house).getAction()).contains("later");
              });
    }
  }

  @Test
  void its_own_tables_are_taken() {
    try (HikariDataSource database = (HikariDataSource) TestDatabase.fresh()) {
      on(database).run(house -> assertThat(house).hasNotFailed());
    }
  }

  @Test
  void a_database_that_is_not_there_is_told_with_the_settings_to_look_at() {
    start
        .withPropertyValues("spring.datasource.url=jdbc:postgresql://127.0.0.1:1/earshot")
        .run(
            house -> {
              assertThat(house).hasFailed();
              assertThat(told(house).getDescription()).contains("cannot be reached", "127.0.0.1:1");
              assertThat(told(house).getAction()).contains("spring.datasource.url");
            });
  }

  private ApplicationContextRunner on(HikariDataSource database) {
    return start.withPropertyValues(
        "spring.datasource.url=" + database.getJdbcUrl(),
        "spring.datasource.username=" + Objects.requireNonNullElse(database.getUsername(), ""),
        "spring.datasource.password=" + Objects.requireNonNullElse(database.getPassword(), ""));
  }

  private static FailureAnalysis told(AssertableApplicationContext house) {
    return Objects.requireNonNull(
        new DatabaseRefusedAnalyzer().analyze(Objects.requireNonNull(house.getStartupFailure())));
  }
}
