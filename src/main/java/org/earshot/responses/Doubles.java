package org.earshot.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.earshot.privacy.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Responses of one person to one consultation from several phones or apps: one counts, the others
 * are set aside. What is set aside is in no count, list or reminder, and comes back if they turn
 * out to be two people after all.
 */
@Component
public class Doubles {

  private static final String ALL =
      "select r.id, r.subject, r.consultation, r.channel, r.set_aside, r.started_at,"
          + " r.after_closing,"
          + " (select count(*) from answer a where a.response = r.id and a.applies"
          + " and a.kind = 'ANSWERED') as answers"
          + " from response r where r.subject in (:participants) and r.consent is not null";

  private static final String COUNTING = ALL + " and r.consultation = :consultation";

  private final JdbcClient jdbc;

  Doubles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One of several.
   *
   * @param answers how many questions it answers
   */
  public record One(
      UUID id, SubjectId participant, String consultation, String channel, long answers) {}

  /**
   * Lets one response of these participants count for each consultation: the one with more answers,
   * and of equal ones the first. One that answers anything and was given in time goes before one
   * that came after closing, which is in no number. Within the caller's transaction.
   *
   * @return those that count, where another is set aside now that was not before
   */
  public List<One> settle(Collection<SubjectId> samePerson) {
    Map<String, List<Row>> byConsultation = new LinkedHashMap<>();
    for (Row row : rows(jdbc.sql(ALL).param("participants", values(samePerson)))) {
      byConsultation.computeIfAbsent(row.one().consultation(), key -> new ArrayList<>()).add(row);
    }
    return byConsultation.values().stream().flatMap(rows -> settle(rows).stream()).toList();
  }

  /** The response by which these participants, who are one person, take part. */
  public Optional<One> counting(Collection<SubjectId> samePerson, String consultation) {
    if (samePerson.isEmpty()) {
      return Optional.empty();
    }
    return rows(
            jdbc.sql(COUNTING)
                .param("participants", values(samePerson))
                .param("consultation", consultation))
        .stream()
        .filter(row -> !row.aside())
        .map(Row::one)
        .findFirst();
  }

  private record Row(One one, boolean aside) {}

  private Optional<One> settle(List<Row> rows) {
    Row counts = rows.getFirst();
    boolean news = false;
    for (Row row : rows) {
      boolean aside = row != counts;
      if (aside != row.aside()) {
        setAside(row.one().id(), aside);
      }
      news |= aside && !row.aside();
    }
    return news ? Optional.of(counts.one()) : Optional.empty();
  }

  /** What is set aside is not reminded of. */
  private void setAside(UUID id, boolean aside) {
    jdbc.sql(
            "update response set set_aside = ?,"
                + " nudge_at = case when ? then null else nudge_at end where id = ?")
        .params(aside, aside, id)
        .update();
  }

  /** The one that counts first. */
  private static List<Row> rows(JdbcClient.StatementSpec query) {
    record Started(Row row, boolean late, OffsetDateTime at) {
      boolean saysNothingInTime() {
        return late || row.one().answers() == 0;
      }
    }
    return query
        .query(
            (row, number) ->
                new Started(
                    row(row),
                    row.getBoolean("after_closing"),
                    row.getObject("started_at", OffsetDateTime.class)))
        .list()
        .stream()
        .sorted(
            Comparator.comparing(Started::saysNothingInTime)
                .thenComparing(one -> -one.row().one().answers())
                .thenComparing(Started::at))
        .map(Started::row)
        .toList();
  }

  private static Row row(ResultSet row) throws SQLException {
    One one =
        new One(
            row.getObject("id", UUID.class),
            new SubjectId(Objects.requireNonNull(row.getObject("subject", UUID.class))),
            row.getString("consultation"),
            row.getString("channel"),
            row.getLong("answers"));
    return new Row(one, row.getBoolean("set_aside"));
  }

  private static List<UUID> values(Collection<SubjectId> participants) {
    return participants.stream().map(SubjectId::value).toList();
  }
}
