package org.earshot.web.inviting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Those who agreed to be asked again are held against who lives there, and none is picked out. */
@IntegrationTest
class AgreedReachTests {

  private static final String CONVERSATION =
      """
      conversation: %s
      language: en
      title: %s
      keywords: [%s]
      welcome: We ask about parks.
      more: You can change the paths.
      questions:
        - id: walks
          ask: Do you walk in the park?
          type: yes_no
      monitoring: [ethnic_group]
      may_ask_again: true
      thanks: Thank you.
      """;

  private static final List<String> BOTH = List.of("park-paths", "park-gates");

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;

  @Value("${earshot.conversations}")
  private Path conversations;

  private HttpCaller api;
  private Visitor officer;

  @BeforeEach
  void signIn() {
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    officer = Visitor.signedIn(port, invitations, "panel@parks.example.org", Role.OFFICER);
  }

  /** Others' tests count what is open. */
  @AfterEach
  void close() {
    BOTH.forEach(slug -> api.post("/api/v1/consultations/" + slug + "/close"));
  }

  @Test
  void shares_are_rough_and_nothing_is_told_of_few() throws IOException {
    open("park-paths", "PARKPATHS");
    for (int one = 0; one < 20; one++) {
      takesPart(one, one < 3 ? "white" : "asian");
    }
    String page = "/console/consultations/park-gates/inviting/again";
    open("park-gates", "PARKGATES");
    officer.get("/console/consultations/park-gates/reach");
    officer.post("/console/consultations/park-gates/reach/area", "area", "Leicester");
    assertThat(officer.get(page).body()).contains(page + "/reach");
    assertThat(read(page + "/reach"))
        .contains("Fewer than 50 people can be invited, so nothing is compared.")
        .doesNotContain("Asian");

    for (int one = 20; one < 70; one++) {
      takesPart(one, one < 32 ? "white" : "asian");
    }
    assertThat(read(page + "/reach"))
        .contains("Compared with Leicester.", "What is your ethnic group?")
        .containsPattern("Asian[^%]* 43% about 80% More than expected")
        .containsPattern("White[^%]* 41% about 20% Fewer than expected")
        .doesNotContain("55 ", " 15 ");
  }

  private void open(String slug, String word) throws IOException {
    Path folder = Files.createDirectories(conversations.resolve(slug));
    Files.writeString(
        folder.resolve("conversation.yaml"), CONVERSATION.formatted(slug, "Parks " + slug, word));
    String record = SetUpRecord.of("Parks " + slug, slug).replace("[\"en\", \"ur\"]", "[\"en\"]");
    assertThat(api.put("/api/v1/consultations/" + slug, record).status()).isLessThan(300);
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isLessThan(300);
  }

  private void takesPart(int person, String group) {
    Address from = new Address("telegram", "70009771%02d".formatted(person));
    Texting.texts(arrivals, from, "PARKPATHS", "yes", "yes", "yes", group, "yes", "yes");
  }

  private String read(String address) {
    return Jsoup.parse(officer.get(address).body()).text();
  }
}
