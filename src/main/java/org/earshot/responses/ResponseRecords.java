package org.earshot.responses;

import java.util.Set;
import org.earshot.privacy.PersonalRecords;
import org.earshot.privacy.SubjectId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Forgetting takes the answers with it: they were given under a consent that is withdrawn. */
@Component
class ResponseRecords implements PersonalRecords {

  private final JdbcTemplate jdbc;

  ResponseRecords(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> tables() {
    return Set.of("response");
  }

  @Override
  public void erase(SubjectId subject) {
    jdbc.update("delete from response where subject = ?", subject.value());
  }

  /** The answers stay for those who decide; nobody can say whose they were. */
  @Override
  public void cutLoose(SubjectId subject) {
    jdbc.update(
        "update response set subject = null, nudge_at = null, proposed = null where subject = ?",
        subject.value());
  }
}
