package org.earshot.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who had taken part before was not noted once: of those whom we still know it is found out. */
@Tag("tables")
class CameBeforeTests {

  private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-09-01T09:00:00Z");
  private static final OffsetDateTime LATER = FIRST.plusDays(30);

  private final DataSource database = TestDatabase.after("255");
  private final JdbcClient db = JdbcClient.create(database);

  @Test
  void whoever_agreed_to_another_consultation_earlier_came_before() {
    UUID asha = UUID.randomUUID();
    UUID ben = UUID.randomUUID();
    UUID first = response(asha, "buses", FIRST, true);
    UUID second = response(asha, "parks", LATER, true);
    UUID refused = response(ben, "buses", FIRST, false);
    UUID after = response(ben, "parks", LATER, true);
    UUID forgotten = response(null, "parks", LATER, true);

    TestDatabase.migrate(database, "256");

    assertThat(cameBefore(first)).isFalse();
    assertThat(cameBefore(second)).isTrue();
    assertThat(cameBefore(refused)).isFalse();
    assertThat(cameBefore(after)).as("who agreed to nothing took no part").isFalse();
    assertThat(cameBefore(forgotten)).as("nobody knows").isNull();
  }

  private UUID response(
      @Nullable UUID subject, String consultation, OffsetDateTime at, boolean agreed) {
    UUID consent = agreed ? UUID.randomUUID() : null;
    if (consent != null) {
      db.sql(
              "insert into consent (id, subject, consultation, purpose, given, version, language,"
                  + " channel, request, at) values (:id, :subject, :slug, 'take_part', true, 'v',"
                  + " 'en', 'sms', 'Do you agree?', :at)")
          .param("id", consent)
          .param("subject", subject, Types.OTHER)
          .param("slug", consultation)
          .param("at", at)
          .update();
    }
    UUID id = UUID.randomUUID();
    db.sql(
            "insert into response (id, subject, consultation, version, channel, language, state,"
                + " agreed, consent, started_at, heard_at, nudged, later) values (:id, :subject,"
                + " :slug, 'v', 'sms', 'en', 'asked', '', :consent, :at, :at, false, false)")
        .param("id", id)
        .param("subject", subject, Types.OTHER)
        .param("slug", consultation)
        .param("consent", consent, Types.OTHER)
        .param("at", at)
        .update();
    return id;
  }

  private @Nullable Boolean cameBefore(UUID response) {
    return db.sql("select came_before from response where id = ?")
        .param(response)
        .query((row, number) -> row.getObject(1, Boolean.class))
        .optional()
        .orElse(null);
  }
}
