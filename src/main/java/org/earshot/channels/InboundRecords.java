package org.earshot.channels;

import java.time.Instant;
import java.util.Set;
import org.earshot.channels.store.Utc;
import org.earshot.privacy.PersonalRecords;
import org.earshot.privacy.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forgets what came in from a person. Of each message only the provider's id stays for a while, so
 * that its repetition is still recognised.
 */
@Component
class InboundRecords implements PersonalRecords {

  private final JdbcClient jdbc;

  InboundRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inbound");
  }

  @Override
  public void erase(SubjectId subject) {
    jdbc.sql(
            "update inbound set subject = null, said = null, tapped = null, address = null,"
                + " attachments = null, status = 'forgotten', error = null where subject = ?")
        .param(subject.value())
        .update();
  }

  /** Removes what is left of forgotten messages that came before this time. */
  void sweep(Instant before) {
    jdbc.sql("delete from inbound where subject is null and received_at < ?")
        .param(Utc.of(before))
        .update();
  }
}
