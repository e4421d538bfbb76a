package org.earshot.outbox;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.earshot.channels.sending.DeliveryReports;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The letters while they are on their way; every change names the state that it starts from. */
@Component
class LetterRows {

  private static final String BULK = kinds(Letter.Kind::bulk);
  private static final String HOLDS_UP_OTHERS = kinds(Letter.Kind::holdsUpOthers);

  /** The letters "e" that letter "l" waits for. */
  private static final String AHEAD =
      "e.subject = l.subject and e.id < l.id"
          + " and ((e.status in ('waiting', 'sending') and e.returns = 0)"
          + " or (e.status in ('unclear', 'needs_set_up')"
          + " and coalesce(e.handed_at, e.created_at) > ?))"
          + " and (e.kind = l.kind or e.kind in "
          + HOLDS_UP_OTHERS
          + ")"
          + " and (e.kind in "
          + BULK
          + ") = (l.kind in "
          + BULK
          + ")";

  private static final String FIND =
      "select l.*, exists (select 1 from letter e where "
          + AHEAD
          + ") as ahead from letter l where l.id = ?";

  private static final String FIND_AHEAD =
      "select e.status, coalesce(e.handed_at, e.created_at) as since, t.execution_time"
          + " from letter l join letter e on "
          + AHEAD
          + " left join scheduled_tasks t on t.task_name = '"
          + LetterTasks.NAME
          + "' and t.task_instance = cast(e.id as varchar(100)) where l.id = ?";

  /**
   * An earlier letter whose fate is unclear, or that our set-up holds up, holds up the next one for
   * so long and no longer: order matters, and a conversation that stands still matters more.
   */
  private static final Duration HOLDS_UP = Duration.ofMinutes(2);

  private static final String CLAIM =
      "update letter set status = 'sending', attempts = attempts + 1, looks = 0, channel = ?,"
          + " parts = ?, templated = ?, sending_since = ?, handed_at = coalesce(handed_at, ?), trouble_at = null,"
          + " not_after = case when kind in "
          + BULK
          + " and status = 'needs_set_up' then ?"
          + " else not_after end"
          + " where id = ? and status in ('waiting', 'needs_set_up') and not superseded";

  /**
   * The address that travels with a letter is gone once that has ended, and nothing names whoever
   * has no pseudonym at the provider.
   */
  private static final String SETTLE =
      "update letter set status = ?, looks = ?, due_at = ?, code = ?, reason = ?, trouble_at = ?,"
          + " provider_id = case when subject is null then null else coalesce(?, provider_id) end,"
          + " sent_at = coalesce(sent_at, ?),"
          + " words = case when ? and kind in ('forget_confirmation', 'prize') then null else words end"
          + " where id = ? and status = ?";

  private static final String CANCEL =
      "update letter set status = 'cancelled' where subject = ?"
          + " and status in ('waiting', 'needs_set_up')"
          + " and kind not in ('stop_confirmation', 'forget_confirmation')";

  private static final String ADDRESSED =
      "select id, words from letter where consultation = ? and kind in %s and subject is null"
          + " and words is not null";

  /** Like one to somebody who is forgotten: its fate stays, to be counted. */
  private static final String TAKE_BACK =
      "update letter set words = null, trouble_at = null,"
          + " status = case when status in ('waiting', 'needs_set_up') then 'cancelled'"
          + " else status end where id = ?";

  /** What waits for an officer is in trouble, and seen. */
  private static final String WITHOUT_TASK =
      "select l.id, l.kind from letter l where (l.status in ('waiting', 'sending', 'needs_set_up')"
          + " or (l.status = 'unclear' and l.trouble_at is null))"
          + " and not exists (select 1 from scheduled_tasks t where t.task_name = '"
          + LetterTasks.NAME
          + "' and t.task_instance = cast(l.id as varchar(100))) order by l.id limit 10000";

  /** The code of a letter that another one took the place of. */
  static final String REPLACED = "replaced";

  private static final String FOR_AN_OFFICER_TO_SEND =
      "(status = 'failed' and trouble_at is not null)";

  /** What can end now; everything else that may yet come back is marked. */
  private static final String REPLACE =
      "update letter set superseded = true, "
          + when("trouble_at", "null")
          + ", "
          + when("code", "'" + REPLACED + "'")
          + ", "
          + when("status", "'cancelled'")
          + " where consultation = ? and kind = ? and (once is null or position(? in once) = 0)"
          + " and (status in ('waiting', 'needs_set_up', 'sending', 'unclear', 'failed')"
          + " or (status = 'sent' and delivery < ?))";

  private static final String OWED =
      "from letter where consultation = ? and kind = ? and superseded and status = 'cancelled'";

  private static final String END_REPLACED =
      "update letter set status = 'cancelled', code = ?, trouble_at = null where id = ? and superseded"
          + " and (status in ('unclear', 'needs_set_up') or "
          + FOR_AN_OFFICER_TO_SEND
          + ")";

  private static final String SENT_AGAIN =
      " due_at = ?, not_after = ?, returns = 0, trouble_at = null";

  private static final String MAY_BE_SENT_AGAIN =
      " where id = ? and words is not null and not superseded"
          + " and (status in ('unclear', 'needs_set_up') or "
          + FOR_AN_OFFICER_TO_SEND
          + ")";

  private static final String AGAIN =
      "update letter set status = 'waiting'," + SENT_AGAIN + MAY_BE_SENT_AGAIN;

  private static final String LOOK_AGAIN =
      "update letter set status = 'unclear', looks = 0, attempts = 0,"
          + SENT_AGAIN
          + ", handed_at = ?, sending_since = ?"
          + MAY_BE_SENT_AGAIN;

  private static final String DISMISS =
      "update letter set trouble_at = null,"
          + " code = case when status in ('unclear', 'needs_set_up') then 'dismissed' else code end,"
          + " words = case when kind in ('forget_confirmation', 'prize') then null else words end,"
          + " status = case when status in ('unclear', 'needs_set_up') then 'failed'"
          + " else status end where id = ? and trouble_at is not null";

  private final JdbcTemplate jdbc;

  LetterRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  private static String kinds(Predicate<Letter.Kind> which) {
    return kinds(
        Arrays.stream(Letter.Kind.values()).filter(which).collect(Collectors.toUnmodifiableSet()));
  }

  /** As SQL: a plan for no kind in particular could not use the index of letters to many. */
  static String kinds(Set<Letter.Kind> kinds) {
    return kinds.stream()
        .sorted()
        .map(kind -> "'" + key(kind) + "'")
        .collect(Collectors.joining(", ", "(", ")"));
  }

  static String key(Letter.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  Optional<LetterRow> find(long id, Instant now) {
    OffsetDateTime recent = utc(now.minus(HOLDS_UP));
    return jdbc.query(FIND, (row, number) -> LetterRow.of(row), recent, id).stream().findFirst();
  }

  /**
   * Of each letter that this one waits for, when it is to be taken up, or holds this one up no
   * longer if that is sooner; {@link Instant#MAX} where nobody knows.
   */
  List<Instant> ahead(long id, Instant now) {
    return jdbc.query(FIND_AHEAD, (row, number) -> passes(row), utc(now.minus(HOLDS_UP)), id);
  }

  private static Instant passes(ResultSet row) throws SQLException {
    Instant next =
        Objects.requireNonNullElse(LetterRow.instant(row, "execution_time"), Instant.MAX);
    return switch (Status.of(row.getString("status"))) {
      case UNCLEAR, NEEDS_SET_UP -> {
        Instant free = Objects.requireNonNull(LetterRow.instant(row, "since")).plus(HOLDS_UP);
        yield free.isBefore(next) ? free : next;
      }
      case WAITING, SENDING, SENT, FAILED, OPTED_OUT, CANCELLED -> next;
    };
  }

  /**
   * Takes a letter in hand, for this worker alone.
   *
   * @return whether it was still there to be taken
   */
  boolean claim(long id, Carriage by, Instant now) {
    OffsetDateTime at = utc(now);
    OffsetDateTime until = utc(now.plus(Lane.BULK.patience()));
    return jdbc.update(CLAIM, by.channel(), by.parts(), by.templated(), at, at, until, id) == 1;
  }

  /**
   * How a letter leaves.
   *
   * @param parts how many messages its channel counts it as
   * @param templated whether a provider's template goes instead of free words
   */
  record Carriage(String channel, int parts, boolean templated) {}

  /**
   * Writes down what became of a letter.
   *
   * @return whether it was still in the state that it is settled from; if not, something else (a
   *     delivery report, an officer) has settled it meanwhile
   */
  boolean settle(long id, Status from, Verdict verdict) {
    return jdbc.update(
            SETTLE,
            verdict.status().key(),
            verdict.looks(),
            utc(verdict.dueAt()),
            cut(verdict.code(), 60),
            cut(verdict.reason(), 500),
            verdict.trouble() ? utc(verdict.at()) : null,
            verdict.providerId(),
            verdict.status() == Status.SENT ? utc(verdict.at()) : null,
            verdict.isFinal(),
            id,
            from.key())
        == 1;
  }

  /** The keys of those of these letters that have been written before. */
  Set<String> written(List<Letter> letters) {
    Set<String> keys = new HashSet<>();
    for (Letter letter : letters) {
      String once = letter.once();
      if (once != null) {
        keys.add(once);
      }
    }
    return keys.isEmpty() ? keys : written(keys.toArray(new String[0]));
  }

  Set<String> written(String[] keys) {
    return Set.copyOf(
        jdbc.query(
            connection -> {
              PreparedStatement statement =
                  connection.prepareStatement("select once from letter where once = any(?)");
              statement.setArray(1, connection.createArrayOf("varchar", keys));
              return statement;
            },
            (row, number) -> row.getString(1)));
  }

  void cancel(SubjectId to) {
    jdbc.update(CANCEL, to.value());
  }

  void cancel(SubjectId to, Letter.Kind kind) {
    jdbc.update(CANCEL + " and kind = ?", to.value(), key(kind));
  }

  /** A letter whose address travels with it. */
  record Sealed(long id, byte[] words) {}

  /** The letters of this kind whose address travels with them still. */
  List<Sealed> addressed(Letter.Kind kind, String consultation) {
    return jdbc.query(
        String.format(Locale.ROOT, ADDRESSED, kinds(Set.of(kind))),
        (row, number) -> new Sealed(row.getLong("id"), row.getBytes("words")),
        consultation);
  }

  void takeBack(long id) {
    jdbc.update(TAKE_BACK, id);
  }

  /**
   * @param lane how urgent it is
   */
  record Waiting(long id, Lane lane) {}

  /** Letters that no task will take up; the oldest first, and not all of very many. */
  List<Waiting> withoutTask() {
    return jdbc.query(
        WITHOUT_TASK,
        (row, number) ->
            new Waiting(
                row.getLong("id"),
                Letter.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)).lane()));
  }

  private static String when(String column, String value) {
    return column
        + " = case when status in ('waiting', 'needs_set_up') or "
        + FOR_AN_OFFICER_TO_SEND
        + " then "
        + value
        + " else "
        + column
        + " end";
  }

  /**
   * Ends what has not been handed over, and marks what may come back: {@link #claim} takes neither.
   *
   * @param keep letters with this in their key are let through
   */
  void replace(String consultation, Letter.Kind kind, String keep) {
    int delivered = DeliveryReports.Status.DELIVERED.rank();
    jdbc.update(REPLACE, consultation, key(kind), keep, delivered);
  }

  /** Whether {@link #replace} ended a letter since this was last noted. */
  boolean heldBack(String consultation, Letter.Kind kind) {
    return !jdbc.queryForList(
            "select 1 " + OWED + " and subject is not null limit 1",
            Integer.class,
            consultation,
            key(kind))
        .isEmpty();
  }

  void noteHeldBack(String consultation, Letter.Kind kind) {
    jdbc.update(
        "update letter set superseded = false where id in (select id " + OWED + ")",
        consultation,
        key(kind));
  }

  /**
   * Ends a letter instead of sending it again, if its words were replaced.
   *
   * @return whether there was such a letter
   */
  boolean endReplaced(long id) {
    return jdbc.update(END_REPLACED, REPLACED, id) == 1;
  }

  /**
   * Sends again what an officer decided on, with all the patience of a new letter.
   *
   * @param until when it is given up
   * @param mayHaveLeft since when it may have left already: then it is looked for first
   * @return whether there was such a letter
   */
  boolean again(long id, Instant now, Instant until, Optional<Instant> mayHaveLeft) {
    return mayHaveLeft
            .map(since -> jdbc.update(LOOK_AGAIN, utc(now), utc(until), utc(since), utc(since), id))
            .orElseGet(() -> jdbc.update(AGAIN, utc(now), utc(until), id))
        == 1;
  }

  /** Lets go of a letter that an officer has seen; whether there was such a letter. */
  boolean dismiss(long id) {
    return jdbc.update(DISMISS, id) == 1;
  }

  static @Nullable String cut(@Nullable String text, int length) {
    return text == null || text.length() <= length ? text : text.substring(0, length);
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
