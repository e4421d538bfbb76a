package org.earshot.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.earshot.flow.Answer;
import org.earshot.flow.Engine;
import org.earshot.flow.Heard;
import org.earshot.flow.Progress;
import org.earshot.flow.ReadBy;
import org.earshot.flow.Value;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.HeadCount.Heads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Responses in two tables, read with one statement and written with one: each round trip costs more
 * than the disk.
 */
@Repository
class JdbcResponses implements Responses {

  private static final String WITH_ANSWERS =
      """
      select r.*, a.question, a.kind, a.coded, a.words, a.said, a.reading, a.language as answer_language
      from response r left join answer a on a.response = r.id
      """;

  /** Without answers to questions whose condition no longer holds. */
  private static final String WITH_APPLYING = WITH_ANSWERS.strip() + " and a.applies ";

  private static final Instant NEVER = Instant.EPOCH;

  private final JdbcTemplate jdbc;
  private final AnswerRows rows;
  private final HeadCount heads;

  JdbcResponses(JdbcTemplate jdbc, AnswerRows rows, HeadCount heads) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.heads = heads;
  }

  @Override
  public Optional<Response> current(SubjectId participant) {
    return one(
        "where r.id = (select id from response where subject = ? order by heard_at desc limit 1)"
            + " order by a.position",
        false,
        participant.value());
  }

  @Override
  public Optional<Response> of(SubjectId participant, String consultation) {
    return one(
        "where r.subject = ? and r.consultation = ? order by a.position",
        true,
        participant.value(),
        consultation);
  }

  @Override
  public boolean any(SubjectId participant) {
    Integer found =
        jdbc.queryForObject(
            "select count(*) from response where subject = ? and consultation <> ?",
            Integer.class,
            participant.value(),
            LOBBY);
    return found != null && found > 0;
  }

  @Override
  public Optional<Response> find(UUID id) {
    return one("where r.id = ? order by a.position", true, id);
  }

  @Override
  public Response begin(Beginning beginning, Instant at) {
    UUID id = UUID.randomUUID();
    int added =
        jdbc.update(
            "insert into response (id, subject, consultation, version, channel, language, state,"
                + " agreed, started_at, heard_at, nudged, later, partner, came_before) values (?, ?,"
                + " ?, ?, ?, ?, '', '', ?, ?, false, false, ?, exists (select 1 from response earlier"
                + " where earlier.subject = ? and earlier.consent is not null))"
                + " on conflict do nothing",
            id,
            beginning.participant().value(),
            beginning.consultation(),
            beginning.version(),
            beginning.channel(),
            beginning.language().toLanguageTag(),
            utc(at),
            utc(at),
            beginning.partner(),
            beginning.participant().value());
    return begun(added == 1 ? id : again(beginning, at), beginning, at);
  }

  private UUID again(Beginning beginning, Instant at) {
    UUID id = of(beginning.participant(), beginning.consultation()).orElseThrow().id();
    jdbc.update(
        "update response set version = ?, language = ?, state = '', agreed = '', proposed = null,"
            + " consent = null, completed_at = null, started_at = ?, heard_at = ?, nudged = false,"
            + " later = false, partner = ?, channel = ?, after_closing = false where id = ?",
        beginning.version(),
        beginning.language().toLanguageTag(),
        utc(at),
        utc(at),
        beginning.partner(),
        beginning.channel(),
        id);
    return id;
  }

  private static Response begun(UUID id, Beginning beginning, Instant at) {
    return new Response(
        id,
        beginning.participant(),
        beginning.consultation(),
        beginning.version(),
        beginning.channel(),
        null,
        at,
        null,
        false,
        false,
        Progress.fresh(beginning.language()),
        beginning.partner(),
        false);
  }

  @Override
  public void keep(Response response, Kept kept) {
    Progress progress = kept.turn().progress();
    StringBuilder sql =
        new StringBuilder(
            "update response set language = ?, state = ?, agreed = ?, proposed = ?, consent = ?,"
                + " heard_at = ?, completed_at = ?"
                + (Engine.keepsTime(kept.turn()) ? "" : ", nudge_at = ?, later = ?")
                + " where id = ?");
    List<@Nullable Object> values = new ArrayList<>();
    values.add(progress.language().toLanguageTag());
    values.add(progress.state());
    values.add(AnswerRows.agreed(progress.answers().values()));
    values.add(rows.proposed(progress));
    values.add(kept.grounds().takePart());
    values.add(utc(kept.at()));
    Instant completedAt = response.completedAt() != null ? response.completedAt() : kept.at();
    values.add(kept.complete() ? utc(completedAt) : null);
    if (!Engine.keepsTime(kept.turn())) {
      values.add(kept.nudgeAt() == null ? null : utc(kept.nudgeAt()));
      values.add(kept.later());
    }
    values.add(response.id());
    for (Answer answer : kept.turn().kept()) {
      if (!answer.question().startsWith("consent:")) {
        keep(response, kept, answer, sql, values);
      }
    }
    for (String question : kept.grounds().withdrawn()) {
      withdraw(response, question, sql, values);
    }
    kept.turn()
        .applies()
        .forEach((question, applies) -> apply(response, question, applies, sql, values));
    misheard(response, kept, sql, values);
    jdbc.update(sql.toString(), values.toArray());
  }

  @Override
  public void remove(UUID response) {
    jdbc.update("delete from response where id = ?", response);
  }

  @Override
  public void afterClosing(UUID response) {
    jdbc.update("update response set after_closing = true where id = ?", response);
  }

  @Override
  public long afterClosing(String consultation) {
    return heads.afterClosing(consultation);
  }

  @Override
  public void unheard(UUID response) {
    jdbc.update("update response set heard_at = ? where id = ?", utc(NEVER), response);
  }

  @Override
  public boolean heard(UUID response) {
    return !jdbc.queryForList(
            "select id from response where id = ? and heard_at > ?",
            UUID.class,
            response,
            utc(NEVER))
        .isEmpty();
  }

  private static void misheard(
      Response response, Kept kept, StringBuilder sql, List<@Nullable Object> values) {
    Heard heard = kept.turn().heard();
    String question = heard.question();
    if (heard.as() == Heard.As.NOT_UNDERSTOOD && question != null) {
      sql.append("; insert into misheard (response, question, at) values (?, ?, ?)");
      values.add(response.id());
      values.add(question);
      values.add(utc(kept.at()));
    }
  }

  /** What officers corrected quotes the answer, and goes with it. */
  private static void withdraw(
      Response response, String question, StringBuilder sql, List<@Nullable Object> values) {
    for (String table : List.of("answer", "correction")) {
      sql.append("; delete from ").append(table).append(" where response = ? and question = ?");
      values.add(response.id());
      values.add(question);
    }
  }

  private static void apply(
      Response response,
      String question,
      boolean applies,
      StringBuilder sql,
      List<@Nullable Object> values) {
    sql.append("; update answer set applies = ? where response = ? and question = ?");
    values.add(applies);
    values.add(response.id());
    values.add(question);
  }

  private void keep(
      Response response,
      Kept kept,
      Answer answer,
      StringBuilder sql,
      List<@Nullable Object> values) {
    boolean known = response.progress().answers().containsKey(answer.question());
    boolean corrected = known && answer.by() == ReadBy.CONFIRMED && answer.comment() == null;
    String comment = corrected ? comment(response, answer.question()) : null;
    Answer whole = comment == null ? answer : answer.beside(comment);
    sql.append(
        known
            ? "; update answer set kind = ?, coded = ?, words = ?, said = ?, language = ?, reading"
                + " = ?, consent = ?, at = ? where response = ? and question = ?"
            : "; insert into answer (kind, coded, words, said, language, reading, consent, at,"
                + " response, question, position) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    values.add(answer.kind().name());
    values.add(AnswerRows.code(answer));
    values.add(rows.words(answer));
    values.add(rows.said(whole));
    values.add(answer.language().toLanguageTag());
    values.add(AnswerRows.reading(answer));
    values.add(
        Objects.requireNonNull(
            kept.grounds().line(), "an answer without the consent it was given under"));
    values.add(utc(kept.at()));
    values.add(response.id());
    values.add(answer.question());
    if (!known) {
      values.add(position(kept.turn().progress(), answer.question()));
    }
  }

  /** What stands beside an answer stays when its value is corrected; a turn does not know it. */
  private @Nullable String comment(Response response, String question) {
    return jdbc
        .query(
            "select question, kind, coded, words, said, reading, language as answer_language"
                + " from answer where response = ? and question = ?",
            (row, number) -> rows.read(row, true),
            response.id(),
            question)
        .stream()
        .findFirst()
        .map(Answer::comment)
        .orElse(null);
  }

  private static int position(Progress progress, String question) {
    int position = 0;
    for (String id : progress.answers().keySet()) {
      if (id.equals(question)) {
        return position;
      }
      position++;
    }
    return position;
  }

  @Override
  @Transactional(readOnly = true)
  public void forEach(String consultation, Consumer<Response> action) {
    ResponseFold fold = new ResponseFold(true, action);
    JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
    streaming.setFetchSize(500);
    streaming.query(
        WITH_APPLYING
            + "where r.consultation = ? and r.consent is not null and not r.set_aside order by"
            + " r.started_at, r.id, a.position",
        fold::row,
        consultation);
    fold.end();
  }

  @Override
  public List<String> versions(String consultation) {
    return jdbc.query(
        "select version from response where consultation = ? and consent is not null and not"
            + " set_aside group by version order by min(started_at) desc, version",
        (row, number) -> row.getString(1),
        consultation);
  }

  /** The ids first, along the index; in one statement all responses would be looked through. */
  @Override
  public List<Response> page(String consultation, int offset, int limit) {
    List<UUID> ids =
        jdbc.query(
            "select id from response where consultation = ? and consent is not null and not"
                + " set_aside order by started_at desc, id limit ? offset ?",
            (row, number) -> row.getObject(1, UUID.class),
            consultation,
            limit,
            offset);
    return ids.isEmpty()
        ? List.of()
        : all(
            WITH_APPLYING
                + "where r.id in ("
                + String.join(", ", Collections.nCopies(ids.size(), "?"))
                + ") order by r.started_at desc, r.id, a.position",
            true,
            ids.toArray());
  }

  @Override
  public List<UUID> dueForNudge(Instant now, int limit) {
    return jdbc.query(
        "select id from response where nudge_at <= ? and subject is not null order by nudge_at"
            + " limit ?",
        (row, number) -> row.getObject(1, UUID.class),
        utc(now),
        limit);
  }

  @Override
  public boolean claimNudge(UUID response, Instant now) {
    return jdbc.update(
            "update response set nudge_at = null, nudged = true where id = ? and nudge_at <= ?"
                + " and (not nudged or later)",
            response,
            utc(now))
        == 1;
  }

  @Override
  public void postponeNudge(UUID response, Instant until) {
    jdbc.update(
        "update response set nudge_at = ? where id = ? and nudge_at is not null",
        utc(until),
        response);
  }

  @Override
  public List<UUID> halfWay(String consultation, Instant heardBefore) {
    return jdbc.query(
        "select id from response where consultation = ? and consent is not null"
            + " and completed_at is null and subject is not null and not set_aside"
            + " and heard_at < ? order by started_at, id",
        (row, number) -> row.getObject(1, UUID.class),
        consultation,
        utc(heardBefore));
  }

  @Override
  public Tally tally(String consultation) {
    return heads.tally(consultation, one -> true);
  }

  @Override
  public List<Share> shares(String consultation) {
    return heads.by(consultation, one -> List.of(one.channel(), one.language())).entrySet().stream()
        .map(
            one ->
                new Share(
                    one.getKey().getFirst(),
                    Locale.forLanguageTag(one.getKey().getLast()),
                    one.getValue().started(),
                    one.getValue().completed()))
        .sorted(
            Comparator.comparing(Share::started, Comparator.reverseOrder())
                .thenComparing(Share::channel)
                .thenComparing(one -> one.language().toLanguageTag()))
        .toList();
  }

  @Override
  public List<Brought> brought(String consultation) {
    return heads.by(consultation, Heads::broughtBy).entrySet().stream()
        .filter(one -> !one.getKey().isEmpty())
        .map(one -> new Brought(one.getKey(), one.getValue().started(), one.getValue().completed()))
        .sorted(
            Comparator.comparing(Brought::started, Comparator.reverseOrder())
                .thenComparing(Brought::partner))
        .toList();
  }

  @Override
  public Map<SubjectId, Locale> languages(String consultation) {
    Map<SubjectId, Locale> languages = new HashMap<>();
    jdbc.query(
        "select subject, language from response where consultation = ? and consent is not null and"
            + " not set_aside and subject is not null",
        row -> {
          languages.put(
              new SubjectId(row.getObject(1, UUID.class)), Locale.forLanguageTag(row.getString(2)));
        },
        consultation);
    return languages;
  }

  @Override
  public Map<SubjectId, Set<String>> outward() {
    Map<SubjectId, Set<String>> outward = new HashMap<>();
    jdbc.query(
        "select distinct r.subject, a.coded from answer a join response r on r.id = a.response"
            + " where a.coded like 'p:%' and a.applies and not r.set_aside"
            + " and r.subject is not null",
        row -> {
          SubjectId who = new SubjectId(row.getObject(1, UUID.class));
          if (ValueCode.decode(row.getString(2)) instanceof Value.Outward place) {
            outward.computeIfAbsent(who, one -> new HashSet<>()).add(place.code());
          }
        });
    return outward;
  }

  private Optional<Response> one(String where, boolean withSaid, Object... arguments) {
    return all(WITH_ANSWERS + where, withSaid, arguments).stream().findFirst();
  }

  private List<Response> all(String sql, boolean withSaid, Object... arguments) {
    List<Response> found = new ArrayList<>();
    ResponseFold fold = new ResponseFold(withSaid, found::add);
    jdbc.query(sql, fold::row, arguments);
    fold.end();
    return found;
  }

  /** Folds the rows of the join back into responses, one at a time. */
  private final class ResponseFold {
    private final boolean withSaid;
    private final Consumer<Response> action;
    private final List<Answer> answers = new ArrayList<>();
    private @Nullable Response open;

    ResponseFold(boolean withSaid, Consumer<Response> action) {
      this.withSaid = withSaid;
      this.action = action;
    }

    void row(ResultSet row) throws SQLException {
      UUID id = row.getObject("id", UUID.class);
      if (open == null || !open.id().equals(id)) {
        end();
        open = ResponseRows.read(row, id, rows.proposed(row));
      }
      if (row.getString("question") != null) {
        answers.add(rows.read(row, withSaid));
      }
    }

    void end() {
      if (open != null) {
        action.accept(ResponseRows.with(open, answers));
        answers.clear();
        open = null;
      }
    }
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
