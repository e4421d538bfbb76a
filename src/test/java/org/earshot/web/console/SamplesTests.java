package org.earshot.web.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Map;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscripts;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Samples;
import org.earshot.consultations.SetUpJson;
import org.earshot.security.Invitations;
import org.earshot.security.Officer;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What came with Earshot is marked as a sample, and goes with one click. */
@IntegrationTest
class SamplesTests {

  private static final Officer SHIPPED =
      new Officer(Consultations.SHIPPED_BY, "Earshot", Role.ADMINISTRATOR);
  private static final String QUESTIONS =
      """
      conversation: NAME
      language: en
      title: Buses
      keywords: [SAMPLED]
      welcome: We ask about buses.
      more: You can change the times.
      questions:
        - {id: why, ask: Why?, type: text}
      thanks: Thank you.
      """;

  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Consultations consultations;
  @Autowired private Samples samples;
  @Autowired private Manuscripts manuscripts;
  private final String slug = "sample-" + ++runs;

  @AfterEach
  void bring_back() {
    samples.bringBack();
  }

  @Test
  void it_is_marked_where_officers_and_the_public_see_it() {
    shipped("A marked sample");
    Visitor asha = officer();

    assertThat(asha.get("/console").body())
        .contains("A marked sample", ">Sample<", "Put the samples");
    assertThat(Visitor.to(port).get("/").body()).contains("Sample: nothing is decided by it");
    assertThat(Visitor.to(port).get("/consultations/" + slug).body())
        .contains("This came with Earshot, to be tried");
  }

  @Test
  void one_click_puts_it_away_and_another_brings_it_back_as_it_was() {
    shipped("A sample put away");
    Visitor asha = officer();
    asha.get("/console");

    assertThat(asha.post("/console/samples/put-away").status()).isEqualTo(302);
    assertThat(asha.get("/console").body()).contains("are put away").doesNotContain("A sample put");
    assertThat(Visitor.to(port).get("/").body()).doesNotContain("A sample put away");
    assertThat(Visitor.to(port).get("/consultations/" + slug).status()).isEqualTo(404);
    assertThat(consultations.running())
        .noneMatch(running -> running.consultation().slug().equals(slug));

    asha.get("/console/settings");
    asha.post("/console/samples/bring-back");
    assertThat(asha.get("/console").body()).contains("A sample put away");
    assertThat(consultations.find(slug).orElseThrow().state()).isEqualTo(State.OPEN);
  }

  @Test
  void the_questions_of_what_is_put_away_are_in_no_menu() {
    manuscripts.begin(
        slug,
        Map.of("conversation.yaml", QUESTIONS.replace("NAME", slug)),
        new Manuscript.Author("officer:tom", "Tom Reed"),
        "began it");
    Visitor asha = officer();
    String menu = "<option value=\"" + slug + "\"";
    assertThat(asha.get("/console/conversations/new").body()).contains(menu);
    shipped("Away with its questions");
    samples.putAway();

    assertThat(asha.get("/console/conversations/new").body())
        .as("somebody has written in these")
        .contains(menu);
    String sample = "how-should-we-consult-you";
    assumeThat(consultations.all())
        .as("no other test asks its questions")
        .noneMatch(one -> sample.equals(one.setUp().conversation()));
    for (String page :
        List.of(
            "/console/conversations", "/console/conversations/new", "/console/consultations/new")) {
      assertThat(asha.get(page).body()).doesNotContain(sample);
    }
  }

  @Test
  void what_an_officer_has_changed_is_no_sample_any_more() {
    shipped("Was a sample");
    HttpCaller.to(port)
        .bearer(House.BOOTSTRAP_TOKEN)
        .put("/api/v1/consultations/" + slug, SetUpRecord.of("Ours now", "short-breaks"));

    assertThat(samples.here()).doesNotContain(slug);
    samples.putAway();
    assertThat(consultations.find(slug).orElseThrow().state()).isEqualTo(State.OPEN);
  }

  @Test
  void whoever_changes_one_that_is_put_away_has_it_back() {
    shipped("Away and wanted");
    samples.putAway();
    HttpCaller.to(port)
        .bearer(House.BOOTSTRAP_TOKEN)
        .put("/api/v1/consultations/" + slug, SetUpRecord.of("Wanted", "short-breaks"));

    assertThat(consultations.all()).anyMatch(one -> one.slug().equals(slug));
    assertThat(consultations.find(slug).orElseThrow().state()).isEqualTo(State.DRAFT);
  }

  @Test
  void one_that_is_opened_while_it_is_put_away_is_on_every_list_again() {
    shipped("Away and opened");
    samples.putAway();
    consultations.open(slug);

    assertThat(consultations.all()).anyMatch(one -> one.slug().equals(slug));
  }

  private Visitor officer() {
    return Visitor.signedIn(
        port, invitations, "asha" + runs + "@samples.example.org", Role.OFFICER);
  }

  private void shipped(String title) {
    ObjectNode record =
        (ObjectNode) JsonMapper.shared().readTree(SetUpRecord.of(title, "short-breaks"));
    consultations.put(slug, SetUpJson.of(record), SHIPPED);
    consultations.open(slug);
  }
}
