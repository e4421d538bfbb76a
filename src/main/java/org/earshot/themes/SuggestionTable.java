package org.earshot.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.themes.Learned.Shares;
import org.earshot.themes.Learned.ThemeLearned;
import org.earshot.themes.Reading.Suggestion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what was learned, and of what it makes of the texts that nobody has read. */
@Component
class SuggestionTable {

  private final JdbcClient jdbc;
  private final ThemeTable themes;

  SuggestionTable(JdbcClient jdbc, ThemeTable themes) {
    this.jdbc = jdbc;
    this.themes = themes;
  }

  /** For what these responses say to one question; the likeliest first. */
  Map<UUID, List<Suggestion>> of(String question, Collection<UUID> responses) {
    Map<UUID, List<Suggestion>> all = new HashMap<>();
    if (responses.isEmpty()) {
      return all;
    }
    jdbc.sql(
            "select response, theme, score from theme_suggestion where question = :question and"
                + " response in (:responses) order by score desc, theme")
        .param("question", question)
        .param("responses", responses)
        .query(
            row -> {
              all.computeIfAbsent(row.getObject("response", UUID.class), id -> new ArrayList<>())
                  .add(new Suggestion(row.getObject("theme", UUID.class), row.getDouble("score")));
            });
    return all;
  }

  Optional<Learned> learned(String slug, String question) {
    return jdbc.sql("select * from learning where consultation = ? and question = ?")
        .params(slug, question)
        .query((row, number) -> learned(row, byTheme(slug, question)))
        .optional();
  }

  private List<ThemeLearned> byTheme(String slug, String question) {
    List<ThemeLearned> all = new ArrayList<>();
    for (Theme theme : themes.of(slug, question)) {
      jdbc.sql("select * from theme_learned where theme = ?")
          .param(theme.id())
          .query(
              (row, number) ->
                  new ThemeLearned(
                      theme,
                      row.getInt("coded"),
                      new Shares(row.getDouble("right_share"), row.getDouble("found_share")),
                      row.getBoolean("suggested")))
          .optional()
          .ifPresent(all::add);
    }
    return all;
  }

  private static Learned learned(ResultSet row, List<ThemeLearned> themes) throws SQLException {
    return new Learned(
        row.getInt("coded"),
        shares(row, "right_share", "found_share"),
        shares(row, "always_right", "always_found"),
        themes,
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable Shares shares(ResultSet row, String right, String found)
      throws SQLException {
    double share = row.getDouble(right);
    return row.wasNull() ? null : new Shares(share, row.getDouble(found));
  }

  /** In place of what was learned before. */
  void write(String slug, String question, Learned learned) {
    forget(slug, question);
    Shares all = learned.all();
    Shares always = learned.always();
    jdbc.sql(
            "insert into learning (consultation, question, coded, right_share, found_share,"
                + " always_right, always_found, at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(slug, question, learned.coded())
        .param(all == null ? null : Double.valueOf(all.right()))
        .param(all == null ? null : Double.valueOf(all.found()))
        .param(always == null ? null : Double.valueOf(always.right()))
        .param(always == null ? null : Double.valueOf(always.found()))
        .param(Translations.utc(learned.at()))
        .update();
    learned.themes().forEach(this::write);
  }

  private void write(ThemeLearned one) {
    jdbc.sql(
            "insert into theme_learned (theme, coded, right_share, found_share, suggested) select"
                + " id, ?, ?, ?, ? from theme where id = ?")
        .params(one.coded(), one.shares().right(), one.shares().found(), one.suggested())
        .param(one.theme().id())
        .update();
  }

  private void forget(String slug, String question) {
    jdbc.sql("delete from learning where consultation = ? and question = ?")
        .params(slug, question)
        .update();
    for (String table : List.of("theme_learned", "theme_suggestion")) {
      jdbc.sql(
              "delete from "
                  + table
                  + " where theme in (select id from theme where consultation = ? and question = ?)")
          .params(slug, question)
          .update();
    }
  }

  /** Unless the text or the theme is gone meanwhile. */
  void suggest(UUID response, String question, Suggestion suggestion) {
    jdbc.sql(
            "insert into theme_suggestion (response, question, theme, score) select a.response,"
                + " a.question, t.id, ? from answer a, theme t where a.response = ? and a.question"
                + " = ? and t.id = ?")
        .params(suggestion.score(), response, question, suggestion.theme())
        .update();
  }
}
