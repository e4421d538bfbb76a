package org.earshot.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.flow.Answer;
import org.earshot.flow.Progress;
import org.earshot.flow.Value;
import org.earshot.participants.ByHand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts in the database, so that any number of people costs little memory here. */
@Component
class JdbcTurnout implements Turnout {

  private static final long HOUR = 3_600;

  private static final String COUNTED =
      " r.consent is not null and not r.set_aside and not r.after_closing";

  private static final String OF = " from response r where r.consultation = ? and" + COUNTED;

  private static final String BEGUN =
      "select r.consultation, count(*), count(r.completed_at) from response r where"
          + COUNTED
          + " group by r.consultation";

  private static final String HOURS =
      "select beginning, sum(started), sum(completed) from (select "
          + hour("started_at")
          + ", 1 as started, 0 as completed"
          + OF
          + " union all select "
          + hour("completed_at")
          + ", 0, 1"
          + OF
          + " and r.completed_at is not null) moments group by beginning order by beginning";

  private static final String HALF_TOOK =
      "select percentile_cont(0.5) within group (order by extract(epoch from r.completed_at)"
          + " - extract(epoch from r.started_at)), count(*)"
          + " from response r where r.consultation in (%s) and"
          + COUNTED
          + " and r.completed_at is not null and r.channel not in "
          + ByHand.inSql();

  private static final String NEWCOMERS =
      "select r.consultation, count(*) filter (where not r.came_before),"
          + " count(*) filter (where r.came_before) from response r where r.consultation in (%s) and"
          + COUNTED
          + " and r.came_before is not null and r.channel not in "
          + ByHand.inSql()
          + " group by r.consultation";

  private static final String TOLD =
      "select a.question, a.kind, count(*) from answer a join response r on r.id = a.response"
          + " where r.consultation = ? and a.applies and a.kind <> 'SHOWN' and"
          + COUNTED
          + " group by a.question, a.kind";

  /** One line for each who has not finished, and then one for each that are alike. */
  private static final String UNFINISHED =
      "select agreed, given, count(*) from (select r.agreed, string_agg(a.question"
          + " || '=' || %s, ' ' order by a.question) as given from response r"
          + " left join answer a on a.response = r.id"
          + " where r.consultation = ? and r.completed_at is null and r.heard_at < ? and"
          + COUNTED
          + " group by r.id, r.agreed) everyone group by agreed, given";

  private static final String MISHEARD =
      "select m.question, count(*) as messages, count(distinct m.response) from misheard m"
          + " join response r on r.id = m.response where r.consultation = ? and not r.set_aside"
          + " group by m.question order by messages desc, m.question";

  private static final KeptCounts.Limits<Map<String, Begun>> LIMITS =
      new KeptCounts.Limits<>(
          begun -> begun.values().stream().mapToLong(Begun::started).sum(),
          KeptCounts.MANY_PEOPLE,
          Duration.ofMinutes(1));

  private static final KeptCounts.Limits<Half> HALF_LIMITS =
      new KeptCounts.Limits<>(Half::finished, KeptCounts.MANY_PEOPLE, Duration.ofMinutes(15));

  private static final KeptCounts.Limits<Map<String, Newcomers>> NEW_LIMITS =
      new KeptCounts.Limits<>(
          some -> some.values().stream().mapToLong(one -> one.first() + one.before()).sum(),
          KeptCounts.MANY_PEOPLE,
          Duration.ofMinutes(15));

  private final JdbcTemplate jdbc;
  private final KeptCounts<Set<String>, Map<String, Newcomers>> newcomers;
  private final KeptCounts<String, Map<String, Begun>> begun;
  private final KeptCounts<Set<String>, Half> halves;

  JdbcTurnout(JdbcTemplate jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.begun = new KeptCounts<>(LIMITS, clock);
    this.halves = new KeptCounts<>(HALF_LIMITS, clock);
    this.newcomers = new KeptCounts<>(NEW_LIMITS, clock);
  }

  private static String hour(String column) {
    return "floor(extract(epoch from r." + column + ") / " + HOUR + ") as beginning";
  }

  @Override
  public Map<String, Begun> begun() {
    return begun.of("all", this::countBegun);
  }

  private Map<String, Begun> countBegun() {
    Map<String, Begun> begun = new HashMap<>();
    jdbc.query(
        BEGUN,
        row -> {
          begun.put(row.getString(1), new Begun(row.getLong(2), row.getLong(3)));
        });
    return Map.copyOf(begun);
  }

  @Override
  public List<Hour> hours(String consultation) {
    return jdbc.query(
        HOURS,
        (row, n) ->
            new Hour(Instant.ofEpochSecond(row.getLong(1) * HOUR), row.getLong(2), row.getLong(3)),
        consultation,
        consultation);
  }

  @Override
  public Optional<Duration> halfTook(String consultation) {
    return halfTook(List.of(consultation));
  }

  @Override
  public Optional<Duration> halfTook(Collection<String> consultations) {
    Set<String> all = Set.copyOf(consultations);
    return all.isEmpty() ? Optional.empty() : halves.of(all, () -> countHalf(all)).took();
  }

  /**
   * @param finished those who finished, and wrote themselves
   */
  private record Half(Optional<Duration> took, long finished) {}

  private Half countHalf(Set<String> consultations) {
    return jdbc.query(
            String.format(Locale.ROOT, HALF_TOOK, places(consultations)),
            (row, n) -> new Half(Optional.ofNullable(seconds(row)), row.getLong(2)),
            consultations.toArray())
        .getFirst();
  }

  private static String places(Collection<String> values) {
    return String.join(", ", Collections.nCopies(values.size(), "?"));
  }

  @Override
  public Map<String, Newcomers> newcomers(Collection<String> consultations) {
    Set<String> all = Set.copyOf(consultations);
    return all.isEmpty() ? Map.of() : newcomers.of(all, () -> countNewcomers(all));
  }

  private Map<String, Newcomers> countNewcomers(Set<String> consultations) {
    Map<String, Newcomers> counts = new HashMap<>();
    jdbc.query(
        String.format(Locale.ROOT, NEWCOMERS, places(consultations)),
        row -> {
          counts.put(row.getString(1), new Newcomers(row.getLong(2), row.getLong(3)));
        },
        consultations.toArray());
    return Map.copyOf(counts);
  }

  private static @Nullable Duration seconds(ResultSet row) throws SQLException {
    double seconds = row.getDouble(1);
    return row.wasNull() ? null : Duration.ofSeconds(Math.round(seconds));
  }

  @Override
  public List<Told> told(String consultation) {
    return jdbc.query(
        TOLD,
        (row, n) ->
            new Told(row.getString(1), Answer.Kind.valueOf(row.getString(2)), row.getLong(3)),
        consultation);
  }

  @Override
  public List<Unfinished> unfinished(
      String consultation, Set<String> deciding, Instant heardBefore) {
    String places = places(deciding);
    String value =
        deciding.isEmpty()
            ? "''"
            : "case when a.question in (" + places + ") then coalesce(a.coded, '') else '' end";
    List<Object> values = new ArrayList<>(deciding);
    values.add(consultation);
    values.add(heardBefore.atOffset(ZoneOffset.UTC));
    return jdbc.query(
        UNFINISHED.formatted(value),
        (row, n) -> new Unfinished(progress(row.getString(1), row.getString(2)), row.getLong(3)),
        values.toArray());
  }

  private static Progress progress(String agreed, @Nullable String given) {
    List<Answer> answers = new ArrayList<>(AnswerRows.agreed(agreed, Locale.ENGLISH));
    if (given != null) {
      for (String one : given.split(" ", -1)) {
        int cut = one.indexOf('=');
        answers.add(answer(one.substring(0, cut), one.substring(cut + 1)));
      }
    }
    return Progress.restored(Locale.ENGLISH, answers, "");
  }

  /** What was answered without a value weighs as little as what was skipped. */
  private static Answer answer(String question, String coded) {
    Value value = coded.isEmpty() ? null : ValueCode.decode(coded);
    Answer.Kind kind = value == null ? Answer.Kind.SKIPPED : Answer.Kind.ANSWERED;
    return new Answer(question, kind, value, "", null, Locale.ENGLISH);
  }

  @Override
  public List<Misheard> misheard(String consultation) {
    return jdbc.query(
        MISHEARD,
        (row, n) -> new Misheard(row.getString(1), row.getLong(2), row.getLong(3)),
        consultation);
  }
}
