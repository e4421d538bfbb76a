package org.earshot;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that counts the statements that are prepared. */
public final class CountingDatabase extends DelegatingDataSource {

  private final AtomicInteger asked = new AtomicInteger();

  public CountingDatabase(DataSource database) {
    super(database);
  }

  /** How many so far. */
  public int asked() {
    return asked.get();
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection real = super.getConnection();
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, values) -> {
              if (method.getName().equals("prepareStatement")) {
                asked.incrementAndGet();
              }
              try {
                return method.invoke(real, values);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }
}
