package org.earshot.outbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.earshot.privacy.PersonalRecords;
import org.earshot.privacy.Retained;
import org.earshot.privacy.SubjectId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What of a letter is somebody's: whose it is and what it says. Its fate stays, to be counted.
 * Nothing is left to identify it by at the provider, nor in the key that keeps it from being sent
 * twice.
 */
@Component
class OutboxRecords implements PersonalRecords, Retained {

  private static final String ERASE =
      "update letter set subject = null, once = null, provider_id = null,"
          + " words = case when kind = 'forget_confirmation' and status in ('waiting', 'sending',"
          + " 'unclear', 'needs_set_up') then words else null end,"
          + " status = case when kind <> 'forget_confirmation' and status in ('waiting',"
          + " 'needs_set_up') then 'cancelled' else status end"
          + " where subject = ?";

  private static final String WIPE =
      "update letter set words = null where words is not null and created_at < ?"
          + " and status in ('sent', 'failed', 'opted_out', 'cancelled')";

  private final JdbcTemplate jdbc;
  private final OutboxSettings settings;

  OutboxRecords(JdbcTemplate jdbc, OutboxSettings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  @Override
  public Set<String> tables() {
    return Set.of("letter");
  }

  @Override
  public void erase(SubjectId subject) {
    jdbc.update(ERASE, subject.value());
  }

  @Override
  public void forgetWhatIsDue(Instant now) {
    jdbc.update(WIPE, now.atOffset(ZoneOffset.UTC).minus(settings.words()));
  }
}
