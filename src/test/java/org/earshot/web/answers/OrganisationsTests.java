package org.earshot.web.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
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

/** Answers given for an organisation are seen apart; nobody else is known by that. */
@IntegrationTest
class OrganisationsTests {

  private static final String ASKED =
      """
        - id: answering_for
          ask: Are you answering for yourself or for an organisation?
          type: choice
          options: {self: For myself, organisation: For an organisation}
        - id: organisation_name
          ask: What is the organisation called?
          type: text
          when: answering_for == 'organisation'
        - id: organisation_named
          ask: May we publish its name, with what it said?
          type: yes_no
          when: answering_for == 'organisation'
      """;

  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;

  @Value("${earshot.conversations}")
  private Path conversations;

  private HttpCaller api;
  private Visitor officer;
  private String slug;
  private String page;
  private int people;
  private String channel = "sms";

  @BeforeEach
  void open() throws IOException {
    run++;
    slug = "organisations-" + run;
    page = "/console/consultations/" + slug;
    people = 0;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    Path folder = Files.createDirectories(conversations.resolve(slug));
    Files.writeString(
        folder.resolve("conversation.yaml"),
        Files.readString(conversations.resolve("short-breaks/conversation.yaml"))
            .replace("conversation: short-breaks", "conversation: " + slug)
            .replace("[BREAKS]", "[BODIES" + run + "]")
            .replace("questions:\n", "questions:\n" + ASKED));
    String record =
        SetUpRecord.of("Organisations " + run, slug).replace("[\"en\", \"ur\"]", "[\"en\"]");
    assertThat(api.put("/api/v1/consultations/" + slug, record).status()).isLessThan(300);
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isLessThan(300);
    officer =
        Visitor.signedIn(port, invitations, "bodies" + run + "@bodies.example.org", Role.OFFICER);
  }

  /** Others' tests count what is open. */
  @AfterEach
  void close() {
    api.post("/api/v1/consultations/" + slug + "/close");
  }

  @Test
  void those_that_agreed_are_named_however_few_and_seen_apart() throws IOException {
    people(11, "no");
    organisation("Riverside Advice", "yes", "no");
    organisation("Hilltop  Carers’ Forum", "yes", "yes");

    String results = words(officer.get(page + "/results").body());
    assertThat(results)
        .contains("2 of those who took part answered for an organisation.")
        .contains("Hilltop Carers’ Forum Riverside Advice")
        .contains("What the named organisations answered")
        .doesNotContain("What is the organisation called?");
    assertThat(officer.get(page + "/exports/file?file=responses.csv").body().lines().findFirst())
        .get()
        .asString()
        .contains(",answering_for,organisation,caring,")
        .doesNotContain("organisation_name");
    assertThat(officer.get(page + "/exports/file?file=responses.csv").body())
        .contains(",organisation,Riverside Advice,", ",self,,");
    assertThat(officer.get(page + "/exports/file?file=results.csv").body())
        .contains("answering_for,Organisations that agreed to be named,caring,");

    api.post("/api/v1/consultations/" + slug + "/close");
    assertThat(words(officer.get(page + "/report").body()))
        .contains("13 people took part.")
        .contains("Of these, 2 answered for an organisation.")
        .contains("Organisations that agreed to be named: Hilltop Carers’ Forum; Riverside Advice.")
        .contains("An answer given for an organisation counts once");
  }

  @Test
  void one_that_did_not_agree_is_told_as_a_person_is() {
    people(11, "no");
    organisation("Riverside Advice", "yes", "no");
    organisation("Quiet Street Shop", "no", "no");

    String results = words(officer.get(page + "/results").body());
    assertThat(results)
        .contains("How many answered for an organisation is not shown")
        .contains("Riverside Advice")
        .doesNotContain("Quiet Street Shop");
    assertThat(officer.get(page + "/exports/file?file=responses.csv").body())
        .contains(",organisation,,")
        .doesNotContain("Quiet Street Shop");
    assertThat(words(officer.get(page + "/results?voice=self").body()))
        .contains("How many people match is not shown");
    assertThat(words(officer.get(page + "/results?voice=organisation").body()))
        .contains("How many people match is not shown");
    assertThat(words(officer.get(page + "/results?by=voice").body()))
        .doesNotContain("11 answered", "2 answered");
  }

  @Test
  void and_what_they_answered_tells_of_nobody_else() {
    people(6, "yes");
    people(5, "no");
    organisation("Riverside Advice", "yes", "yes");

    String results = officer.get(page + "/results").body();
    String theirs = words(results.substring(results.indexOf("What the named organisations")));
    assertThat(theirs)
        .contains("Do you look after someone")
        .contains("Yes not shown No not shown")
        .doesNotContain("Yes 1", "No 0");
  }

  @Test
  void whoever_reads_a_name_reads_nobodys_number_beside_it() {
    people(11, "no");
    organisation("Riverside Advice, ring 07700 900998", "yes", "no");

    assertThat(words(officer.get(page + "/results").body()))
        .contains("Riverside Advice, ring […]")
        .doesNotContain("900998", "900 998");
    assertThat(officer.get(page + "/exports/file?file=responses.csv").body())
        .contains("Riverside Advice")
        .doesNotContain("900998");
  }

  @Test
  void beside_those_that_are_named_no_comparing_tells_of_the_few_that_are_not() throws IOException {
    channel = "telegram";
    people(11, "no");
    organisations(9, "yes", "yes");
    organisations(3, "no", "yes");

    assertThat(words(officer.get(page + "/results").body()))
        .contains("How many answered for an organisation is not shown", "Body 12");
    assertThat(words(officer.get(page + "/results?by=voice").body()))
        .as("with nine named, twelve would tell what three others said")
        .doesNotContain("12 answered", "11 answered", "(12)");
    assertThat(words(officer.get(page + "/results?voice=organisation").body()))
        .contains("How many people match is not shown")
        .doesNotContain("12 people answered");
    assertThat(words(officer.get(page + "/results?voice=self").body()))
        .contains("How many people match is not shown");
    assertThat(officer.get(page + "/exports/file?file=results.csv").body())
        .contains("answering_for,For an organisation,caring,")
        .doesNotContainPattern("answering_for,For an organisation,caring,[^\\r\\n]*,12,");
  }

  @Test
  void nor_does_a_row_of_the_named_beside_the_same_row_of_all_organisations() throws IOException {
    channel = "telegram";
    people(20, "yes");
    people(20, "no");
    organisations(12, "yes", "yes");
    organisations(3, "yes", "no");
    organisations(2, "no", "yes");
    organisations(10, "no", "no");

    assertThat(words(officer.get(page + "/results?by=voice").body()))
        .as("of all organisations it is told")
        .contains("27 answered", "(14)");
    String results = officer.get(page + "/results").body();
    assertThat(words(results.substring(results.indexOf("What the named organisations"))))
        .as("twelve of fourteen would tell of two others")
        .contains("Yes not shown No not shown");
    assertThat(officer.get(page + "/exports/file?file=results.csv").body())
        .containsPattern(
            "answering_for,Organisations that agreed to be named,caring,[^\\r\\n]*,Yes,not shown");
  }

  private void organisations(int number, String named, String caring) {
    for (int one = 0; one < number; one++) {
      organisation("Body " + (people + 1), named, caring);
    }
  }

  private void people(int number, String caring) {
    for (int one = 0; one < number; one++) {
      texts("myself", caring);
    }
  }

  private void organisation(String name, String named, String caring) {
    texts("for an organisation", name, named, caring);
  }

  private void texts(String... answers) {
    int number = people++;
    Address from =
        channel.equals("sms")
            ? new Address("sms", "+4477009004" + (20 + number))
            : new Address(channel, "88031" + (1_000 * run + number));
    Texting.texts(arrivals, from, "BODIES" + run, "yes");
    Texting.texts(arrivals, from, answers);
  }

  private static String words(String html) {
    return html.replaceAll("(?s)<script.*?</script>", " ")
        .replaceAll("<[^>]+>", " ")
        .replaceAll("\\s+", " ");
  }
}
