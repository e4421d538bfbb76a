package org.earshot.participants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The consent ledger: lines are added, never changed; the newest of a purpose is what counts. */
@Component
class Ledger {

  private static final String SAID = "consent.said";
  private static final int PAGE = 1_000;
  private static final UUID FIRST = new UUID(0, 0);

  private static final String AGREED =
      " from consent c join participant p on p.subject = c.subject"
          + " where c.consultation = ? and c.purpose = ? and c.given and p.stopped_at is null"
          + " and p.channel not in "
          + ByHand.inSql()
          + " and not exists (select 1 from consent later where later.consultation = c.consultation"
          + " and later.purpose = c.purpose and later.subject = c.subject and later.line > c.line)";

  /** Both subjects are named, so that both tables are read from there on and not from the first. */
  private static final String PAGE_OF_AGREED =
      "select p.subject, p.channel, p.language, p.stopped_at, p.last_heard_at, p.person,"
          + " p.talks_until"
          + AGREED
          + " and c.subject > ? and p.subject > ? order by c.subject limit "
          + PAGE;

  private static final String WITHOUT_ADDRESS =
      "select p.subject from consent c join participant p on p.subject = c.subject"
          + " where c.consultation = ? and c.purpose = ? and c.given and p.channel in "
          + ByHand.inSql()
          + " and not exists (select 1 from consent later where later.consultation = c.consultation"
          + " and later.purpose = c.purpose and later.subject = c.subject and later.line > c.line)";

  private static final String REFUSED =
      "select distinct c.subject from consent c where c.subject in (:some) and not c.given"
          + " and (c.purpose = 'be_asked_again'"
          + " or (c.purpose = 'take_part' and c.consultation = :consultation))"
          + " and not exists (select 1 from consent later where later.subject = c.subject"
          + " and later.purpose = c.purpose and later.line > c.line"
          + " and (c.purpose = 'be_asked_again' or later.consultation = c.consultation))";

  private final JdbcTemplate jdbc;
  private final Cipher cipher;
  private final PersonRows persons;

  Ledger(JdbcTemplate jdbc, Cipher cipher, PersonRows persons) {
    this.jdbc = jdbc;
    this.cipher = cipher;
    this.persons = persons;
  }

  UUID add(SubjectId id, Consent consent) {
    UUID line = UUID.randomUUID();
    Consent.Asked by = consent.by();
    jdbc.update(
        "insert into consent (id, subject, consultation, purpose, given, version, language, channel,"
            + " request, said, at, asked_by) values (?, ?, ?, ?, ?, ?, ?, coalesce(cast(? as"
            + " varchar(20)), (select channel from participant where subject = ?)), ?, ?, ?, ?)",
        line,
        id.value(),
        consent.consultation(),
        consent.purpose(),
        consent.given(),
        consent.version(),
        consent.language().toLanguageTag(),
        by == null ? null : by.way().key(),
        id.value(),
        consent.request(),
        cipher.encrypt(consent.said(), SAID),
        consent.at().atOffset(ZoneOffset.UTC),
        by == null ? null : by.officer());
    return line;
  }

  /**
   * Whatever of this purpose they agreed to is agreed to no more: a line of its own for each
   * consultation, in the words by which they were asked.
   *
   * @param said what they said instead; empty where they used no words of their own
   * @param by who wrote it down; null where it came from themselves
   */
  void takeBack(SubjectId id, String purpose, String said, Instant at, Consent.@Nullable Asked by) {
    Map<String, Consent> last = new LinkedHashMap<>();
    of(id).stream()
        .filter(line -> line.purpose().equals(purpose))
        .forEach(line -> last.put(line.consultation(), line));
    for (Consent line : last.values()) {
      if (line.given()) {
        add(
            id,
            new Consent(
                line.consultation(),
                purpose,
                false,
                line.version(),
                line.language(),
                line.request(),
                said,
                at,
                by));
      }
    }
  }

  /** Whether they were heard about it after this, on whichever of their phones and apps. */
  boolean saidSince(SubjectId id, String purpose, Instant at) {
    Long lines =
        jdbc.queryForObject(
            "select count(*) from consent where purpose = ? and at > ? and (subject = ? or subject"
                + " in (select other.subject from participant one join participant other"
                + " on other.person = one.person where one.subject = ?))",
            Long.class,
            purpose,
            at.atOffset(ZoneOffset.UTC),
            id.value(),
            id.value());
    return lines != null && lines > 0;
  }

  Optional<UUID> agreement(SubjectId id, String consultation, String purpose) {
    return jdbc
        .query(
            "select c.id from consent c where c.consultation = ? and c.purpose = ?"
                + " and c.subject = ? and c.given and not exists (select 1 from consent later"
                + " where later.consultation = c.consultation and later.purpose = c.purpose"
                + " and later.subject = c.subject and later.line > c.line)",
            (row, number) -> Objects.requireNonNull(row.getObject(1, UUID.class)),
            consultation,
            purpose,
            id.value())
        .stream()
        .findFirst();
  }

  Set<SubjectId> agreedTo(String consultation, String purpose, Collection<SubjectId> some) {
    return some.isEmpty()
        ? Set.of()
        : Set.copyOf(
            JdbcClient.create(jdbc)
                .sql(
                    "select distinct subject from consent where consultation = :consultation"
                        + " and purpose = :purpose and given and subject in (:some)")
                .param("consultation", consultation)
                .param("purpose", purpose)
                .param("some", some.stream().map(SubjectId::value).toList())
                .query((row, number) -> new SubjectId(row.getObject(1, UUID.class)))
                .list());
  }

  /** By the newest line of each purpose; that of being asked again counts whoever asked. */
  Set<SubjectId> refused(String consultation, Collection<SubjectId> some) {
    return some.isEmpty()
        ? Set.of()
        : Set.copyOf(
            JdbcClient.create(jdbc)
                .sql(REFUSED)
                .param("consultation", consultation)
                .param("some", some.stream().map(SubjectId::value).toList())
                .query((row, number) -> new SubjectId(row.getObject(1, UUID.class)))
                .list());
  }

  void forEachAgreed(String consultation, String purpose, Consumer<Participant> action) {
    Set<UUID> seen = new HashSet<>();
    List<Participant> page;
    UUID last = FIRST;
    do {
      page =
          jdbc.query(
              PAGE_OF_AGREED,
              (row, number) -> ParticipantRows.participant(row),
              consultation,
              purpose,
              last,
              last);
      for (Participant agreed : page) {
        UUID person = agreed.person();
        if (person == null) {
          action.accept(agreed);
        } else if (seen.add(person)) {
          reached(person, consultation, purpose).ifPresent(action);
        }
      }
      last = page.isEmpty() ? last : page.getLast().id().value();
    } while (page.size() == PAGE);
  }

  long countAgreed(String consultation, String purpose) {
    Long alone =
        jdbc.queryForObject(
            "select count(*)" + AGREED + " and p.person is null",
            Long.class,
            consultation,
            purpose);
    List<UUID> persons =
        jdbc.query(
            "select distinct p.person" + AGREED + " and p.person is not null",
            (row, number) -> Objects.requireNonNull(row.getObject(1, UUID.class)),
            consultation,
            purpose);
    return (alone == null ? 0 : alone)
        + persons.stream()
            .filter(person -> reached(person, consultation, purpose).isPresent())
            .count();
  }

  /** How many are to be told who have not agreed to take part: each phone or app by itself. */
  long countFollowing(String consultation, String toldPurpose) {
    Long found =
        jdbc.queryForObject(
            "select count(*)"
                + AGREED
                + " and not exists (select 1 from consent part where part.subject = c.subject"
                + " and part.consultation = c.consultation and part.purpose = 'take_part'"
                + " and part.given)",
            Long.class,
            consultation,
            toldPurpose);
    return found == null ? 0 : found;
  }

  /** Where a person on several channels is reached, who on one at least agreed. */
  private Optional<Participant> reached(UUID person, String consultation, String purpose) {
    List<Boolean> newest =
        jdbc.query(
            "select c.given from consent c join participant p on p.subject = c.subject"
                + " where p.person = ? and c.consultation = ? and c.purpose = ?"
                + " order by c.line desc limit 1",
            (row, number) -> row.getBoolean(1),
            person,
            consultation,
            purpose);
    return newest.equals(List.of(true))
        ? persons.members(person).stream().filter(one -> !one.stopped()).findFirst()
        : Optional.empty();
  }

  List<Consent> of(SubjectId id) {
    return jdbc.query(
        "select * from consent where subject = ? order by line",
        (row, number) -> consent(row),
        id.value());
  }

  /** By the newest line; who cannot be written to has not stopped. */
  Set<SubjectId> withoutAddress(String consultation, String purpose) {
    return Set.copyOf(
        jdbc.query(
            WITHOUT_ADDRESS,
            (row, number) -> new SubjectId(row.getObject(1, UUID.class)),
            consultation,
            purpose));
  }

  private static Consent.@Nullable Asked by(ResultSet row) throws SQLException {
    String officer = row.getString("asked_by");
    return officer == null
        ? null
        : new Consent.Asked(officer, ByHand.of(row.getString("channel")).orElseThrow());
  }

  private Consent consent(ResultSet row) throws SQLException {
    return new Consent(
        row.getString("consultation"),
        row.getString("purpose"),
        row.getBoolean("given"),
        row.getString("version"),
        Locale.forLanguageTag(row.getString("language")),
        row.getString("request"),
        cipher.decrypt(row.getBytes("said"), SAID),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        by(row));
  }
}
