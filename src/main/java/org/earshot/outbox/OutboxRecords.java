package org.earshot.outbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.earshot.privacy.KeptFor;
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
          + " trouble_at = case when kind = 'forget_confirmation' then trouble_at else null end,"
          + " words = case when kind = 'forget_confirmation' and status in ('waiting', 'sending',"
          + " 'unclear', 'needs_set_up') then words else null end,"
          + " status = case when kind <> 'forget_confirmation' and status in ('waiting',"
          + " 'needs_set_up') then 'cancelled' else status end"
          + " where subject = ?";

  private static final String ERASE_RETURNED =
      "delete from letter_returned where letter_id in (select id from letter where subject = ?)";

  /** By age alone: what has not left by then never will. */
  private static final String WIPE =
      "update letter set words = null, trouble_at = null,"
          + " code = case when status in ('waiting', 'unclear', 'needs_set_up') then 'too_late'"
          + " else code end,"
          + " status = case when status in ('waiting', 'unclear', 'needs_set_up') then 'failed'"
          + " else status end where words is not null and created_at < ?";

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
    jdbc.update(ERASE_RETURNED, subject.value());
    jdbc.update(ERASE, subject.value());
  }

  @Override
  public List<KeptFor> keeps() {
    return List.of(
        new KeptFor(
            "What we texted to somebody, encrypted",
            "for "
                + KeptFor.words(settings.words())
                + "; that it was sent and what became of it stays, without whose it was once their"
                + " number is gone"));
  }

  @Override
  public void forgetWhatIsDue(Instant now) {
    jdbc.update(WIPE, now.atOffset(ZoneOffset.UTC).minus(settings.words()));
  }
}
