package org.earshot.participants;

import java.util.Set;
import org.earshot.privacy.PersonalRecords;
import org.earshot.privacy.SubjectId;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Forgets the address, and empties the ledger of who and what they said. The stop list stays: it
 * must, to be obeyed, and holds nothing but the keyed hash.
 *
 * <p>Comes before all other stores: with the participant's row gone, a turn of theirs that is under
 * way has ended, and the next begins with someone unknown.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ParticipantRecords implements PersonalRecords {

  private final JdbcTemplate jdbc;

  ParticipantRecords(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> tables() {
    return Set.of("participant", "stop_list", "consent", "link_code", "told_stop");
  }

  @Override
  public void erase(SubjectId subject) {
    jdbc.update("delete from participant where subject = ?", subject.value());
    jdbc.update(PersonRows.TIDY);
    jdbc.update("delete from link_code where subject = ?", subject.value());
    jdbc.update(
        "update consent set subject = null, said = null where subject = ?", subject.value());
    jdbc.update(
        "update told_stop set subject = null, words = null where subject = ?", subject.value());
  }
}
