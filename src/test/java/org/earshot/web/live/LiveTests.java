package org.earshot.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Inbound;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Officers watch a consultation run. */
@IntegrationTest
class LiveTests {

  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;
  private HttpCaller api;
  private Visitor officer;
  private String slug;
  private String page;

  @BeforeEach
  void open() {
    slug = "live-" + ++run;
    page = "/console/consultations/" + slug;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Live " + run, "short-breaks"));
    officer = Visitor.signedIn(port, invitations, "live" + run + "@example.org", Role.OFFICER);
  }

  @Test
  void before_it_has_opened_there_is_nothing_to_count() {
    assertThat(officer.get(page + "/live").body()).contains("Nothing has been asked yet");
    assertThat(officer.get("/console/consultations/nowhere/live").status()).isEqualTo(404);
  }

  @Test
  void while_nobody_has_answered_the_page_says_so() {
    api.post("/api/v1/consultations/" + slug + "/open");

    assertThat(officer.get(page + "/live").body())
        .contains(
            "Nobody has begun yet", "Every message has been understood", "Nothing has been sent")
        .contains("every 10s", "Stop that");
    assertThat(officer.get(page + "/live?still=yes").body())
        .doesNotContain("every 10s\"")
        .contains("The page stays as it is");
  }

  @Test
  void it_says_who_answers_where_they_stop_and_what_was_not_understood() {
    api.post("/api/v1/consultations/" + slug + "/open");
    says("+447700900" + (450 + run), "BREAKS", "yes", "yes", "purple elephants");

    String live = words(officer.get(page + "/live").body());

    assertThat(live)
        .contains("Began 1 Finished 0 (0%)")
        .contains("Hour from Began Finished")
        .contains(
            "Do you look after", "How many hours a week do you look after them? 1 0 0 0 1 (100%)")
        .contains("How many hours a week do you look after them? 1 1")
        .contains("SMS 1 0 (0%)", "English 1 0 (0%)")
        .contains("SMS, English, not finished")
        .contains("No targets are set. Say whom you want to hear from");
    assertThat(live).doesNotContain("purple elephants", "7700900");
    assertThat(words(officer.get(page + "/live/figures").body()))
        .startsWith("Began 1")
        .doesNotContain("Live figures");
  }

  @Test
  void the_consultation_says_what_to_do_next_and_leads_to_every_page() {
    assertThat(words(officer.get(page).body()))
        .contains("Next", "Check and open", "Live figures")
        .contains("Once it has opened", "Opening gate");
    api.post("/api/v1/consultations/" + slug + "/open");
    assertThat(words(officer.get(page).body()))
        .contains("It is open, and nobody has begun yet", "Try it on the phone", "Text BREAKS")
        .contains("listed as “Phone in the browser”");
    api.post("/api/v1/consultations/" + slug + "/close");
    assertThat(words(officer.get(page).body()))
        .contains("Write the feedback report", "People were promised to be told")
        .doesNotContain("Try it on the phone");
  }

  @Test
  void home_says_what_waits_for_a_second_officer() {
    api.post("/api/v1/consultations/" + slug + "/open");
    api.post("/api/v1/consultations/" + slug + "/close");
    officer.get(page + "/outcome");
    officer.post(
        page + "/outcome",
        "begun",
        "0",
        "summary",
        "We listened",
        "items[0].theme",
        "Buses",
        "items[0].youSaid",
        "Late.",
        "items[0].status",
        "done",
        "items[0].weDid",
        "Six more.");

    Visitor colleague =
        Visitor.signedIn(port, invitations, "second" + run + "@example.org", Role.OFFICER);

    assertThat(words(officer.get("/console").body()))
        .contains("What needs you today", "Outcome: waits for a second officer’s approval")
        .contains("Live " + run + ". You wrote it last: ask a colleague.");
    assertThat(words(colleague.get("/console").body())).contains("Read and approve it");
  }

  @Test
  void messages_in_trouble_have_a_page_of_their_own() {
    assertThat(officer.get("/console/troubles").body()).contains("Messages in trouble");
  }

  private static String words(String html) {
    return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }

  private void says(String number, String... texts) {
    int place = 0;
    for (String text : List.of(texts)) {
      arrivals.arrive(
          new Inbound(
              new Address("sms", number),
              "SMlive" + run + "-" + place++,
              text,
              null,
              false,
              Inbound.Signal.NONE,
              House.CLOCK.instant()));
    }
  }
}
