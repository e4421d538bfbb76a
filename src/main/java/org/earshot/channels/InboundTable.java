package org.earshot.channels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.channels.Arrivals.Arrived;
import org.earshot.channels.Arrivals.Failed;
import org.earshot.channels.Arrivals.Moment;
import org.earshot.channels.store.Utc;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The table of what came in. */
@Component
class InboundTable {

  /** How long a failed message waits after its first, second … failure; then it stays failed. */
  static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(10),
          Duration.ofMinutes(1),
          Duration.ofMinutes(10),
          Duration.ofHours(1));

  /** More attempts than are ever made. */
  private static final int GIVEN_UP = 99;

  private static final String COLUMNS =
      "insert into inbound (channel, provider_id, subject, said, tapped, media, signal,"
          + " received_at, status, attempts";

  /** One statement for the message and for the question whether an earlier one is waiting. */
  private static final String INSERT_NEXT =
      COLUMNS
          + ") select cast(? as varchar), cast(? as varchar), cast(? as uuid), cast(? as bytea),"
          + " cast(? as bytea), cast(? as boolean), cast(? as varchar),"
          + " cast(? as timestamp with time zone), 'heard', 1 where not exists (select 1 from"
          + " inbound where subject = cast(? as uuid) and status = 'failed' and attempts <= "
          + WAITS.size()
          + ") on conflict do nothing";

  private static final String INSERT =
      COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, 'heard', 1) on conflict do nothing";

  private static final String INSERT_FAILED =
      COLUMNS
          + ", address, attachments, error) values (?, ?, ?, ?, ?, ?, ?, ?, 'failed', 1, ?, ?, ?)"
          + " on conflict do nothing";

  private final JdbcClient jdbc;
  private final Cipher cipher;
  private final SealedAttachments attachments;

  InboundTable(JdbcClient jdbc, Cipher cipher) {
    this.jdbc = jdbc;
    this.cipher = cipher;
    this.attachments = new SealedAttachments(cipher);
  }

  /**
   * Records a message as heard.
   *
   * @return false if it was recorded before, or an earlier one of this person is waiting
   */
  boolean insertNext(Inbound inbound, SubjectId subject) {
    return row(INSERT_NEXT, inbound, subject).param(subject.value()).update() == 1;
  }

  /**
   * @return false if it was recorded before
   */
  boolean insert(Inbound inbound, SubjectId subject) {
    return row(INSERT, inbound, subject).update() == 1;
  }

  /**
   * @return its id; empty if it was recorded before
   */
  Optional<Long> insertFailed(Inbound inbound, SubjectId subject, String error) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    int added =
        row(INSERT_FAILED, inbound, subject)
            .param(cipher.encrypt(inbound.from().value(), "inbound.address"))
            .param(new SqlParameterValue(Types.VARBINARY, attachments.seal(inbound.attachments())))
            .param(error)
            .update(key, "id");
    Number id = added == 1 ? key.getKey() : null;
    return id == null ? Optional.empty() : Optional.of(id.longValue());
  }

  private JdbcClient.StatementSpec row(String sql, Inbound inbound, SubjectId subject) {
    return jdbc.sql(sql)
        .param(inbound.from().channel())
        .param(inbound.providerId())
        .param(subject.value())
        .param(cipher.encrypt(inbound.text(), "inbound.said"))
        .param(new SqlParameterValue(Types.VARBINARY, sealedTap(inbound.tapped())))
        .param(inbound.media())
        .param(inbound.signal().name())
        .param(Utc.of(inbound.at()));
  }

  private byte @Nullable [] sealedTap(@Nullable String tapped) {
    return tapped == null ? null : cipher.encrypt(tapped, "inbound.tapped");
  }

  boolean knows(Inbound inbound) {
    return jdbc.sql("select 1 from inbound where channel = ? and provider_id = ?")
        .params(inbound.from().channel(), inbound.providerId())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** Failed messages of this person that will be tried again by themselves, oldest first. */
  List<Long> waiting(SubjectId subject) {
    return jdbc.sql(
            "select id from inbound where subject = ? and status = 'failed' and attempts <= ?"
                + " order by id")
        .params(subject.value(), WAITS.size())
        .query((row, number) -> row.getLong("id"))
        .list();
  }

  /** The message, if it still waits to be heard; its row stays locked. */
  Optional<Inbound> lockFailed(long id) {
    return jdbc.sql("select * from inbound where id = ? and status = 'failed' for update")
        .param(id)
        .query((row, number) -> inbound(row))
        .optional();
  }

  private Inbound inbound(ResultSet row) throws SQLException {
    byte @Nullable [] tapped = row.getBytes("tapped");
    return new Inbound(
        new Address(
            row.getString("channel"), cipher.decrypt(row.getBytes("address"), "inbound.address")),
        row.getString("provider_id"),
        cipher.decrypt(row.getBytes("said"), "inbound.said"),
        tapped == null ? null : cipher.decrypt(tapped, "inbound.tapped"),
        row.getBoolean("media"),
        Inbound.Signal.valueOf(row.getString("signal")),
        Utc.read(row, "received_at"),
        attachments.unseal(row.getBytes("attachments")));
  }

  void heard(long id) {
    jdbc.sql(
            "update inbound set status = 'heard', address = null, attachments = null, error = null where id = ?")
        .param(id)
        .update();
  }

  void failedAgain(long id, String error) {
    jdbc.sql(
            "update inbound set attempts = attempts + 1, error = ? where id = ? and status ="
                + " 'failed'")
        .params(error, id)
        .update();
  }

  /** Whether something later from the same person has been heard. */
  boolean overtaken(long id) {
    return jdbc.sql(
            "select 1 from inbound later join inbound this on later.subject = this.subject"
                + " where this.id = ? and later.id > this.id and later.status = 'heard' limit 1")
        .param(id)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** Leaves a failed message to an officer. */
  void giveUp(long id) {
    jdbc.sql("update inbound set attempts = ?, error = 'overtaken by a later message' where id = ?")
        .params(GIVEN_UP, id)
        .update();
  }

  /** How long to wait after the last failure; empty once it was tried often enough. */
  Optional<Duration> untilNext(long id) {
    return jdbc.sql("select attempts from inbound where id = ? and status = 'failed'")
        .param(id)
        .query(Integer.class)
        .optional()
        .filter(attempts -> attempts <= WAITS.size())
        .map(attempts -> WAITS.get(attempts - 1));
  }

  List<Arrived> from(SubjectId subject) {
    return jdbc.sql("select said, received_at, status from inbound where subject = ? order by id")
        .param(subject.value())
        .query(
            (row, number) ->
                new Arrived(
                    cipher.decrypt(row.getBytes("said"), "inbound.said"),
                    Utc.read(row, "received_at"),
                    row.getString("status").equals("failed")
                        ? Arrivals.Status.FAILED
                        : Arrivals.Status.HEARD))
        .list();
  }

  /** Telegram counts moments in seconds: there may be several messages in one, oldest first. */
  Map<Moment, List<String>> at(Collection<Moment> moments) {
    List<Object[]> pairs =
        moments.stream()
            .map(moment -> new Object[] {moment.who().value(), Utc.of(moment.at())})
            .toList();
    Map<Moment, List<String>> said = new HashMap<>();
    jdbc.sql(
            "select subject, said, received_at from inbound"
                + " where subject in (:people) and (subject, received_at) in (:pairs) order by id")
        .param("people", moments.stream().map(moment -> moment.who().value()).toList())
        .param("pairs", pairs)
        .query(
            row -> {
              SubjectId who = new SubjectId(row.getObject("subject", UUID.class));
              said.computeIfAbsent(
                      new Moment(who, Utc.read(row, "received_at")), moment -> new ArrayList<>())
                  .add(cipher.decrypt(row.getBytes("said"), "inbound.said"));
            });
    return said;
  }

  List<Failed> failed() {
    return jdbc.sql(
            "select id, channel, received_at, attempts, error from inbound where status = 'failed'"
                + " order by id desc")
        .query(
            (row, number) ->
                new Failed(
                    row.getLong("id"),
                    row.getString("channel"),
                    Utc.read(row, "received_at"),
                    row.getInt("attempts"),
                    row.getString("error")))
        .list();
  }
}
