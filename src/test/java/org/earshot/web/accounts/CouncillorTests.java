package org.earshot.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Inbox;
import org.earshot.privacy.Cipher;
import org.earshot.responses.Responses;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A councillor: results, those of their ward first, words to share, and nobody's answers. */
@IntegrationTest
class CouncillorTests {

  private static final String QUESTIONS =
      """
      conversation: ward-lights
      language: en
      title: Ward lights
      keywords: [WARDLIGHTS]
      welcome: We ask about street lights.
      more: You can change the lights.
      questions:
        - id: dark
          ask: Is your street dark?
          type: yes_no
        - id: home
          ask: What is your postcode?
          type: postcode
      thanks: Thank you.
      """;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Inbox inbox;
  @Autowired private Responses responses;
  @Autowired private Cipher cipher;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient db;

  @Value("${earshot.conversations}")
  private Path conversations;

  @AfterEach
  void empty() {
    HttpCaller.to(port)
        .bearer(House.BOOTSTRAP_TOKEN)
        .post("/api/v1/consultations/ward-lights/close", "");
    db.sql("delete from area").update();
    db.sql("delete from area_list").update();
  }

  @Test
  void reads_results_and_those_of_the_ward_shares_words_and_sees_nobody() throws IOException {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    Path folder = Files.createDirectories(conversations.resolve("ward-lights"));
    Files.writeString(folder.resolve("conversation.yaml"), QUESTIONS);
    api.put(
        "/api/v1/consultations/ward-lights",
        SetUpRecord.of("Ward lights", "ward-lights").replace("[\"en\", \"ur\"]", "[\"en\"]"));
    assertThat(api.post("/api/v1/consultations/ward-lights/open", "").status()).isEqualTo(200);
    List.of("WARDLIGHTS", "yes", "yes", "LE4", "no").forEach(this::hear);

    Visitor head = Visitor.signedIn(port, invitations, "ward-head@example.org", Role.ADMINISTRATOR);
    assertThat(invited(head, "").body()).contains("Choose their ward");
    head.get("/console/areas");
    head.post("/console/areas", "seen", "0", "areas", "Belgrave: LE4\nCity: LE1");
    assertThat(head.get("/console/officers").body()).contains("Ward of a councillor");
    String page = invited(head, "belgrave").body();
    assertThat(page).contains("Councillor, Belgrave");
    var link = Pattern.compile("joining\\?token=([^\"<&\\s]+)").matcher(page);
    assertThat(link.find()).as("is invited by a link like others").isTrue();
    invitations.accept(link.group(1), Visitor.PASSWORD);

    Visitor councillor = Visitor.to(port);
    councillor.signIn("cllr-belgrave@example.org", Visitor.PASSWORD);
    String home = councillor.get("/console").body();
    assertThat(home).contains("Belgrave", "Ward lights", "Results in Belgrave");
    String one = "/console/consultations/ward-lights";
    assertThat(home).contains(one + "/results?area=home%3Dbelgrave");
    assertThat(councillor.get(one + "/results?area=home%3Dbelgrave").body())
        .as("of one person nothing is told")
        .contains("How many people match is not shown");
    assertThat(councillor.get(one + "/ward").body())
        .contains("Share pack", "WARDLIGHTS", "Words to forward")
        .doesNotContain("brought by", "null");
    assertThat(councillor.get(one + "/ward/poster").body()).contains("WARDLIGHTS");
    assertThat(councillor.get(one + "/ward/code?way=sms&kind=svg").status()).isEqualTo(200);
    UUID response =
        responses.of(cipher.pseudonym("sms", "+447700900458"), "ward-lights").orElseThrow().id();
    for (String closed :
        List.of(
            one,
            one + "/responses",
            one + "/responses/" + response,
            one + "/comments/dark",
            one + "/exports",
            one + "/set-up",
            one + "/inviting",
            "/console/inbox",
            "/console/directory",
            "/console/officers")) {
      assertThat(councillor.get(closed).status()).as(closed).isEqualTo(403);
    }

    head.post("/console/areas", "seen", "1", "areas", "City: LE1");
    assertThat(councillor.get("/console").body())
        .contains("Your ward is not among the council’s areas any more")
        .doesNotContain("Results in Belgrave");
  }

  private static HttpCaller.Answer invited(Visitor head, String ward) {
    return head.post(
        "/console/officers",
        "username",
        "cllr-belgrave@example.org",
        "name",
        "Councillor Example",
        "role",
        "COUNCILLOR",
        "ward",
        ward);
  }

  private void hear(String words) {
    Texting.heard(transaction, inbox, new Address("sms", "+447700900458"), words);
  }
}
