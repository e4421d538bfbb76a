package org.earshot.participants;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.earshot.privacy.Chance;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Codes of six digits, of which only the keyed hash is kept, and how often wrong ones were sent.
 */
@Component
class LinkCodes {

  private static final Duration VALID = Duration.ofMinutes(15);
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final int WRONG_AT_MOST = 5;
  private static final int DIGITS = 6;
  private static final String KIND = "link_code";

  private static final String WRONG =
      "update link_try set wrong = case when since < ? then 1 else wrong + 1 end,"
          + " since = case when since < ? then ? else since end where subject = ?";

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
    return !jdbc.queryForList(
            "select wrong from link_try where subject = ? and wrong >= ? and since >= ?",
            Integer.class,
            who.value(),
            WRONG_AT_MOST,
            utc(at.minus(AN_HOUR)))
        .isEmpty();
  }

  void wrong(SubjectId who, Instant at) {
    OffsetDateTime now = utc(at);
    OffsetDateTime before = utc(at.minus(AN_HOUR));
    if (jdbc.update(WRONG, before, before, now, who.value()) == 0) {
      jdbc.update(
          "insert into link_try (subject, wrong, since) values (?, 1, ?)", who.value(), now);
    }
  }

  /** The code has done its work, and wrong ones before it are forgiven. */
  void used(SubjectId owner, SubjectId sender) {
    jdbc.update("delete from link_code where subject = ?", owner.value());
    jdbc.update("delete from link_try where subject = ?", sender.value());
  }

  private UUID hash(String code) {
    return cipher.pseudonym(KIND, code).value();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
