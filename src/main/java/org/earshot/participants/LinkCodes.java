package org.earshot.participants;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.earshot.privacy.Chance;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.KeptFor;
import org.earshot.privacy.Retained;
import org.earshot.privacy.SubjectId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Codes of eight digits, of which only the keyed hash is kept, and how often wrong ones were sent:
 * by one sender, and by all of them. Nothing but time makes a wrong one forgiven.
 */
@Component
class LinkCodes implements Retained {

  private static final Duration VALID = Duration.ofMinutes(15);
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final int WRONG_AT_MOST = 5;
  private static final int WRONG_AT_MOST_OF_ALL = 50;
  private static final int DIGITS = 8;
  private static final String KIND = "link_code";
  private static final String SENDER = "link_try";

  private final JdbcTemplate jdbc;
  private final Cipher cipher;

  LinkCodes(JdbcTemplate jdbc, Cipher cipher) {
    this.jdbc = jdbc;
    this.cipher = cipher;
  }

  String make(SubjectId asking, Instant at) {
    jdbc.update(
        "delete from link_code where subject = ? or expires_at < ?", asking.value(), utc(at));
    while (true) {
      String code = Chance.digits(DIGITS);
      int free =
          jdbc.update(
              "insert into link_code (subject, code, expires_at) values (?, ?, ?)"
                  + " on conflict do nothing",
              asking.value(),
              hash(code),
              utc(at.plus(VALID)));
      if (free == 1) {
        return code;
      }
    }
  }

  /** Who asked for this code; empty if it is not right, or too old. */
  Optional<SubjectId> owner(String code, Instant at) {
    return jdbc
        .query(
            "select subject from link_code where code = ? and expires_at >= ?",
            (row, number) -> new SubjectId(Objects.requireNonNull(row.getObject(1, UUID.class))),
            hash(code),
            utc(at))
        .stream()
        .findFirst();
  }

  boolean triedTooOften(SubjectId who, Instant at) {
    return tries(
            "select count(*) from link_try where tried_at >= ? and sender = ?", at, sender(who))
        >= WRONG_AT_MOST;
  }

  /** Whether so many wrong ones came from so many senders that no code is looked at for now. */
  boolean closed(Instant at) {
    return tries("select count(*) from link_try where tried_at >= ?", at) > WRONG_AT_MOST_OF_ALL;
  }

  private int tries(String sql, Instant at, Object... of) {
    return Objects.requireNonNullElse(
        JdbcClient.create(jdbc)
            .sql(sql)
            .param(utc(at.minus(AN_HOUR)))
            .params(of)
            .query(Integer.class)
            .single(),
        0);
  }

  void wrong(SubjectId who, Instant at) {
    jdbc.update("insert into link_try (sender, tried_at) values (?, ?)", sender(who), utc(at));
  }

  /** The code has done its work. */
  void used(SubjectId owner) {
    jdbc.update("delete from link_code where subject = ?", owner.value());
  }

  @Override
  public List<KeptFor> keeps() {
    return List.of(
        new KeptFor(
            "A keyed hash of a code by which somebody joins two phones",
            "for " + VALID.toMinutes() + " minutes"));
  }

  @Override
  public void forgetWhatIsDue(Instant now) {
    jdbc.update("delete from link_try where tried_at < ?", utc(now.minus(AN_HOUR)));
    jdbc.update("delete from link_code where expires_at < ?", utc(now));
  }

  /** Not the pseudonym that everything else of theirs is kept under. */
  private UUID sender(SubjectId who) {
    return cipher.pseudonym(SENDER, who.toString()).value();
  }

  private UUID hash(String code) {
    return cipher.pseudonym(KIND, code).value();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
