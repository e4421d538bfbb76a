package org.earshot.privacy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what and when; only ever added to, and never with personal data in it. */
@Component
public class Audit implements Retained {

  private final JdbcClient jdbc;
  private final InstantSource clock;
  private final Period kept;

  Audit(JdbcClient jdbc, InstantSource clock, @Value("${earshot.retention.audit:6y}") Period kept) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.kept = kept;
  }

  /**
   * @param who the id of an officer or of a token, or the name of a task
   * @param what what was done ("consultation opened")
   * @param about a consultation, a pseudonym, a letter's number; never an address or anyone's words
   */
  public void record(String who, String what, String about) {
    jdbc.sql("insert into audit (at, who, what, about) values (?, ?, ?, ?)")
        .params(clock.instant().atOffset(ZoneOffset.UTC), who, what, about)
        .update();
  }

  public long count() {
    return jdbc.sql("select count(*) from audit").query(Long.class).single();
  }

  /** One page of the entries, newest first. */
  public List<Entry> page(int offset, int limit) {
    return jdbc.sql("select at, who, what, about from audit order by id desc limit ? offset ?")
        .params(limit, offset)
        .query(
            (row, number) ->
                new Entry(
                    row.getObject(1, OffsetDateTime.class).toInstant(),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4)))
        .list();
  }

  @Override
  public List<KeptFor> keeps() {
    return List.of(
        new KeptFor(
            "The history of what officers did, without anybody’s words or number",
            "for " + KeptFor.words(kept)));
  }

  /** Six years by default: long enough to prove what was done when a decision is challenged. */
  @Override
  public void forgetWhatIsDue(Instant now) {
    jdbc.sql("delete from audit where at < ?")
        .param(now.atOffset(ZoneOffset.UTC).minus(kept))
        .update();
  }

  /** One line of the audit log. */
  public record Entry(Instant at, String who, String what, String about) {}
}
