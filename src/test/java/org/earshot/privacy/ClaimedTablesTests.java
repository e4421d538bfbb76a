package org.earshot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody lists the stores: the schema does. */
@IntegrationTest
class ClaimedTablesTests {

  @Autowired private JdbcClient jdbc;
  @Autowired private List<PersonalRecords> stores;

  @Test
  void every_table_about_people_is_some_stores_to_erase() {
    Set<String> claimed = new TreeSet<>();
    stores.forEach(store -> claimed.addAll(store.tables()));

    assertThat(withColumn("subject")).isNotEmpty().isSubsetOf(claimed);
  }

  @Test
  void a_store_claims_only_tables_that_there_are() {
    assertThat(stores).allSatisfy(store -> assertThat(store.tables()).isSubsetOf(withColumn("%")));
  }

  private Set<String> withColumn(String name) {
    return jdbc.sql(
            "select lower(table_name) from information_schema.columns where lower(table_schema) ="
                + " 'public' and lower(column_name) like ?")
        .param(name)
        .query((row, number) -> row.getString(1))
        .set();
  }
}
