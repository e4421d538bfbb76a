package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What people hear, while they answer, of what becomes of it: by which day, and where to read. */
@IntegrationTest
class LastWordsTests {

  private static final String PROMISE = "We will tell you by 23 June 2027 what was decided.";
  private static int people = 100;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;

  @Value("${earshot.conversations}")
  private Path conversations;

  private Wire wire;
  private HttpCaller api;
  private String slug;

  @BeforeEach
  void arrive() {
    wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    slug = "last-words-" + (++people);
  }

  /** Others' tests count what is open. */
  @AfterEach
  void close() {
    api.post("/api/v1/consultations/" + slug + "/close");
  }

  @Test
  void whoever_agreed_to_be_told_hears_at_the_end_by_which_day() throws Exception {
    opens("Thank you for your help.");

    assertThat(answers("yes")).isEqualTo("Thank you for your help.\n" + PROMISE);
    assertThat(answers("no")).isEqualTo("Thank you for your help.");
  }

  @Test
  void the_day_is_said_once() throws Exception {
    opens("Thank you. We will say what we decide by 23 June.");

    assertThat(answers("yes")).isEqualTo("Thank you. We will say what we decide by 23 June.");
  }

  @Test
  void more_ends_with_where_to_read_who_keeps_what_people_say() throws Exception {
    opens("Thank you.");

    assertThat(more())
        .endsWith("Read more: https://consult.example.org/consultations/" + slug + "#privacy");
  }

  @Test
  void where_it_is_promised_people_read_that_answers_do_not_affect_care() throws Exception {
    String promise = "What you tell us will not affect the care that you or your family get.";
    opens("Thank you.");
    String page = "/consultations/" + slug;
    HttpCaller reader = HttpCaller.to(port).with("Accept", "text/html");
    assertThat(more()).doesNotContain(promise);
    assertThat(reader.get(page).body()).doesNotContain(promise);

    api.put(
        "/api/v1/consultations/" + slug,
        record().replace("\"kind\"", "\"care_promise\": \"yes\", \"kind\""));

    assertThat(more()).contains(promise);
    assertThat(reader.get(page).body()).contains(promise);
    Visitor officer = Visitor.signedIn(port, invitations, slug + "@example.org", Role.OFFICER);
    assertThat(officer.get("/console" + page + "/assisted/sheet?language=en").body())
        .contains(promise);
  }

  @Test
  void the_gate_warns_of_thanks_that_name_another_day_than_the_record() throws Exception {
    writes("Thank you. We decide by 30 June 2027, and tell you by 23 June 2027.");

    assertThat(findings())
        .contains("name a day that is not in the record: 30 June 2027.")
        .contains("People are told the outcome by 23 June 2027");
    writes("Thank you. You can read a report from 30 April on.");
    assertThat(findings()).doesNotContain("not in the record");
  }

  @Test
  void the_gate_warns_where_the_day_makes_the_last_words_too_long() throws Exception {
    String three = "Thank you very much for your help with this. ".repeat(10).strip();
    writes(three);

    assertThat(findings()).contains("the last words in English come to 4 parts");
    writes(three.substring(0, 300));
    assertThat(findings()).doesNotContain("the last words in English come to");
  }

  @Test
  void the_phone_shows_the_day_beside_what_is_being_written() throws Exception {
    writes("Thank you.");

    JsonNode played =
        api.post(
                "/api/v1/preview",
                "{\"conversation\": \"%s\", \"channel\": \"sms\", \"said\": [\"yes\"]}"
                    .formatted(slug))
            .json();

    assertThat(played.path("turns").get(0).path("replies").get(0).path("text").asString())
        .isEqualTo("Thank you.\n" + PROMISE);
  }

  private String more() throws InterruptedException {
    Phone phone = phone();
    phone.says(keyword());
    int before = phone.got().size();
    return phone.says("MORE").got().get(before);
  }

  private String answers(String toBeTold) throws InterruptedException {
    Phone phone = phone();
    for (String words : List.of(keyword(), "yes", "yes", toBeTold)) {
      phone.says(words);
    }
    return phone.gotLast();
  }

  private Phone phone() {
    return new Phone(wire, "telegram", "7000955" + (++people));
  }

  private String findings() {
    return api.get("/api/v1/consultations/" + slug + "/findings").body();
  }

  private void opens(String thanks) throws IOException {
    writes(thanks);
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isEqualTo(200);
  }

  private void writes(String thanks) throws IOException {
    Path folder = Files.createDirectories(conversations.resolve(slug));
    Files.writeString(
        folder.resolve("conversation.yaml"),
        """
        conversation: %s
        language: en
        title: Last words
        keywords: [%s]
        welcome: We are planning buses.
        more: You can help us choose.
        questions:
          - id: bus
            ask: Do you take the bus?
            type: yes_no
        thanks: "%s"
        """
            .formatted(slug, keyword(), thanks));
    api.put("/api/v1/consultations/" + slug, record());
  }

  private String record() {
    return SetUpRecord.of("Last words", slug).replace("[\"en\", \"ur\"]", "[\"en\"]");
  }

  private String keyword() {
    return slug.replace("-", "").toUpperCase(java.util.Locale.ROOT);
  }
}
