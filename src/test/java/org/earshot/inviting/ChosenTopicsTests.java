package org.earshot.inviting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Inbox;
import org.earshot.consultations.Consultations;
import org.earshot.interests.Interests;
import org.earshot.participants.FirstQuestion;
import org.earshot.participants.Participants;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
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
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody chose holds wherever they are reached, and only a reply to the topics chooses. */
@IntegrationTest
class ChosenTopicsTests {

  private static final String ASKS_AGAIN =
      """
      conversation: %s
      language: en
      title: %s
      keywords: [%s]
      welcome: We ask about stiles.
      more: You can change the stiles.
      questions:
        - id: climbs
          ask: Do you climb stiles?
          type: yes_no
      may_ask_again: true
      thanks: Thank you for the stiles.
      """;

  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Interests interests;
  @Autowired private AgreedLists agreed;
  @Autowired private Consultations consultations;
  @Autowired private FirstQuestion firstQuestion;
  @Autowired private Inbox inbox;
  @Autowired private Participants participants;
  @Autowired private Cipher cipher;
  @Autowired private TransactionTemplate transaction;

  @Value("${earshot.conversations}")
  private Path conversations;

  private final int run = ++runs;
  private final String first = "stiles-" + run;
  private final String now = "kissing-gates-" + run;
  private HttpCaller api;
  private Visitor officer;

  @BeforeEach
  void open() throws IOException {
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    officer = Visitor.signedIn(port, invitations, first + "@example.org", Role.OFFICER);
    name("Parks and play\nRoads and buses");
    open(first, "STILES" + run);
    open(now, "KISSINGGATES" + run);
  }

  @AfterEach
  void close() {
    name("");
    for (String slug : List.of(first, now)) {
      api.post("/api/v1/consultations/" + slug + "/close", "");
    }
  }

  @Test
  void chosen_on_one_channel_it_holds_on_the_other_of_the_same_number() {
    Address text = new Address("sms", "+447700900426");
    Address app = new Address("whatsapp", "+447700900426");
    takesPart(text);
    takesPart(app);
    assertThat(canBeAsked()).containsAnyOf(who(text), who(app));

    hear(app, "interests 1");

    assertThat(canBeAsked()).doesNotContain(who(text), who(app));
  }

  @Test
  void a_number_after_a_question_of_ours_chooses_nothing() {
    Address phone = new Address("sms", "+447700900427");
    SubjectId who = who(phone);
    takesPart(phone);
    hear(phone, "INTERESTS");

    transaction.executeWithoutResult(
        status ->
            firstQuestion.ask(participants.lock(who).orElseThrow(), now, House.CLOCK.instant()));
    hear(phone, "2");

    assertThat(interests.of(List.of(who))).isEmpty();
  }

  /** The one that opened last has no topics. */
  private List<SubjectId> canBeAsked() {
    return agreed.look(consultations.find(now).orElseThrow()).people().stream()
        .map(AgreedLists.Agreed::who)
        .toList();
  }

  private SubjectId who(Address phone) {
    return cipher.pseudonym(phone.channel(), phone.value());
  }

  private void takesPart(Address phone) {
    List.of("STILES" + run, "yes", "yes", "no", "yes").forEach(text -> hear(phone, text));
  }

  private void name(String topics) {
    var seen =
        Pattern.compile("name=\"seen\" value=\"(\\d+)\"")
            .matcher(officer.get("/console/topics").body());
    assertThat(seen.find()).isTrue();
    assertThat(officer.post("/console/topics", "topics", topics, "seen", seen.group(1)).status())
        .isEqualTo(302);
  }

  private void open(String slug, String keyword) throws IOException {
    Path folder = Files.createDirectories(conversations.resolve(slug));
    Files.writeString(
        folder.resolve("conversation.yaml"), ASKS_AGAIN.formatted(slug, "Stiles " + slug, keyword));
    api.put(
        "/api/v1/consultations/" + slug,
        SetUpRecord.of("Stiles " + slug, slug).replace("[\"en\", \"ur\"]", "[\"en\"]"));
    var opened = api.post("/api/v1/consultations/" + slug + "/open", "");
    assertThat(opened.status()).as(opened.body()).isEqualTo(200);
  }

  private void hear(Address from, String words) {
    Texting.heard(transaction, inbox, from, words);
  }
}
