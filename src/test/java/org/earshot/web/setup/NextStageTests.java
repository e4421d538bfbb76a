package org.earshot.web.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The next stage of a consultation begins with what the one before said and asked. */
@IntegrationTest
class NextStageTests {

  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  private HttpCaller api;
  private Visitor asha;
  private String slug;
  private String page;

  @BeforeEach
  void a_stage_is_written() {
    slug = "first-stage-" + ++runs;
    page = "/console/consultations/" + slug + "/next-stage";
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    asha = Visitor.signedIn(port, invitations, "asha-stage" + runs + "@example.org", Role.OFFICER);
    api.put(
        "/api/v1/consultations/" + slug,
        SetUpRecord.of("First stage", "short-breaks")
            .replace(
                "\"why_now\"",
                """
                "opens_on": "2027-03-01",
                "partners": [{"name": "The quilters", "join_word": "STAGED%d"}],
                "stakeholders": [{"name": "Carers", "how": "A letter", "reached_on": "2027-02-01"}],
                "scrutiny": {"comments": [{"who": "The forum", "said": "Fewer questions"}]},
                "announcement": {"show": "yes"}, "why_now"\
                """
                    .formatted(runs)));
  }

  @Test
  void record_and_questions_are_copied_and_the_days_are_empty() {
    assertThat(asha.get("/console/consultations/" + slug).body()).contains("href=\"" + page + "\"");
    asha.get(page);
    assertThat(make("Second stage", slug + "-2", "STAGETWO" + runs).header("Location"))
        .endsWith("/console/consultations/" + slug + "-2/set-up");

    JsonNode next = api.get("/api/v1/consultations/" + slug + "-2").json();
    assertThat(next.path("title").asString()).isEqualTo("Second stage");
    assertThat(next.path("state").asString()).isEqualTo("draft");
    assertThat(next.path("follows").asString()).isEqualTo(slug);
    assertThat(next.path("purpose").asString()).isEqualTo("To choose breaks; and how");
    assertThat(next.path("partners").toString()).isEqualTo("[{\"name\":\"The quilters\"}]");
    assertThat(next.path("stakeholders").toString())
        .isEqualTo("[{\"name\":\"Carers\",\"how\":\"A letter\"}]");
    assertThat(next.propertyNames())
        .contains("conversation")
        .doesNotContain("opens_on", "closes_on", "feedback_by", "outcome_by", "decision_on")
        .doesNotContain("announcement", "scrutiny");
    assertThat(next.path("conversation").asString()).isEqualTo(slug + "-2");
    assertThat(asha.get("/console/conversations/" + slug + "-2").body())
        .contains("STAGETWO" + runs, "Second stage", "Do you look after someone");
  }

  @Test
  void what_cannot_be_is_said_with_what_was_typed_and_nothing_is_begun() {
    asha.get(page);
    assertThat(make("", "Not a name", "two words").body())
        .contains("Enter a title", "Use small letters", "Enter one word of 2 to 20 letters")
        .contains("Not a name", "two words");
    assertThat(make("Again", slug, "STAGED").body())
        .contains("There is a consultation of this name already");
    assertThat(make("x".repeat(201), slug + "-3", "STAGETHREE" + runs).body())
        .contains("There is a problem");
    assertThat(api.get("/api/v1/consultations/" + slug + "-3").status()).isEqualTo(404);
    assertThat(make("Third", slug + "-3", "STAGETHREE" + runs).status()).isEqualTo(302);
  }

  @Test
  void only_those_who_set_consultations_up_make_one() {
    Visitor analyst =
        Visitor.signedIn(port, invitations, "analyst-stage" + runs + "@example.org", Role.ANALYST);
    assertThat(analyst.get(page).status()).isEqualTo(403);
    assertThat(analyst.get("/console/consultations/" + slug).body())
        .doesNotContain("Copy as next stage");
  }

  private HttpCaller.Answer make(String title, String name, String keyword) {
    return asha.post(page, "title", title, "slug", name, "keyword", keyword);
  }
}
