package org.earshot.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.flow.Value;
import org.earshot.responses.ValueCode;
import org.earshot.security.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questions that ask people whether they may be quoted, as an officer confirmed once. */
@Component
public class QuoteQuestions {

  private static final String ANSWERS =
      "select y.response, y.question, y.coded from quote_question m join response r on"
          + " r.consultation = m.consultation and r.consent is not null and not r.set_aside join"
          + " answer y on y.response = r.id and y.question = m.question and y.applies where"
          + " y.coded is not null and ";

  private final JdbcClient jdbc;
  private final Themes themes;
  private final InstantSource clock;

  QuoteQuestions(JdbcClient jdbc, Themes themes, InstantSource clock) {
    this.jdbc = jdbc;
    this.themes = themes;
    this.clock = clock;
  }

  /** The ids of those that may be confirmed: yes-or-no questions. */
  public List<String> possible(String slug) {
    return themes.questions(slug).stream()
        .filter(question -> question.type() == Type.YES_NO)
        .map(Question::id)
        .toList();
  }

  /** The ids of those that were. */
  public Set<String> of(String slug) {
    return Set.copyOf(
        jdbc.sql("select question from quote_question where consultation = ?")
            .param(slug)
            .query(String.class)
            .list());
  }

  /**
   * Keeps whether this question asks people whether they may be quoted. Quotes that rest on it do
   * not stand where it does not.
   *
   * @throws Refused if it is no yes-or-no question
   */
  @Transactional
  public void mark(String slug, String question, boolean asks, String officer) {
    if (!possible(slug).contains(question)) {
      throw Refused.invalid("asks", "Only a yes-or-no question can ask whether we may quote them.");
    }
    if (!asks) {
      jdbc.sql("delete from quote_question where consultation = ? and question = ?")
          .params(slug, question)
          .update();
      return;
    }
    jdbc.sql(
            "insert into quote_question (consultation, question, officer, at) values (?, ?, ?, ?)"
                + " on conflict do nothing")
        .params(slug, question, officer, Translations.utc(clock.instant()))
        .update();
  }

  /** Those of them that this person says yes to. */
  public Set<String> yes(UUID response) {
    Map<UUID, Set<String>> all = new HashMap<>();
    jdbc.sql(ANSWERS + "r.id = ?")
        .param(response)
        .query(
            row -> {
              add(row, all);
            });
    return all.getOrDefault(response, Set.of());
  }

  /** Those of them that each person says yes to who was quoted. */
  Map<UUID, Set<String>> yesOfQuoted(String slug) {
    Map<UUID, Set<String>> all = new HashMap<>();
    jdbc.sql(ANSWERS + "m.consultation = ? and r.id in (select q.response from quote q)")
        .param(slug)
        .query(
            row -> {
              add(row, all);
            });
    return all;
  }

  private static void add(ResultSet row, Map<UUID, Set<String>> all) throws SQLException {
    if (new Value.YesNo(true).equals(ValueCode.decode(row.getString("coded")))) {
      all.computeIfAbsent(row.getObject("response", UUID.class), id -> new HashSet<>())
          .add(row.getString("question"));
    }
  }
}
