package org.earshot.web.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.channels.Address;
import org.earshot.channels.Message;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.privacy.Audit;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Two officers write one paper at once: nobody's words are lost, and none written over unseen. */
@IntegrationTest
class PaperPagesTests {

  private static int consultations;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Audit audit;
  @Autowired private Participants participants;
  @Autowired private Outbox outbox;
  @Autowired private TransactionTemplate transaction;
  private Visitor asha;
  private Visitor ben;
  private String desk;

  @BeforeEach
  void closed() {
    String slug = "papers-" + ++consultations;
    desk = "/console/consultations/" + slug;
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Papers", "short-breaks"));
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isEqualTo(200);
    api.post("/api/v1/consultations/" + slug + "/close");
    asha = officer("asha");
    ben = officer("ben");
  }

  private Visitor officer(String name) {
    String username = name + consultations + "@papers.example.org";
    Visitor officer = Visitor.signedIn(port, invitations, username, Role.OFFICER);
    officer.get(desk + "/report");
    return officer;
  }

  @Test
  void a_report_saved_meanwhile_is_shown_beside_what_was_typed_and_gives_way_only_then() {
    String report = desk + "/report";
    assertThat(asha.get(report).body()).contains("name=\"begun\" value=\"0\"");
    assertThat(report(asha, "0", "Buses came late.").status()).isEqualTo(302);

    HttpCaller.Answer refused = report(ben, "0", "Buses were full.");

    assertThat(refused.body())
        .contains("changed it while you were writing", "Buses were full.", "Buses came late.")
        .contains("name=\"begun\" value=\"1\"", "href=\"#version\"", "id=\"version\"");
    assertThat(asha.get(report).body()).contains("Buses came late.").doesNotContain("were full");
    assertThat(report(ben, "1", "Buses were full.").status()).isEqualTo(302);
    assertThat(asha.get(report).body()).contains("Buses were full.");
  }

  @Test
  void so_is_an_outcome() {
    String outcome = desk + "/outcome";
    assertThat(outcome(asha, "0", "More buses.").status()).isEqualTo(302);
    assertThat(outcome(ben, "0", "Fewer buses.").body())
        .contains("changed it while you were writing", "Fewer buses.", "More buses.")
        .contains("name=\"begun\" value=\"1\"");
    assertThat(outcome(ben, "1", "Fewer buses.").status()).isEqualTo(302);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/report | Send the main findings of “Papers”?",
        "/report/holding | Tell people that the feedback report of “Papers” is late?",
        "/outcome | Send the outcome of “Papers”?",
        "/outcome/holding | Tell people that the outcome of “Papers” is late?",
        "/outcome/correction | Send the correction for “Papers”?",
        "/review | Tell people what came of “Papers”?"
      })
  void each_asks_before_it_is_sent_and_says_there_why_it_cannot_be(String page, String question) {
    assertThat(asha.get(desk + page + "/send").body())
        .contains(question, "action=\"" + desk + page + "/send\"");
    HttpCaller.Answer sent = asha.post(desk + page + "/send");
    assertThat(sent.header("Location")).endsWith(desk + page);
    assertThat(asha.get(desk + page).body()).contains("Nothing has been written yet.");
  }

  @Test
  void the_history_names_the_paper_of_which_a_step_was_taken() {
    report(asha, "0", "Buses came late.");
    outcome(asha, "0", "More buses.");
    asha.post(desk + "/report/approve", "version", "1");
    ben.post(desk + "/report/approve", "version", "1");
    ben.post(desk + "/outcome/approve", "version", "1");
    ben.post(desk + "/outcome/send");

    String slug = desk.substring(desk.lastIndexOf('/') + 1);
    assertThat(audit.page(0, 50).stream().filter(entry -> entry.about().equals(slug)))
        .extracting(Audit.Entry::what)
        .containsOnlyOnce("wrote a feedback report", "approved a feedback report")
        .containsOnlyOnce("wrote an outcome", "approved an outcome", "sent an outcome");
  }

  @Test
  void while_a_letter_waits_neither_officers_nor_the_public_read_that_it_is_sent() {
    outcome(asha, "0", "More buses.");
    ben.post(desk + "/outcome/approve", "version", "1");
    String slug = desk.substring(desk.lastIndexOf('/') + 1);
    Participant far =
        participants.hearing(
            new Address("nowhere", "+4477009004" + (50 + consultations)), House.CLOCK.instant());
    transaction.executeWithoutResult(
        status ->
            outbox.put(
                List.of(
                    new Letter(
                        far, Letter.Kind.OUTCOME, slug, Message.of("More buses."), null, null))));
    ben.post(desk + "/outcome/send");
    HttpCaller anyone = HttpCaller.to(port);
    assertThat(ben.get(desk + "/outcome").body())
        .contains(">Being sent</strong>", "Sending: 0 of 1 letter has left; the rest follow.")
        .contains("hx-get=\"" + desk + "/outcome/leaving\"", "hx-trigger=\"every 5s\"");
    assertThat(ben.get(desk + "/outcome/leaving").body())
        .contains("id=\"leaving\"", "0 of 1 letter has left", "hx-trigger=\"every 5s\"")
        .doesNotContain("<html", "hx-swap-oob");
    await(() -> anyone.get("/consultations/" + slug).body().contains("Being sent now (due by"));
    assertThat(anyone.get("/consultations/" + slug + "/outcome").body()).contains("Being sent now");
    assertThat(anyone.get("/consultations/" + slug + "?lang=ur").body()).contains("بھیجا جا رہا");
    assertThat(anyone.get("/consultations.json").body()).contains("\"state\":\"sending\"");

    outbox.cancel(far.id());
    await(() -> ben.get(desk + "/outcome").body().contains("Sent on "));

    assertThat(ben.get(desk + "/outcome/leaving").body())
        .contains("Sent on ", "hx-swap-oob", ">Sent</strong>")
        .doesNotContain("hx-get");
    assertThat(ben.get(desk + "/outcome").body())
        .contains(">Sent</strong>")
        .doesNotContain("/outcome/leaving");
    assertThat(anyone.get("/consultations/" + slug).body())
        .contains("Sent on")
        .doesNotContain("Being sent");
  }

  @Test
  void and_over_rest_with_the_version_that_was_read() {
    String path = desk.replace("/console", "/api/v1") + "/outcome";
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    outcome(asha, "0", "More buses.");
    String body =
        """
        {"summary": "None.", "items": [{"theme": "Buses", "you_said": "Late.", "status": "done", \
        "we_did": "Six more."}]}""";
    assertThat(api.with("If-Match", "\"7\"").put(path, body).status()).isEqualTo(409);
    assertThat(api.with("If-Match", "\"1\"").put(path, body).status()).isEqualTo(200);
  }

  private static void await(Callable<Boolean> there) {
    Awaitility.await().atMost(Duration.ofSeconds(90)).until(there);
  }

  private HttpCaller.Answer report(Visitor officer, String begun, String finding) {
    return officer.post(
        desk + "/report",
        "begun",
        begun,
        "about",
        "Buses.",
        "who",
        "Riders.",
        "findings[0].words",
        finding,
        "views",
        "Mixed.",
        "limits",
        "Few.");
  }

  private HttpCaller.Answer outcome(Visitor officer, String begun, String summary) {
    return officer.post(
        desk + "/outcome",
        "begun",
        begun,
        "summary",
        summary,
        "items[0].theme",
        "Buses",
        "items[0].youSaid",
        "Late.",
        "items[0].status",
        "done",
        "items[0].weDid",
        "Six more.");
  }
}
