package org.earshot.reach;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earshot.security.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What officers chose for a consultation: its area, and its targets. */
@Component
class ReachTable {

  private final JdbcClient jdbc;

  ReachTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Empty where nobody has chosen; an empty name where somebody chose none. */
  Optional<String> area(String slug) {
    return jdbc.sql("select area from reach_area where slug = ?")
        .param(slug)
        .query(String.class)
        .optional();
  }

  void choose(String slug, String area, Officer by, Instant at) {
    jdbc.sql("delete from reach_area where slug = ?").param(slug).update();
    jdbc.sql("insert into reach_area (slug, area, by_name, at) values (?, ?, ?, ?)")
        .params(slug, area, by.name(), at.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Target> targets(String slug) {
    return jdbc.sql("select * from reach_target where slug = ? order by question, answers")
        .param(slug)
        .query(
            (row, number) ->
                new Target(
                    row.getString("question"),
                    Answers.read(row.getString("answers")),
                    row.getString("label"),
                    row.getInt("people")))
        .list();
  }

  /** Targets for other questions than these stay. */
  void replace(String slug, Set<String> questions, List<Target> targets, Officer by, Instant at) {
    for (String question : questions) {
      jdbc.sql("delete from reach_target where slug = ? and question = ?")
          .params(slug, question)
          .update();
    }
    for (Target target : targets) {
      jdbc.sql(
              "insert into reach_target (slug, question, answers, label, people, by_name, at)"
                  + " values (?, ?, ?, ?, ?, ?, ?)")
          .params(slug, target.question(), target.answers().key(), target.label())
          .params(target.people(), by.name(), at.atOffset(ZoneOffset.UTC))
          .update();
    }
  }
}
