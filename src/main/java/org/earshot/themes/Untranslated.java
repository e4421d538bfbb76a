package org.earshot.themes;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The texts in other languages than the officers' that have no translation, or only a machine's of
 * earlier words. None is decrypted.
 */
@Component
class Untranslated {

  private static final String TEXTS =
      " from text_to_read f where f.consultation = :slug and f.question = :question and"
          + " f.answer_language <> 'en' and f.answer_language not like 'en-%' and not exists"
          + " (select 1 from text_translation t where t.response = f.response and t.question ="
          + " f.question and (not t.machine or t.at >= f.changed_at))";

  private static final String AFTER_THE_LAST =
      " and not exists (select 1 from translation_run u where u.turn = :turn and u.last_response is"
          + " not null and (f.started_at, f.response) <= (u.last_began, u.last_response))";

  private final JdbcClient jdbc;

  Untranslated(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int count(String slug, String question) {
    return jdbc.sql("select count(*)" + TEXTS)
        .param("slug", slug)
        .param("question", question)
        .query(Integer.class)
        .single();
  }

  /** Those that this turn has not come to, in the order in which people began. */
  List<Reading.Bookmark> next(TranslationRun run, int most) {
    return jdbc.sql(
            "select f.response, f.started_at"
                + TEXTS
                + AFTER_THE_LAST
                + " order by f.started_at, f.response limit :most")
        .param("slug", run.slug())
        .param("question", run.question())
        .param("turn", run.turn())
        .param("most", most)
        .query(
            (row, number) ->
                new Reading.Bookmark(
                    row.getObject("response", UUID.class),
                    row.getObject("started_at", OffsetDateTime.class)))
        .list();
  }
}
