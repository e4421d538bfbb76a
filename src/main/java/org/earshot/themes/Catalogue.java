package org.earshot.themes;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.responses.Organisations;
import org.earshot.themes.Reading.Bookmark;
import org.earshot.themes.Reading.Filter;
import org.earshot.themes.Reading.Which;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the texts of one question, without decrypting any. */
@Component
class Catalogue {

  private static final String READ =
      "exists (select 1 from text_read r where r.response = f.response and r.question = f.question"
          + " and r.at >= f.changed_at)";

  private static final int HANDFUL = 1_000;

  private final JdbcClient jdbc;

  Catalogue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Some texts, a thousand at most.
   *
   * @param next where those after them begin; null where they were the last
   */
  record Handful(List<Bookmark> texts, @Nullable Bookmark next) {

    List<UUID> responses() {
      return texts.stream().map(Bookmark::response).toList();
    }
  }

  /**
   * Those that the filter lets through, whatever their words.
   *
   * @param first the one to begin with; null for the first of all
   */
  Handful from(@Nullable Bookmark first, Filter filter) {
    List<Bookmark> found = find(first, filter);
    return found.size() > HANDFUL
        ? new Handful(found.subList(0, HANDFUL), found.getLast())
        : new Handful(found, null);
  }

  /**
   * And one more. How many stands in the statement itself, since PostgreSQL's plan depends on it.
   */
  private List<Bookmark> find(@Nullable Bookmark first, Filter filter) {
    Map<String, Object> values = new LinkedHashMap<>();
    String sql =
        "select f.response, f.started_at from text_to_read f where f.consultation = :slug and"
            + " f.question = :question"
            + conditions(first, filter, values)
            + " order by f.started_at, f.response limit "
            + (HANDFUL + 1);
    return jdbc.sql(sql)
        .param("slug", filter.slug())
        .param("question", filter.question())
        .params(values)
        .query(
            (row, number) ->
                new Bookmark(
                    row.getObject("response", UUID.class),
                    row.getObject("started_at", OffsetDateTime.class)))
        .list();
  }

  private static String conditions(
      @Nullable Bookmark first, Filter filter, Map<String, Object> values) {
    StringBuilder conditions = new StringBuilder();
    if (filter.which() != Which.ALL) {
      conditions.append(filter.which() == Which.READ ? " and " : " and not ").append(READ);
    }
    if (filter.theme() != null) {
      conditions.append(
          " and exists (select 1 from coding c where c.response = f.response and c.question ="
              + " f.question and c.theme = :theme)");
      values.put("theme", filter.theme());
    }
    if (filter.language() != null) {
      conditions.append(" and f.answer_language = :language");
      values.put("language", filter.language());
    }
    if (filter.organisations()) {
      conditions.append(" and exists (select 1 from response r where r.id = f.response and ");
      conditions.append(Organisations.IS_ONE).append(")");
    }
    if (first != null) {
      // The first half says nothing new: by it the index leads there, past all that comes before.
      conditions.append(
          " and f.started_at >= :began and (f.started_at, f.response) >= (:began, :response)");
      values.put("began", first.began());
      values.put("response", first.response());
    }
    return conditions.toString();
  }
}
