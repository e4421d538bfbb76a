package org.earshot.web.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.OutcomeTold;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long numbers are kept: the record, the public pages and the officers' pages say the same. */
@IntegrationTest
class NumbersPromisedTests {

  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private JdbcTemplate jdbc;
  private HttpCaller api;
  private String slug;
  private String call;

  @BeforeEach
  void here() {
    slug = "numbers-" + ++run;
    call = "/api/v1/consultations/" + slug;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
  }

  @Test
  void left_blank_they_are_kept_until_people_know_what_came_of_it() {
    record(null);
    api.post(call + "/open");

    assertThat(page())
        .contains("How long we keep your number", "If you asked to be told: until we have told you")
        .contains("28 days longer at the most");
    assertThat(Visitor.to(port).get("/privacy").body())
        .contains("what was decided and, about six months later, what came of it");
    assertThat(review()).contains("Their numbers are deleted on ").doesNotContain("That is before");
  }

  @Test
  void a_shorter_time_is_public_holds_for_good_and_is_said_beside_the_review() {
    assertThat(record(6).body())
        .as("letters have to reach people first")
        .contains("Enter a whole number from 7 to 730.");
    record(30);
    api.post(call + "/open");
    assertThat(page()).contains("For 30 days after people were told what was decided.");

    record(400);
    assertThat(page()).as("no longer once it has opened").contains("For 30 days after people");
    record(20);
    assertThat(page()).contains("For 20 days after people");
    record(null);
    assertThat(page()).contains("For 20 days after people");

    assertThat(review()).contains("That is before the benefits review is due");
  }

  @Test
  void once_they_are_deleted_the_review_says_so() {
    record(30);
    api.post(call + "/open");
    Visitor asha = asha();
    OutcomeTold.of(port, slug, asha);
    OffsetDateTime before =
        House.CLOCK.instant().minus(Duration.ofDays(60)).atOffset(ZoneOffset.UTC);
    jdbc.update(
        "update outcome set approved_at = ?, sent_at = ? where slug = ?", before, before, slug);

    assertThat(asha.get("/console/consultations/" + slug + "/review").body())
        .contains("were deleted after ")
        .doesNotContain("numbers are deleted on", "has to get it before then");
  }

  private HttpCaller.Answer record(@Nullable Integer days) {
    String sound = SetUpRecord.of("Numbers", "short-breaks");
    return api.put(
        call,
        days == null
            ? sound
            : sound
                .strip()
                .replaceFirst("}\\s*$", ", \"protection\": {\"contact_days\": " + days + "}}"));
  }

  private String page() {
    return Visitor.to(port).get("/consultations/" + slug).body();
  }

  private String review() {
    Visitor asha = asha();
    OutcomeTold.of(port, slug, asha);
    return asha.get("/console/consultations/" + slug + "/review").body();
  }

  private Visitor asha() {
    return Visitor.signedIn(port, invitations, "asha" + run + "@numbers.example.org", Role.OFFICER);
  }
}
