package org.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTests {

  @Test
  void each_database_is_migrated_and_nobody_elses() {
    DataSource one = TestDatabase.fresh();
    DataSource other = TestDatabase.fresh();

    JdbcClient.create(one).sql("create table mine (id bigint)").update();

    assertThat(count(one)).isZero();
    assertThat(count(other)).isZero();
    JdbcClient.create(other).sql("create table mine (id bigint)").update();
  }

  private static Long count(DataSource database) {
    return JdbcClient.create(database)
        .sql("select count(*) from scheduled_tasks")
        .query(Long.class)
        .single();
  }
}
