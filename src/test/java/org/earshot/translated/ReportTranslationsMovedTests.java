package org.earshot.translated;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.translated.TranslatedText.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What feedback reports said in other languages moved to another table: every word of it is there.
 */
@Tag("tables")
class ReportTranslationsMovedTests {

  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-20T09:00:00Z");

  private final DataSource database = TestDatabase.after("234");
  private final JdbcClient db = JdbcClient.create(database);

  @Test
  void with_who_wrote_and_who_checked_it() {
    for (String slug : new String[] {"first", "second"}) {
      db.sql(
              "insert into consultation (slug, set_up, state, languages, created_at, updated_at)"
                  + " values (?, '{}', 'CLOSED', 'en,pl', ?, ?)")
          .params(slug, AT, AT)
          .update();
    }
    report("first", "about", "O autobusach", "About buses", "Ben");
    report("first", "100-words", "Krótko", "In short", null);
    report("second", "about", "O parkach", "About parks", "Ben");

    TestDatabase.migrate(database, "235");

    TranslatedTexts texts = TranslatedTextsFixture.on(database, InstantSource.system());
    Map<String, String> now = Map.of("about", "About buses", "100-words", "In short");
    Translated first = texts.of(new Original(Original.Kind.REPORT, "first", now), Locale.of("pl"));
    assertThat(first.count(State.CHECKED)).isEqualTo(1);
    assertThat(first.count(State.DRAFT)).isEqualTo(1);
    assertThat(first.texts())
        .extracting(TranslatedText::words)
        .containsExactlyInAnyOrder("O autobusach", "Krótko");
    assertThat(
            texts.told(
                new Original(Original.Kind.REPORT, "second", Map.of("about", "About parks")),
                Locale.of("pl")))
        .containsEntry("about", "O parkach");
    assertThat(
            texts.told(
                new Original(Original.Kind.REPORT, "second", Map.of("about", "About ponds")),
                Locale.of("pl")))
        .as("of words that hold no more")
        .isEmpty();
    assertThat(db.sql("select count(*) from translated_text").query(Long.class).single())
        .isEqualTo(3);
  }

  private void report(
      String slug, String part, String words, String original, @Nullable String checker) {
    db.sql(
            "insert into report_translation (slug, language, part, words, original, author,"
                + " author_name, written_at, checked_by_name, checked_at)"
                + " values (:slug, 'pl', :part, :words, :original, 'officer:1', 'Asha', :at, :by,"
                + (checker == null ? " null)" : " :at)"))
        .param("slug", slug)
        .param("part", part)
        .param("words", words)
        .param("original", original)
        .param("at", AT)
        .param("by", checker, Types.VARCHAR)
        .update();
  }
}
