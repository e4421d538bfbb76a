package org.earshot.responses;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.flow.Question;
import org.earshot.flow.Value;
import org.earshot.privacy.SubjectId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who needs information in another way, as they said when they were asked. It goes with their
 * answers, and with their consent to it.
 */
@Component
public class OtherFormats {

  private static final String SAID =
      "select r.id, r.subject, r.consultation, a.coded from response r join answer a"
          + " on a.response = r.id and a.question = '"
          + Question.OTHER_FORMAT
          + "' where a.applies and a.coded is not null and not r.set_aside"
          + " and r.subject is not null and ";

  /** As many as one statement takes. */
  private static final int AT_ONCE = 1_000;

  private final JdbcClient jdbc;

  OtherFormats(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One person's need.
   *
   * @param ways the options chosen ("large_print"); never empty
   */
  public record Need(
      UUID response, SubjectId participant, String consultation, List<String> ways) {}

  /** Those who said so in this consultation, in the order begun. */
  public List<Need> in(String consultation) {
    List<Need> needs = new ArrayList<>();
    jdbc.sql(SAID + "r.consultation = :consultation order by r.started_at, r.id")
        .param("consultation", consultation)
        .query((RowCallbackHandler) row -> add(row.getObject("id", UUID.class), row, needs));
    return needs;
  }

  /** What these said, by the consultation in which they said it. */
  public Map<SubjectId, Map<String, List<String>>> of(Collection<SubjectId> people) {
    Map<SubjectId, Map<String, List<String>>> said = new HashMap<>();
    List<UUID> ids = people.stream().map(SubjectId::value).distinct().toList();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<Need> needs = new ArrayList<>();
      jdbc.sql(SAID + "r.subject in (:people)")
          .param("people", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
          .query((RowCallbackHandler) row -> add(row.getObject("id", UUID.class), row, needs));
      needs.forEach(
          need ->
              said.computeIfAbsent(need.participant(), one -> new HashMap<>())
                  .put(need.consultation(), need.ways()));
    }
    return said;
  }

  private static void add(UUID response, java.sql.ResultSet row, List<Need> needs)
      throws java.sql.SQLException {
    if (ValueCode.decode(row.getString("coded")) instanceof Value.ChosenMany many) {
      List<String> ways = new ArrayList<>(many.options());
      ways.remove(Question.NO_OTHER_FORMAT);
      if (!ways.isEmpty()) {
        SubjectId who = new SubjectId(row.getObject("subject", UUID.class));
        needs.add(new Need(response, who, row.getString("consultation"), List.copyOf(ways)));
      }
    }
  }
}
