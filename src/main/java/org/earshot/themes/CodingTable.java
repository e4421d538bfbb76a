package org.earshot.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what was read and coded, and of the steps that led there. */
@Component
class CodingTable {

  private final JdbcClient jdbc;

  CodingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What stands of a text, and who said it. */
  record Standing(Coded coded, Who who) {}

  /** Of what these responses say to one question, that which an officer has read. */
  Map<UUID, Standing> of(String question, Collection<UUID> responses) {
    Map<UUID, Standing> all = new HashMap<>();
    if (responses.isEmpty()) {
      return all;
    }
    jdbc.sql(
            "select r.response, r.officer, r.at, c.theme, c.strong from text_read r left join"
                + " coding c on c.response = r.response and c.question = r.question where"
                + " r.question = :question and r.response in (:responses)")
        .param("question", question)
        .param("responses", responses)
        .query(
            row -> {
              add(row, all);
            });
    return all;
  }

  /** By response and question; without what was read before its words changed. */
  Map<UUID, Map<String, Coded>> of(Collection<UUID> responses) {
    Map<UUID, Map<String, Coded>> all = new HashMap<>();
    if (responses.isEmpty()) {
      return all;
    }
    jdbc.sql(
            "select r.response, r.question, c.theme, c.strong from text_read r join free_text f on"
                + " f.response = r.response and f.question = r.question and f.changed_at <= r.at"
                + " left join coding c on c.response = r.response and c.question = r.question"
                + " where r.response in (:responses)")
        .param("responses", responses)
        .query(
            row -> {
              read(row, all);
            });
    return all;
  }

  private static void read(ResultSet row, Map<UUID, Map<String, Coded>> all) throws SQLException {
    Coded coded =
        all.computeIfAbsent(row.getObject("response", UUID.class), id -> new HashMap<>())
            .computeIfAbsent(
                row.getString("question"), id -> new Coded(new HashSet<>(), new HashSet<>()));
    UUID theme = row.getObject("theme", UUID.class);
    if (theme != null) {
      coded.themes().add(theme);
      if (row.getBoolean("strong")) {
        coded.strong().add(theme);
      }
    }
  }

  private static void add(ResultSet row, Map<UUID, Standing> all) throws SQLException {
    Who who =
        new Who(row.getString("officer"), row.getObject("at", OffsetDateTime.class).toInstant());
    Coded coded =
        all.computeIfAbsent(
                row.getObject("response", UUID.class),
                id -> new Standing(new Coded(new HashSet<>(), new HashSet<>()), who))
            .coded();
    UUID theme = row.getObject("theme", UUID.class);
    if (theme != null) {
      coded.themes().add(theme);
      if (row.getBoolean("strong")) {
        coded.strong().add(theme);
      }
    }
  }

  /** How many texts of one question there are, and how many an officer has read as they are now. */
  record Done(long read, long total) {}

  Done done(String slug, String question) {
    return jdbc.sql(
            "select count(*) as total, count(r.response) as done from text_to_read f left join"
                + " text_read r on r.response = f.response and r.question = f.question and r.at >="
                + " f.changed_at where f.consultation = ? and f.question = ?")
        .params(slug, question)
        .query((row, number) -> new Done(row.getLong("done"), row.getLong("total")))
        .single();
  }

  /**
   * Whoever else codes these waits until this transaction is over, so that nobody overwrites what
   * they have not seen.
   */
  void lock(String question, Collection<UUID> responses) {
    if (!responses.isEmpty()) {
      jdbc.sql(
              "select response from answer where question = :question and response in (:responses)"
                  + " order by response for update")
          .param("question", question)
          .param("responses", responses)
          .query(UUID.class)
          .list();
    }
  }

  /**
   * Those of this batch that are there, and that neither their writer changed nor another officer
   * read since they were shown.
   */
  List<UUID> unchanged(Reading.Batch batch, String officer) {
    return jdbc.sql(
            "select response from free_text where consultation = :slug and question = :question and"
                + " response in (:responses) and changed_at <= :since and not exists (select 1 from"
                + " text_read r where r.response = free_text.response and r.question ="
                + " free_text.question and r.at > :since and r.officer <> :officer)")
        .param("slug", batch.slug())
        .param("question", batch.question())
        .param("responses", batch.responses())
        .param("since", Translations.utc(batch.shown()))
        .param("officer", officer)
        .query((row, number) -> row.getObject("response", UUID.class))
        .list();
  }

  void write(UUID response, String question, Coded coded, Who who) {
    delete(response, question);
    jdbc.sql("insert into text_read (response, question, officer, at) values (?, ?, ?, ?)")
        .params(response, question, who.officer(), who.when())
        .update();
    for (UUID theme : coded.themes()) {
      jdbc.sql(
              "insert into coding (response, question, theme, strong, suggested, officer, at)"
                  + " select ?, ?, t.id, ?, exists (select 1 from theme_suggestion s where s.theme ="
                  + " t.id and s.response = ? and s.question = ?), ?, ? from theme t where t.id = ?")
          .params(response, question, coded.strong().contains(theme), response, question)
          .params(who.officer(), who.when(), theme)
          .update();
    }
  }

  void delete(UUID response, String question) {
    jdbc.sql("delete from text_read where response = ? and question = ?")
        .params(response, question)
        .update();
  }

  /** An officer, at a time. */
  record Who(String officer, Instant at) {

    OffsetDateTime when() {
      return Translations.utc(at);
    }
  }
}
