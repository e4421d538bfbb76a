package org.earshot.web.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.authoring.plain.HouseWord;
import org.earshot.authoring.plain.HouseWords;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.OutcomeTold;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What officers write on papers is checked like a conversation, and never kept back for it. */
@IntegrationTest
class WordingsTests {

  private static final String RUNS_ON =
      "We asked everybody who lives near the park what they would like to see there and then we"
          + " counted all of their answers one by one until nothing was left.";
  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private HouseWords houseWords;
  private Visitor asha;
  private HttpCaller api;
  private String desk;
  private String calls;

  @BeforeEach
  void closed() {
    String slug = "wordings-" + ++run;
    desk = "/console/consultations/" + slug;
    calls = "/api/v1/consultations/" + slug;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put(calls, SetUpRecord.of("Wordings", "short-breaks"));
    assertThat(api.post(calls + "/open").status()).isEqualTo(200);
    api.post(calls + "/close");
    asha =
        Visitor.signedIn(port, invitations, "asha" + run + "@wordings.example.org", Role.OFFICER);
    asha.get(desk + "/outcome");
  }

  @AfterEach
  void onlyTheShippedWords() {
    houseWords.remove("Service users");
  }

  @Test
  void an_outcome_is_saved_and_what_could_be_plainer_stands_under_its_field() {
    houseWords.put(new HouseWord("Service users", "people"));
    assertThat(outcome("save", "We will utilise both halls.", "Service users wanted more."))
        .isEqualTo(302);

    assertThat(page("/outcome"))
        .containsPattern("name=\"summary\"[^$]{0,600}Says &quot;utilise&quot;")
        .contains("Say &quot;use&quot; instead.", "value=\"use:summary:utilise:use\"")
        .contains("value=\"use:items[0].youSaid:Service users:people\"", "Words we use")
        .contains("Reading age: about", "Longest sentence: ", "2 texts could be better");
    assertThat(api.get(calls + "/outcome").body()).contains("We will utilise both halls.");
  }

  @Test
  void a_plainer_word_is_put_in_by_one_press_and_nothing_is_saved_by_it() {
    HttpCaller.Answer shown =
        asha.post(desk + "/outcome", form("use:summary:utilise:use", "We utilise it.", "More."));

    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.body()).contains(">We use it.</textarea>", "Nothing to make plainer.");
    assertThat(asha.post(desk + "/outcome", form("check", "We utilise it.", "More.")).body())
        .contains(">We utilise it.</textarea>", "One text could be better");
    assertThat(api.get(calls + "/outcome").status()).isEqualTo(404);
  }

  @Test
  void one_hard_text_is_not_lost_among_easy_ones() {
    String hard =
        "Multidisciplinary organisational accountability necessitates comprehensive participatory"
            + " infrastructure considerations, notwithstanding administrative impracticability"
            + " throughout constituent localities.";

    assertThat(asha.post(desk + "/outcome", form("check", hard, "More.")).body())
        .containsPattern("name=\"summary\"[^$]{0,900}Has a reading age of more than 18")
        .contains("Reading age: more than 18 (aim for 9 to 11)")
        .doesNotContain("Nothing to make plainer.");
    String[] easy = form("check", "We sat. We ate. We ran. We hid. ".repeat(20), "More.");
    assertThat(asha.post(desk + "/outcome", easy).body()).contains("Reading age: about 5");
  }

  @Test
  void a_theme_is_checked_too_since_it_stands_in_every_message() {
    String[] form = form("check", "We chose.", "More.");
    form[5] = "Utilising halls";

    assertThat(asha.post(desk + "/outcome", form).body())
        .containsPattern("name=\"items\\[0].theme\"[^$]{0,900}Says &quot;Utilising&quot;")
        .contains("value=\"use:items[0].theme:Utilising:using\"");
  }

  @Test
  void a_report_may_have_many_sentences_but_its_findings_go_into_a_message() {
    String five = "One. Two. Three. Four. Five.";
    String[] fields = {
      "about",
      five + " " + RUNS_ON,
      "who",
      "Riders.",
      "views",
      "Mixed.",
      "limits",
      "Few.",
      "findings[0].words",
      five
    };
    assertThat(asha.post(desk + "/report", fields).status()).isEqualTo(302);

    assertThat(page("/report"))
        .containsOnlyOnce("Has 5 sentences. Keep to 3 in one message.")
        .containsPattern("name=\"about\"[^$]{0,900}Has a sentence of [0-9]+ words");
    assertThat(
            asha.post(
                    desk + "/report",
                    with(fields, "act", "use:about:everybody:all", "lengths.words100", RUNS_ON))
                .body())
        .contains("We asked all who lives near");
  }

  @Test
  void so_are_a_holding_message_and_what_came_of_a_promise() {
    assertThat(
            asha.post(desk + "/outcome/holding", "act", "check", "reason", "Prior to it.").body())
        .contains("value=\"use:reason:Prior to:before\"");
    api.put(
        calls + "/outcome",
        """
        {"summary": "More.", "items": [{"theme": "Halls", "you_said": "More.", \
        "status": "will_do", "we_did": "One more hall."}]}""");
    Visitor ben =
        Visitor.signedIn(port, invitations, "ben" + run + "@wordings.example.org", Role.OFFICER);
    ben.get(desk + "/outcome");
    ben.post(desk + "/outcome/approve", "version", "1");
    ben.post(desk + "/outcome/send");
    OutcomeTold.awaitSent(api, calls + "/outcome");
    String[] came = {
      "kind",
      "update",
      "summary",
      "Fine.",
      "items[0].theme",
      "Halls",
      "items[0].promised",
      "One more hall.",
      "items[0].came",
      "Prior to it."
    };
    assertThat(asha.post(desk + "/review", with(came, "act", "check")).body())
        .contains("value=\"use:items[0].came:Prior to:before\"");
  }

  @Test
  void a_translation_that_lost_a_number_is_told_so_beside_it() {
    String[] polish = {
      "translations[pl].summary", "Wybrano.", "translations[pl].items[0].theme", "Domy"
    };
    assertThat(
            asha.post(desk + "/outcome", with(form("check", "We chose 30 halls.", "More."), polish))
                .body())
        .contains("The number 30 is missing. Put it back, unless it is written as a word.");
  }

  private int outcome(String act, String summary, String said) {
    return asha.post(desk + "/outcome", form(act, summary, said)).status();
  }

  private static String[] form(String act, String summary, String said) {
    return new String[] {
      "act",
      act,
      "summary",
      summary,
      "items[0].theme",
      "Halls",
      "items[0].youSaid",
      said,
      "items[0].status",
      "done",
      "items[0].weDid",
      "More."
    };
  }

  private static String[] with(String[] fields, String... more) {
    return Stream.of(List.of(fields), List.of(more)).flatMap(List::stream).toArray(String[]::new);
  }

  private String page(String path) {
    return asha.get(desk + path).body();
  }
}
