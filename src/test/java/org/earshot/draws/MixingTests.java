package org.earshot.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.channels.Address;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.TestCipher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Entries are written anew each night while people go on entering. */
@Tag("tables")
class MixingTests {

  private static final String DRAW = "buses";

  private final DataSource database = TestDatabase.fresh();
  private final Cipher cipher = TestCipher.fresh();
  private final EntryTable table = new EntryTable(JdbcClient.create(database), cipher);

  @Test
  void whoever_enters_while_the_others_are_mixed_stays_in() {
    consultation();
    enter(1);
    enter(2);
    DataSource mixing = new Interrupted(database, "delete from draw_entry", () -> enter(3));

    new TransactionTemplate(new DataSourceTransactionManager(mixing))
        .executeWithoutResult(
            status -> new EntryTable(JdbcClient.create(mixing), cipher).mix(DRAW));

    assertThat(table.count(DRAW)).isEqualTo(3);
    for (int person = 1; person <= 3; person++) {
      table.remove(DRAW, address(person));
    }
    assertThat(table.count(DRAW)).isZero();
  }

  private void consultation() {
    JdbcClient.create(database)
        .sql(
            "insert into consultation (slug, set_up, state, languages, created_at, updated_at)"
                + " values (?, '{}', 'OPEN', '', current_timestamp, current_timestamp)")
        .param(DRAW)
        .update();
  }

  private void enter(int person) {
    table.add(DRAW, address(person), Locale.ENGLISH);
  }

  private static Address address(int person) {
    return new Address("sms", "+44770090091" + person);
  }

  /** Has something else happen just before the first statement that begins so. */
  private static final class Interrupted extends DelegatingDataSource {

    private final String before;
    private final Runnable other;
    private boolean done;

    Interrupted(DataSource database, String before, Runnable other) {
      super(database);
      this.before = before;
      this.other = other;
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection real = super.getConnection();
      return (Connection)
          Proxy.newProxyInstance(
              Connection.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (proxy, method, values) -> {
                if (method.getName().equals("prepareStatement") && !done) {
                  interrupt(String.valueOf(values[0]));
                }
                try {
                  return method.invoke(real, values);
                } catch (InvocationTargetException failed) {
                  throw failed.getCause();
                }
              });
    }

    private void interrupt(String statement) {
      if (statement.startsWith(before)) {
        done = true;
        other.run();
      }
    }
  }
}
