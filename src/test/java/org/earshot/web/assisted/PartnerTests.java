package org.earshot.web.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.HttpCaller.Answer;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An account of a partner sees what its own organisation is named in, and nothing else. */
@IntegrationTest
class PartnerTests {

  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;

  private int run;
  private String slug;
  private String other;
  private HttpCaller api;
  private Visitor head;

  @BeforeEach
  void open() {
    run = ++runs;
    slug = "joint-" + run;
    other = "alone-" + run;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    opens(
        slug,
        "{\"name\": \"Lunch club %d\", \"join_word\": \"lunchy%d\"},"
            + " {\"name\": \"Choir %d\", \"join_word\": \"choiry%d\"}");
    opens(other, "{\"name\": \"Choir %d\", \"join_word\": \"singing%d\"}");
    head =
        Visitor.signedIn(
            port, invitations, "head" + run + "@partners.example.org", Role.ADMINISTRATOR);
  }

  /** Others' tests count what is open. */
  @AfterEach
  void close() {
    api.post("/api/v1/consultations/" + slug + "/close");
    api.post("/api/v1/consultations/" + other + "/close");
  }

  @Test
  void a_partner_is_invited_for_an_organisation_that_a_record_names() {
    assertThat(head.get("/console/officers").body())
        .contains("Partner: enters answers", "Lunch club " + run);
    Answer missing = invite("");
    assertThat(missing.body()).contains("Choose the organisation", "href=\"#partner\"");
    assertThat(invite("Nobody at all").body()).contains("Choose the organisation");
    assertThat(invite("Lunch club " + run).body()).contains("Give this link to Pat Partner");
    assertThat(words(head.get("/console/officers").body())).contains("Partner, Lunch club " + run);
  }

  @Test
  void it_sees_its_own_consultations_word_and_counts_only() {
    Visitor partner = partner();
    assertThat(words(partner.get("/console").body()))
        .contains("Lunch club " + run, "Joint " + run, "Your join word: LUNCHY" + run)
        .doesNotContain("Alone " + run, "Inbox", "Conversations");
    assertThat(words(partner.get(at(slug) + "/partner").body()))
        .contains("Share pack for Lunch club " + run, "Nobody so far", "LUNCHY" + run)
        .doesNotContain("CHOIRY" + run);
    assertThat(partner.get(at(slug) + "/partner").body())
        .as("a number stays whole among words that run leftwards, and in English it is as written")
        .contains("LUNCHY" + run + " URDU", "07700\u00a0900000", "to 07700 900000");
    assertThat(partner.get(at(slug) + "/partner/poster?size=a5").body())
        .contains("LUNCHY" + run)
        .doesNotContain("CHOIRY" + run);
    assertThat(partner.get(at(slug) + "/partner/code?way=sms&kind=svg").body()).startsWith("<svg");
    for (String page :
        new String[] {
          "/partner",
          "/partner/poster",
          "/partner/code?way=sms&kind=svg",
          "/assisted",
          "/assisted/sheet"
        }) {
      assertThat(partner.get(at(other) + page).status()).as(page).isEqualTo(404);
    }
    for (String page :
        new String[] {
          "", "/responses", "/results", "/live", "/inviting", "/assisted/letters.csv"
        }) {
      assertThat(partner.get(at(slug) + page).status()).as(page).isEqualTo(403);
    }
  }

  @Test
  void what_it_enters_is_counted_as_brought_by_it() {
    Visitor partner = partner();
    String desk = at(slug) + "/assisted";
    assertThat(words(partner.get(desk).body()))
        .contains("Enter answers for someone")
        .doesNotContain("Partner whose people", "To be told by letter", "CHOIRY" + run);
    String draft =
        partner
            .post(desk, "way", "in_person", "language", "en", "partner", "CHOIRY" + run)
            .header("Location")
            .replaceFirst("^https?://[^/]+", "");
    assertThat(head.get(draft).status()).isEqualTo(404);
    partner.get(draft);
    partner.post(draft, "a.consent:take_part", "yes", "a.caring", "no");
    partner.post(draft + "/check");

    assertThat(api.get("/api/v1/consultations/" + slug + "/responses").body())
        .contains("\"in_person\"", "\"LUNCHY" + run + "\"");
    assertThat(words(partner.get(at(slug) + "/partner").body())).contains("Fewer than 10 people");
  }

  @Test
  void it_loses_what_the_record_names_no_more_and_no_program_has_this_role() {
    Visitor partner = partner();
    opens(slug, "{\"name\": \"Choir %d\", \"join_word\": \"choiry%d\"}");
    assertThat(partner.get(at(slug) + "/assisted").status()).isEqualTo(404);
    assertThat(words(partner.get("/console").body())).contains("No consultation names");
    assertThat(api.post("/api/v1/tokens", "{\"name\": \"X\", \"role\": \"partner\"}").status())
        .isEqualTo(400);
    assertThat(head.get("/console/tokens").body()).doesNotContain("Partner: enters");
  }

  private Answer invite(String organisation) {
    head.get("/console/officers");
    return head.post(
        "/console/officers",
        "username",
        "pat" + run + "@partners.example.org",
        "name",
        "Pat Partner",
        "role",
        "PARTNER",
        "partner",
        organisation);
  }

  private Visitor partner() {
    String username = "club" + run + "@partners.example.org";
    Invitations.Invitation invitation =
        invitations.invite(
            new org.earshot.security.Officers.Newcomer(
                username, "Club " + run, Role.PARTNER, "Lunch club " + run));
    invitations.accept(invitation.token(), Visitor.PASSWORD);
    Visitor visitor = Visitor.to(port);
    visitor.signIn(username, Visitor.PASSWORD);
    return visitor;
  }

  private void opens(String name, String partners) {
    String title = (name.startsWith("joint") ? "Joint " : "Alone ") + run;
    String record =
        SetUpRecord.of(title, "short-breaks")
            .replace(
                "\"kind\"", "\"partners\": [" + partners.replace("%d", "" + run) + "], \"kind\"");
    assertThat(api.put("/api/v1/consultations/" + name, record).status()).isLessThan(300);
    assertThat(api.post("/api/v1/consultations/" + name + "/open").status()).isEqualTo(200);
  }

  private static String at(String slug) {
    return "/console/consultations/" + slug;
  }

  private static String words(String html) {
    return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }
}
