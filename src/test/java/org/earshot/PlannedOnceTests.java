package org.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

/** PostgreSQL plans a statement once a connection; other databases are left alone. */
class PlannedOnceTests {

  @Test
  void connections_to_postgresql_keep_one_plan() {
    assertThat(begun("jdbc:postgresql://db/earshot").getConnectionInitSql())
        .isEqualTo("set plan_cache_mode = force_generic_plan");
  }

  @Test
  void h2_does_not_know_the_word() {
    assertThat(begun("jdbc:h2:mem:earshot").getConnectionInitSql()).isNull();
  }

  @Test
  void what_a_council_has_set_itself_stays() {
    HikariDataSource pool = pool("jdbc:postgresql://db/earshot");
    pool.setConnectionInitSql("set search_path = earshot");
    new PlannedOnce().postProcessBeforeInitialization(pool, "dataSource");
    assertThat(pool.getConnectionInitSql()).isEqualTo("set search_path = earshot");
  }

  private static HikariDataSource begun(String url) {
    HikariDataSource pool = pool(url);
    new PlannedOnce().postProcessBeforeInitialization(pool, "dataSource");
    return pool;
  }

  private static HikariDataSource pool(String url) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    return pool;
  }
}
