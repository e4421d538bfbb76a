package org.earshot;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Has PostgreSQL plan each prepared statement once a connection. Left to itself it plans the two
 * longest statements of a turn anew each time, which costs more than executing them
 * (src/docs/performance.md); ours all go by keys, so that a plan for any value is right for all.
 */
@Component
class PlannedOnce implements BeanPostProcessor {

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool
        && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")
        && pool.getConnectionInitSql() == null) {
      pool.setConnectionInitSql("set plan_cache_mode = force_generic_plan");
    }
    return bean;
  }
}
