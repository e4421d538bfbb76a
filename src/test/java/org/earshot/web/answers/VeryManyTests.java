package org.earshot.web.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where very many take part, an officer does not wait for numbers, and sees of when they are. */
@IntegrationTest
class VeryManyTests {

  private static final int PEOPLE = 5_000;
  private static final String COUNTING = "These numbers are being counted";
  private static final String PAGE = "/console/consultations/very-many";

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private JdbcTemplate jdbc;
  private Visitor officer;

  @BeforeEach
  void open() {
    officer = Visitor.signedIn(port, invitations, "many@example.org", Role.OFFICER);
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/very-many", SetUpRecord.of("Very many", "short-breaks"));
    api.post("/api/v1/consultations/very-many/open");
    answered(agreed());
  }

  /** Other tests look at everybody's numbers. */
  @AfterEach
  void forget() {
    for (String table : List.of("answer", "response", "consent")) {
      String own = table.equals("answer") ? "response in (select id from response where %s)" : "%s";
      jdbc.update("delete from " + table + " where " + own.formatted("consultation = 'very-many'"));
    }
  }

  @Test
  void numbers_that_take_long_come_by_themselves_and_say_of_when_they_are() {
    for (String page : List.of("/results?by=question%3Dhours", "/results?given=hours%3Dup_to_9")) {
      HttpCaller.Answer first = officer.get(PAGE + page);
      assertThat(first.body()).contains(COUNTING);
      assertThat(first.header("Refresh")).isEqualTo("3");

      assertThat(onceCounted(page))
          .contains("5000 people", "There are very many answers", "These numbers are of");
    }
    assertThat(onceCounted("/results?channel=sms")).contains("5000 people match");
    assertThat(officer.get(PAGE + "/live").body()).contains(COUNTING);
    assertThat(onceCounted("/live")).contains("5000", "Counted");
  }

  private String onceCounted(String page) {
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> !officer.get(PAGE + page).body().contains(COUNTING));
    return officer.get(PAGE + page).body();
  }

  private UUID agreed() {
    UUID consent = UUID.randomUUID();
    jdbc.update(
        "insert into consent (id, consultation, purpose, given, version, language, channel, request,"
            + " at) values (?, 'very-many', 'take_part', true, 'v', 'en', 'sms', 'May we?', ?)",
        consent,
        now());
    return consent;
  }

  /** People who were forgotten since: only their answers are there. */
  private void answered(UUID consent) {
    List<Object[]> responses = new ArrayList<>();
    List<Object[]> answers = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      UUID id = UUID.randomUUID();
      responses.add(new Object[] {id, consent, now(), now()});
      answers.add(new Object[] {id, consent, now()});
    }
    jdbc.batchUpdate(
        "insert into response (id, consultation, version, channel, language, state, agreed, consent,"
            + " started_at, heard_at, nudged, later) values (?, 'very-many', 'v', 'sms', 'en', '',"
            + " '', ?, ?, ?, false, false)",
        responses);
    jdbc.batchUpdate(
        "insert into answer (response, question, kind, coded, language, position, consent, at)"
            + " values (?, 'hours', 'ANSWERED', 'o:up_to_9', 'en', 1, ?, ?)",
        answers);
  }

  private static OffsetDateTime now() {
    return House.CLOCK.instant().atOffset(ZoneOffset.UTC);
  }
}
