package org.earshot.responses;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Counting.ValueCount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How people answered standard questions when they were asked last, whichever consultation did. */
@Component
public class LastAnswers {

  private static final String GIVEN =
      "select r.subject, r.started_at, a.question, a.coded from response r join answer a"
          + " on a.response = r.id where r.subject in (:people) and a.question in (:questions)"
          + " and a.applies and a.kind = 'ANSWERED' and a.coded is not null and not r.set_aside";

  /** As many as one statement takes. */
  private static final int AT_ONCE = 1_000;

  private final JdbcClient jdbc;

  LastAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Given(Instant at, String coded) {}

  /**
   * How often each answer is the last of a person's.
   *
   * @param people each with all of their phones and apps
   * @param questions their ids
   */
  public List<ValueCount> counts(List<Set<SubjectId>> people, Collection<String> questions) {
    if (people.isEmpty() || questions.isEmpty()) {
      return List.of();
    }
    Map<UUID, Map<String, Given>> all = read(people, questions);
    Map<String, Map<String, Long>> counts = new HashMap<>();
    for (Set<SubjectId> person : people) {
      Map<String, Given> last = new HashMap<>();
      for (SubjectId id : person) {
        all.getOrDefault(id.value(), Map.of())
            .forEach((question, given) -> last.merge(question, given, LastAnswers::later));
      }
      last.forEach(
          (question, given) ->
              counts
                  .computeIfAbsent(question, id -> new HashMap<>())
                  .merge(given.coded(), 1L, Long::sum));
    }
    return counts.entrySet().stream()
        .flatMap(
            one ->
                one.getValue().entrySet().stream()
                    .map(
                        it -> new ValueCount(one.getKey(), "answered", it.getKey(), it.getValue())))
        .toList();
  }

  private Map<UUID, Map<String, Given>> read(
      List<Set<SubjectId>> people, Collection<String> questions) {
    List<UUID> ids = people.stream().flatMap(Set::stream).map(SubjectId::value).distinct().toList();
    Map<UUID, Map<String, Given>> all = new HashMap<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      jdbc.sql(GIVEN)
          .param("people", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
          .param("questions", questions)
          .query(
              row -> {
                Given given =
                    new Given(
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getString("coded"));
                all.computeIfAbsent(row.getObject("subject", UUID.class), id -> new HashMap<>())
                    .merge(row.getString("question"), given, LastAnswers::later);
              });
    }
    return all;
  }

  private static Given later(Given one, Given other) {
    return other.at().isAfter(one.at()) ? other : one;
  }
}
