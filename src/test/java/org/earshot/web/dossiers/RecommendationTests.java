package org.earshot.web.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What officers recommend to those who decide is no part of the public report. */
@IntegrationTest
class RecommendationTests {

  private static final String WORDS = "Fund help at home first: finding 1 says so.";

  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;

  private HttpCaller api;
  private Visitor officer;
  private String slug;
  private String page;

  @BeforeEach
  void open() {
    slug = "recommended-" + ++run;
    page = "/console/consultations/" + slug;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Recommended", "short-breaks"));
    api.post("/api/v1/consultations/" + slug + "/open");
    officer = Visitor.signedIn(port, invitations, "advises" + run + "@example.org", Role.OFFICER);
  }

  @Test
  void it_stands_in_the_officers_paper_and_the_evidence_and_nowhere_else() {
    close();
    assertThat(read(page + "/decision-paper")).contains("Nothing is recommended.");
    assertThat(officer.get(page + "/decision-paper/recommend").status()).isEqualTo(200);
    officer.post(page + "/decision-paper/recommend", "begun", "0", "words", WORDS);

    assertThat(read(page + "/decision-paper"))
        .contains("It is saved.", "An officers’ paper", "What we recommend " + WORDS);
    assertThat(read(page + "/evidence")).contains(WORDS);
    assertThat(officer.get(page + "/decision-paper.docx").status()).isEqualTo(200);
    assertThat(read(page + "/report")).doesNotContain(WORDS);
    assertThat(Visitor.to(port).get("/consultations/" + slug).body()).doesNotContain(WORDS);
    assertThat(api.get("/api/v1/consultations/" + slug + "/report").body()).doesNotContain(WORDS);
    assertThat(
            Visitor.signedIn(port, invitations, "watch" + run + "@advice.example", Role.OBSERVER)
                .get(page + "/decision-paper")
                .status())
        .isEqualTo(403);
  }

  @Test
  void two_who_write_at_once_see_each_other_s_words_and_it_can_be_taken_away() {
    close();
    officer.get(page + "/decision-paper/recommend");
    officer.post(page + "/decision-paper/recommend", "begun", "0", "words", WORDS);

    String refused =
        officer.post(page + "/decision-paper/recommend", "begun", "0", "words", "Wait.").body();
    assertThat(refused)
        .contains("Somebody changed it since you opened this page", WORDS, ">Wait.</textarea>");

    officer.get(page + "/decision-paper");
    officer.post(page + "/decision-paper/recommend", "begun", "1", "words", " ");
    assertThat(read(page + "/decision-paper"))
        .contains("Nothing is recommended any more.", "Nothing is recommended.")
        .doesNotContain(WORDS);
    officer.post(page + "/decision-paper/recommend", "begun", "2", "words", WORDS);
    assertThat(read(page + "/decision-paper")).contains(WORDS);
  }

  @Test
  void nothing_is_recommended_while_people_can_still_answer() {
    assertThat(officer.get(page).body()).contains("For those who decide");
    officer.get(page + "/decision-paper/recommend");
    assertThat(
            officer.post(page + "/decision-paper/recommend", "begun", "0", "words", WORDS).body())
        .contains("People can still answer");
    close();
  }

  private void close() {
    api.post("/api/v1/consultations/" + slug + "/close");
  }

  private String read(String address) {
    return Jsoup.parse(officer.get(address).body()).text();
  }
}
