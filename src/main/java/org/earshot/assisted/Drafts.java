package org.earshot.assisted;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.earshot.participants.ByHand;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.KeptFor;
import org.earshot.privacy.Retained;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is being entered and is not kept yet, sealed. Left alone for a fortnight it is deleted: the
 * paper is still there, and nobody has agreed to anything.
 */
@Component
public class Drafts implements Retained {

  private static final String FIELDS = "assisted_draft.fields";
  private static final Duration LIFE = Duration.ofDays(14);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;
  private final Cipher cipher;
  private final InstantSource clock;

  Drafts(JdbcClient jdbc, Cipher cipher, InstantSource clock) {
    this.jdbc = jdbc;
    this.cipher = cipher;
    this.clock = clock;
  }

  /** A new one, with nothing typed yet. */
  public Draft begin(Draft.Beginning what) {
    Instant now = clock.instant();
    UUID id = UUID.randomUUID();
    jdbc.sql(
            "insert into assisted_draft (id, consultation, officer, way, language, partner, version,"
                + " session, fields, started_at, saved_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(id)
        .param(what.consultation())
        .param(what.officer())
        .param(what.way().name())
        .param(what.language().toLanguageTag())
        .param(what.partner())
        .param(what.version())
        .param(what.session())
        .param(sealed(Fields.NONE))
        .param(utc(now))
        .param(utc(now))
        .update();
    return new Draft(
        id,
        what.consultation(),
        what.officer(),
        what.way(),
        what.language(),
        what.partner(),
        what.version(),
        what.session(),
        Fields.NONE,
        now,
        now);
  }

  /** Keeps what is typed by now. */
  public Draft keep(Draft draft, Fields typed) {
    Instant now = clock.instant();
    jdbc.sql("update assisted_draft set fields = ?, saved_at = ? where id = ?")
        .params(sealed(typed), utc(now), draft.id())
        .update();
    return draft.with(typed, now);
  }

  /** One of this officer's own; empty also once it was kept or thrown away. */
  public Optional<Draft> find(UUID id, String officer) {
    return jdbc.sql("select * from assisted_draft where id = ? and officer = ?")
        .params(id, officer)
        .query(this::draft)
        .optional();
  }

  /** Whether it is there, whosever it is. */
  public boolean has(UUID id) {
    return jdbc.sql("select count(*) from assisted_draft where id = ?")
            .param(id)
            .query(Long.class)
            .single()
        > 0;
  }

  /** This officer's own of one consultation, the one touched last foremost. */
  public List<Draft> of(String consultation, String officer) {
    return jdbc.sql(
            "select * from assisted_draft where officer = ? and consultation = ?"
                + " order by saved_at desc, id")
        .params(officer, consultation)
        .query(this::draft)
        .list();
  }

  /**
   * Throws it away.
   *
   * @return whether it was still there: of two who do it at once one is told so
   */
  public boolean discard(UUID id) {
    return jdbc.sql("delete from assisted_draft where id = ?").param(id).update() == 1;
  }

  @Override
  public List<KeptFor> keeps() {
    return List.of(
        new KeptFor(
            "Answers that somebody is typing in from paper, not kept yet, encrypted",
            "for " + LIFE.toDays() + " days after they were last touched"));
  }

  @Override
  public void forgetWhatIsDue(Instant now) {
    jdbc.sql("delete from assisted_draft where saved_at < ?").param(utc(now.minus(LIFE))).update();
  }

  private byte[] sealed(Fields fields) {
    return cipher.encrypt(JSON.writeValueAsString(fields), FIELDS);
  }

  private Draft draft(ResultSet row, int number) throws SQLException {
    return new Draft(
        row.getObject("id", UUID.class),
        row.getString("consultation"),
        row.getString("officer"),
        ByHand.valueOf(row.getString("way")),
        Locale.forLanguageTag(row.getString("language")),
        row.getString("partner"),
        row.getString("version"),
        row.getObject("session", UUID.class),
        JSON.readValue(cipher.decrypt(row.getBytes("fields"), FIELDS), Fields.class),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        row.getObject("saved_at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
