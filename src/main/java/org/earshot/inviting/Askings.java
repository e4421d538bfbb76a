package org.earshot.inviting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table {@code invited}: who was asked to what and when. Of whoever was forgotten it keeps a
 * keyed hash of their hash, which stands nowhere else: it says that they were asked lately if they
 * are on a list again, and nothing of anybody until then.
 */
@Repository
class Askings {

  private static final String FORGOTTEN = "forgotten";
  private static final Duration YEAR = Duration.ofDays(366);

  private static final String ASKED =
      "select subject, count(case when at > :since then 1 end) as often, max(at) as lately,"
          + " max(case when consultation = :consultation then 1 else 0 end) as here"
          + " from invited where subject in (:subjects) group by subject";

  private final JdbcClient db;
  private final Cipher cipher;

  Askings(JdbcClient db, Cipher cipher) {
    this.db = db;
    this.cipher = cipher;
  }

  /**
   * @param often since the day that was asked about
   * @param here whether to the consultation that was asked about
   */
  record Asked(int often, Instant lately, boolean here) {

    static Asked of(ResultSet row) throws SQLException {
      return new Asked(
          row.getInt("often"),
          row.getObject("lately", OffsetDateTime.class).toInstant(),
          row.getInt("here") == 1);
    }

    Asked and(Asked other) {
      Instant later = lately.isAfter(other.lately) ? lately : other.lately;
      return new Asked(often + other.often, later, here || other.here);
    }
  }

  /** Those of them who were ever asked to anything, whatever was forgotten since. */
  Map<SubjectId, Asked> of(Collection<SubjectId> some, String consultation, Instant since) {
    Map<UUID, SubjectId> kept = new HashMap<>();
    for (SubjectId who : some) {
      kept.put(who.value(), who);
      kept.put(afterwards(who), who);
    }
    Map<SubjectId, Asked> asked = new HashMap<>();
    if (!kept.isEmpty()) {
      db.sql(ASKED)
          .param("since", utc(since))
          .param("consultation", consultation)
          .param("subjects", kept.keySet())
          .query(
              row -> {
                SubjectId who = kept.get(row.getObject("subject", UUID.class));
                asked.merge(who, Asked.of(row), Asked::and);
              });
    }
    return asked;
  }

  /** A notice and the invitation that follows it are one asking, of the later day. */
  void note(SubjectId who, String consultation, Instant at) {
    int noted =
        db.sql("update invited set at = ? where subject = ? and consultation = ?")
            .params(utc(at), who.value(), consultation)
            .update();
    if (noted == 0) {
      add(who, consultation, at);
    }
  }

  private void add(SubjectId who, String consultation, Instant at) {
    db.sql(
            "insert into invited (subject, consultation, at) values (?, ?, ?) on conflict do nothing")
        .params(who.value(), consultation, utc(at))
        .update();
  }

  long since(Instant at) {
    return db.sql("select count(*) from invited where at > ?")
        .param(utc(at))
        .query(Long.class)
        .single();
  }

  /** The consultation that they were last asked to; empty where to none, or where forgotten. */
  Optional<String> last(SubjectId who) {
    return db.sql("select consultation from invited where subject = ? order by at desc limit 1")
        .param(who.value())
        .query(String.class)
        .optional();
  }

  /** From now on only their being on a list again tells that they were asked. */
  void forget(SubjectId who) {
    db.sql(
            "insert into invited (subject, consultation, at)"
                + " select cast(? as uuid), consultation, at from invited where subject = ?"
                + " on conflict do nothing")
        .params(afterwards(who), who.value())
        .update();
    db.sql("delete from invited where subject = ?").param(who.value()).update();
  }

  /** A year is as long as the limits look back. */
  void tidy(Instant now) {
    db.sql("delete from invited where at < ?").param(utc(now.minus(YEAR))).update();
  }

  /** What stands for them once they were forgotten. */
  UUID afterwards(SubjectId who) {
    return cipher.pseudonym(FORGOTTEN, who.value().toString()).value();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
