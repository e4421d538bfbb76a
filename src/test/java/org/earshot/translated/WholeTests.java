package org.earshot.translated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.CountingDatabase;
import org.earshot.TestDatabase;
import org.earshot.security.Officer;
import org.earshot.security.Officer.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In which languages all of an original can be read is asked once, however many there are. */
@Tag("tables")
class WholeTests {

  private static final Officer ASHA = new Officer("1", "Asha Example", Role.OFFICER);
  private static final Officer BEN = new Officer("2", "Ben Example", Role.OFFICER);
  private static final Locale POLISH = Locale.of("pl");
  private static final Locale URDU = Locale.of("ur");

  private final CountingDatabase database = new CountingDatabase(TestDatabase.fresh());
  private final TranslatedTexts texts =
      TranslatedTextsFixture.on(database, InstantSource.fixed(Instant.EPOCH));

  @Test
  void only_what_is_checked_and_of_the_words_that_hold_counts() {
    for (String slug : List.of("parks", "buses", "paths")) {
      JdbcClient.create(database)
          .sql(
              "insert into consultation (slug, set_up, state, languages, created_at, updated_at)"
                  + " values (?, '{}', 'DRAFT', 'en', current_timestamp, current_timestamp)")
          .param(slug)
          .update();
    }
    Original parks = record("parks", Map.of("purpose", "Parks", "audience", "Walkers"));
    Original buses = record("buses", Map.of("purpose", "Buses"));
    Original paths = record("paths", Map.of());
    translate(parks, POLISH, Map.of("purpose", "Parki", "audience", "Spacerowicze"));
    check(parks, POLISH);
    translate(parks, URDU, Map.of("purpose", "پارک"));
    check(parks, URDU);
    translate(buses, POLISH, Map.of("purpose", "Autobusy"));

    int before = database.asked();
    Map<String, Set<Locale>> whole = texts.whole(List.of(parks, buses, paths));
    assertThat(database.asked() - before).isEqualTo(1);
    assertThat(whole)
        .containsEntry("parks", Set.of(POLISH))
        .containsEntry("buses", Set.of())
        .containsEntry("paths", Set.of());

    Original changed = record("parks", Map.of("purpose", "Parks", "audience", "Runners"));
    assertThat(texts.whole(List.of(changed))).containsEntry("parks", Set.of());
    assertThat(texts.whole(List.of())).isEmpty();
  }

  private static Original record(String slug, Map<String, String> said) {
    return new Original(Original.Kind.RECORD, slug, said);
  }

  private void translate(Original original, Locale language, Map<String, String> words) {
    Map<String, String> read =
        texts.of(original, language).texts().stream()
            .collect(Collectors.toMap(TranslatedText::name, TranslatedText::mark));
    texts.write(
        () -> original,
        language,
        new TypedTexts(words, Set.of(), Map.of(), read, Map.of()),
        (text, typed, wrongs) -> {},
        ASHA);
  }

  private void check(Original original, Locale language) {
    texts.check(() -> original, language, List.of(texts.of(original, language).mark()), BEN);
  }
}
