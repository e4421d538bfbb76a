package org.earshot.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of themes and of what has them. */
@Component
class ThemeTable {

  private final JdbcClient jdbc;

  ThemeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Theme> of(String slug, String question) {
    return jdbc.sql("select * from theme where consultation = ? and question = ? order by position")
        .params(slug, question)
        .query((row, number) -> theme(row))
        .list();
  }

  Optional<Theme> find(UUID id) {
    return jdbc.sql("select * from theme where id = ?")
        .param(id)
        .query((row, number) -> theme(row))
        .optional();
  }

  /** Whoever else names a theme of it waits until this transaction is over. */
  void lock(String slug) {
    jdbc.sql("select slug from consultation where slug = ? for update")
        .param(slug)
        .query(String.class)
        .list();
  }

  void insert(Theme theme) {
    jdbc.sql(
            "insert into theme (id, consultation, question, name, hint, minority) values (?, ?, ?,"
                + " ?, ?, ?)")
        .params(theme.id(), theme.consultation(), theme.question())
        .params(theme.name(), theme.wording().hint(), theme.wording().minority())
        .update();
  }

  void update(UUID id, Theme.Wording wording) {
    jdbc.sql("update theme set name = ?, hint = ?, minority = ? where id = ?")
        .params(wording.name(), wording.hint(), wording.minority(), id)
        .update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from theme where id = ?").param(id).update();
  }

  boolean isUsed(UUID id) {
    return !jdbc.sql("select 1 from coding where theme = ? limit 1")
        .param(id)
        .query(Integer.class)
        .list()
        .isEmpty();
  }

  /** Strong where either was. */
  void moveAll(UUID from, UUID into) {
    jdbc.sql(
            "update coding set strong = true where theme = :into and exists (select 1 from coding"
                + " other where other.theme = :from and other.strong and other.response ="
                + " coding.response and other.question = coding.question)")
        .param("into", into)
        .param("from", from)
        .update();
    jdbc.sql(
            "update coding set theme = :into where theme = :from and not exists (select 1 from"
                + " coding other where other.theme = :into and other.response = coding.response"
                + " and other.question = coding.question)")
        .param("into", into)
        .param("from", from)
        .update();
  }

  int move(UUID from, UUID into, Set<UUID> responses) {
    return jdbc.sql(
            "update coding set theme = :into where theme = :from and response in (:responses)")
        .param("into", into)
        .param("from", from)
        .param("responses", responses)
        .update();
  }

  List<Theme> of(String slug) {
    return jdbc.sql("select * from theme where consultation = ? order by position")
        .param(slug)
        .query((row, number) -> theme(row))
        .list();
  }

  /** How many texts have a theme, and how many of them strongly. */
  record Texts(long all, long strongly) {

    static final Texts NONE = new Texts(0, 0);
  }

  /**
   * By theme; themes that no text has are left out. What was coded before someone's words changed
   * counts no more until it is read again; what came after closing is read and not counted.
   */
  Map<UUID, Texts> counts(String slug) {
    Map<UUID, Texts> counts = new HashMap<>();
    jdbc.sql(
            """
            select c.theme, count(*) as texts, count(case when c.strong then 1 end) as strongly
            from coding c
            join text_read r on r.response = c.response and r.question = c.question
            join free_text f on f.response = r.response and f.question = r.question and f.changed_at <= r.at
            where f.consultation = :slug
              and not exists (select 1 from response late where late.id = f.response and late.after_closing)
              and f.question in (select t.question from theme t where t.consultation = :slug)
            group by c.theme
            """)
        .param("slug", slug)
        .query(
            row -> {
              counts.put(
                  row.getObject("theme", UUID.class),
                  new Texts(row.getLong("texts"), row.getLong("strongly")));
            });
    return counts;
  }

  /** Those in the texts of one response, but for texts that changed since they were read. */
  Set<UUID> of(UUID response) {
    return Set.copyOf(
        jdbc.sql(
                "select distinct c.theme from coding c"
                    + " join text_read r on r.response = c.response and r.question = c.question"
                    + " join free_text f on f.response = r.response and f.question = r.question"
                    + " and f.changed_at <= r.at where c.response = ?")
            .param(response)
            .query((row, number) -> row.getObject("theme", UUID.class))
            .list());
  }

  private static Theme theme(ResultSet row) throws SQLException {
    return new Theme(
        row.getObject("id", UUID.class),
        row.getString("consultation"),
        row.getString("question"),
        new Theme.Wording(
            row.getString("name"), row.getString("hint"), row.getBoolean("minority")));
  }
}
