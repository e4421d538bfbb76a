package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Inbox;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.privacy.Cipher;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.OutcomeTold;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever does not want to answer may hear what comes of it: FOLLOW. */
@IntegrationTest
class FollowTests {

  private static final String SLUG = "heard-of-only";
  private static final String CONSOLE = "/console/consultations/" + SLUG;

  /** The first of their numbers, which nobody else has. */
  private static final int FIRST = 407;

  private static final int BEING_ASKED = 0;
  private static final int STRANGER = 1;
  private static final int TAKES_PART = 2;
  private static final int STOPS = 3;
  private static final int FORGOTTEN = 4;
  private static final int IN_URDU = 5;
  private static final int THANKS_US = 17;
  private static final int AGREES = 18;

  private static final String LATE = "heard-late";

  private static final String WALKS =
      """
      conversation: heard-late
      language: en
      title: Heard late
      keywords: [HEARDLATE]
      welcome: We ask about walks.
      more: You can change the walks.
      questions:
        - id: walks
          ask: Do you walk to the shops?
          type: yes_no
      may_ask_again: true
      thanks: Thank you for walking.
      """;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Outbox outbox;
  @Autowired private Inbox inbox;
  @Autowired private Cipher cipher;
  @Autowired private TransactionTemplate transaction;

  @Value("${earshot.conversations}")
  private Path conversations;

  @Test
  void whoever_follows_is_told_once_what_came_of_it_and_counts_as_nobody_who_took_part()
      throws IOException {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    open(api);
    Visitor officer = Visitor.signedIn(port, invitations, SLUG + "@example.org", Role.OFFICER);
    hear(BEING_ASKED, "HEARDOF");
    assertThat(last(BEING_ASKED)).contains("Would you like to take part?");
    hear(BEING_ASKED, "Follow");
    assertThat(last(BEING_ASKED))
        .isEqualTo(
            "We will tell you what comes of Short breaks for carers. You need not answer anything."
                + " Text STOP to end.");
    hear(STRANGER, "follow HeardOf");
    assertThat(last(STRANGER)).startsWith("We will tell you what comes of Short breaks");
    hear(TAKES_PART, "HEARDOF");
    hear(TAKES_PART, "yes");
    hear(TAKES_PART, "follow rules");
    assertThat(last(TAKES_PART)).as("no order, but an odd answer").contains("Question 1");
    hear(STOPS, "FOLLOW HEARDOF");
    hear(STOPS, "STOP");
    hear(FORGOTTEN, "Just follow HEARDOF");
    assertThat(last(FORGOTTEN)).startsWith("We will tell you what comes of Short breaks");
    hear(FORGOTTEN, "FORGET");
    hear(FORGOTTEN, "YES");
    hear(IN_URDU, "HEARDOF اردو");
    hear(IN_URDU, "فالو");
    assertThat(last(IN_URDU)).contains("STOP").contains("بتائیں گے");

    assertThat(officer.get(CONSOLE + "/live").body())
        .contains("<dt>Follow it, and take no part</dt><dd>3</dd>", "<dt>Began</dt><dd>1</dd>");
    assertThat(api.get("/api/v1/consultations/" + SLUG + "/responses").json().size()).isEqualTo(1);

    OutcomeTold.of(port, SLUG, officer);

    for (int who : List.of(BEING_ASKED, STRANGER, IN_URDU)) {
      assertThat(told(who)).hasSize(1);
    }
    assertThat(told(STRANGER).getFirst())
        .contains("You asked to hear about: Short breaks for carers.", "One more hall.")
        .doesNotContain("took part", "listened", "Thank you")
        .endsWith("Text STOP to end.");
    assertThat(told(TAKES_PART)).isEmpty();
    assertThat(told(STOPS)).isEmpty();
    assertThat(told(FORGOTTEN)).isEmpty();
    assertThat(officer.get(CONSOLE + "/outcome").body())
        .contains("3 of them take no part and only follow");

    String correction = "/api/v1/consultations/" + SLUG + "/outcome/correction";
    assertThat(
            api.put(
                    correction,
                    """
                    {"summary": "More.", "items": [{"theme": "Halls", "you_said": "More.", \
                    "status": "will_do", "we_did": "Two more halls."}]}""")
                .status())
        .isLessThan(300);
    officer.get(CONSOLE + "/outcome/correction");
    officer.post(CONSOLE + "/outcome/correction/approve", "version", "1");
    assertThat(api.post(correction + "/send").status()).isEqualTo(202);
    OutcomeTold.awaitSent(api, correction);
    assertThat(sent(STRANGER, Letter.Kind.CORRECTION))
        .singleElement()
        .asString()
        .contains("part of what we told you was wrong", "Two more halls.")
        .as("who took no part is not thanked for it")
        .doesNotContain("Thank you")
        .endsWith("Text STOP to end.");
  }

  @Test
  void whoever_takes_part_answers_nothing_by_it_and_may_say_so_where_they_are_asked_just_that()
      throws IOException {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    Path folder = Files.createDirectories(conversations.resolve(LATE));
    Files.writeString(folder.resolve("conversation.yaml"), WALKS);
    api.put(
        "/api/v1/consultations/" + LATE,
        SetUpRecord.of("Heard late", LATE).replace("[\"en\", \"ur\"]", "[\"en\"]"));
    var opened = api.post("/api/v1/consultations/" + LATE + "/open", "");
    assertThat(opened.status()).as(opened.body()).isEqualTo(200);

    hear(THANKS_US, "HEARDLATE");
    hear(THANKS_US, "yes");
    hear(THANKS_US, "Follow");
    hear(THANKS_US, "ok thank you");
    assertThat(last(THANKS_US)).contains("Do you walk to the shops?");
    assertThat(api.get("/api/v1/consultations/" + LATE + "/responses").body())
        .doesNotContain("walks");

    hear(AGREES, "HEARDLATE");
    hear(AGREES, "yes");
    hear(AGREES, "yes");
    assertThat(last(AGREES)).contains("what was decided");
    hear(AGREES, "Keep me informed");
    assertThat(last(AGREES)).contains("May we").doesNotContain("You need not answer");
    hear(AGREES, "no");
    assertThat(last(AGREES)).contains("Thank you for walking.");
    api.post("/api/v1/consultations/" + LATE + "/close", "");
  }

  private void open(HttpCaller api) throws IOException {
    Path folder = Files.createDirectories(conversations.resolve(SLUG));
    try (var files = Files.list(conversations.resolve("short-breaks"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(
            folder.resolve(file.getFileName()),
            Files.readString(file)
                .replace("conversation: short-breaks", "conversation: " + SLUG)
                .replace("[BREAKS]", "[HEARDOF]"));
      }
    }
    api.put("/api/v1/consultations/" + SLUG, SetUpRecord.of("Heard of only", SLUG));
    assertThat(api.post("/api/v1/consultations/" + SLUG + "/open", "").status()).isEqualTo(200);
  }

  private static Address address(int i) {
    return new Address("sms", "+447700900" + (FIRST + i));
  }

  private void hear(int i, String words) {
    Texting.heard(transaction, inbox, address(i), words);
  }

  private String last(int i) {
    return sent(i, Letter.Kind.REPLY).getLast();
  }

  private List<String> told(int i) {
    return sent(i, Letter.Kind.OUTCOME);
  }

  private List<String> sent(int i, Letter.Kind kind) {
    Address address = address(i);
    return outbox.sentTo(cipher.pseudonym(address.channel(), address.value())).stream()
        .filter(sent -> sent.kind() == kind)
        .map(Outbox.Sent::text)
        .toList();
  }
}
