package org.earshot.authoring;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pinned bundles. None is ever changed or removed. */
@Component
class ConversationVersions {

  private final JdbcClient jdbc;
  private final InstantSource clock;

  ConversationVersions(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Keeps it; keeping it again changes nothing, also when two copies of the service do at once. */
  void keep(Bundle bundle, String version) {
    jdbc.sql(
            """
            insert into conversation_version (version, name, bundle, created_at)
            values (:version, :name, :bundle, :created_at)
            on conflict do nothing
            """)
        .param("version", version)
        .param("name", bundle.name())
        .param("bundle", bundle.text())
        .param("created_at", Timestamp.from(clock.instant()))
        .update();
  }

  Optional<Bundle> find(String version) {
    return jdbc.sql("select bundle from conversation_version where version = :version")
        .param("version", version)
        .query(String.class)
        .optional()
        .map(Bundle::parse);
  }
}
