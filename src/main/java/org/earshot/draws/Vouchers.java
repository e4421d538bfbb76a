package org.earshot.draws;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A thank-you for everybody who agrees, handed out list by list: who is on one stands apart from
 * all answers, as those who enter a draw do.
 */
@Component
public class Vouchers {

  private final PrizeDraws draws;
  private final EntryTable table;
  private final JdbcClient jdbc;
  private final InstantSource clock;

  Vouchers(PrizeDraws draws, EntryTable table, JdbcClient jdbc, InstantSource clock) {
    this.draws = draws;
    this.table = table;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Those who are given it together.
   *
   * @param officer who made the list
   * @param people how many were on it
   * @param still how many are; the others were forgotten, texted STOP or changed their minds
   * @param sentAt when it was noted that all of them have it; null until then
   * @param sentBy who noted it
   */
  public record Batch(
      UUID id,
      Instant at,
      String officer,
      int people,
      int still,
      @Nullable Instant sentAt,
      @Nullable String sentBy) {}

  /** Where one of them is sent it. */
  public record Recipient(String channel, String contact, String language) {}

  /** In the order made. */
  public List<Batch> batches(String consultation) {
    return jdbc.sql(
            "select d.*, (select count(*) from draw_entry e where e.consultation = d.consultation"
                + " and e.won = d.id) as still_in from prize_draw d where d.consultation = ?"
                + " order by d.drawn_at, d.id")
        .param(consultation)
        .query((row, number) -> batch(row))
        .list();
  }

  public Optional<Batch> find(String consultation, UUID id) {
    return batches(consultation).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** How many agreed and are on no list. */
  public long waiting(String consultation) {
    return draws.hopeful(consultation);
  }

  /**
   * Puts everybody who waits on a new list.
   *
   * @param seen how many lists there were when the officer asked for it
   * @return how many; 0 where nobody waits
   * @throws org.earshot.security.Refused in conflict where another list was made since
   */
  public int list(String consultation, int seen, PrizeDraws.Officer officer) {
    return draws.giveToAll(consultation, seen, officer);
  }

  /** Those on a list, in no order that tells anything. */
  public List<Recipient> on(Batch batch) {
    return table.winners(batch.id()).stream()
        .map(
            one ->
                new Recipient(
                    one.address().channel(), one.address().value(), one.language().toLanguageTag()))
        .toList();
  }

  /** All on it have it; nothing happens where that was noted before. */
  public void sent(Batch batch, PrizeDraws.Officer officer) {
    jdbc.sql("update prize_draw set sent_at = ?, sent_by = ? where id = ? and sent_at is null")
        .params(clock.instant().atOffset(ZoneOffset.UTC), officer.name(), batch.id())
        .update();
  }

  /** That was noted by mistake. */
  public void notSent(Batch batch) {
    jdbc.sql("update prize_draw set sent_at = null, sent_by = null where id = ?")
        .param(batch.id())
        .update();
  }

  /** When the last of them was sent; null while anybody waits, or a list is not sent. */
  @Nullable Instant done(String consultation) {
    List<Batch> all = batches(consultation);
    boolean open = all.isEmpty() || waiting(consultation) > 0;
    return open || all.stream().anyMatch(one -> one.sentAt() == null)
        ? null
        : all.stream()
            .map(Batch::sentAt)
            .map(Objects::requireNonNull)
            .max(Instant::compareTo)
            .orElseThrow();
  }

  private static Batch batch(ResultSet row) throws SQLException {
    OffsetDateTime sent = row.getObject("sent_at", OffsetDateTime.class);
    return new Batch(
        row.getObject("id", UUID.class),
        row.getObject("drawn_at", OffsetDateTime.class).toInstant(),
        row.getString("officer_name"),
        row.getInt("winners"),
        row.getInt("still_in"),
        sent == null ? null : sent.toInstant(),
        row.getString("sent_by"));
  }
}
