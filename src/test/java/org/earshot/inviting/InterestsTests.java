package org.earshot.inviting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Inbox;
import org.earshot.interests.Interests;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Participants;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Responses;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever may be asked again says what about, and is asked about nothing else. */
@IntegrationTest
class InterestsTests {

  private static final String ASKS_AGAIN =
      """
      conversation: %s
      language: en
      title: %s
      keywords: [%s]
      welcome: We ask about paths.
      more: You can change the paths.
      questions:
        - id: walks
          ask: Do you walk to the shops?
          type: yes_no
        - id: number
          ask: How many days a week?
          type: number
      may_ask_again: true
      thanks: Thank you for the paths.
      """;

  private static final String OFFER = "To choose what we may ask you about, text INTERESTS.";
  private static final String TOPICS =
      "Parks and play\nPolish: Parki\nRoads and buses\nHelp at home";

  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Interests interests;
  @Autowired private Outbox outbox;
  @Autowired private Inbox inbox;
  @Autowired private Participants participants;
  @Autowired private Responses responses;
  @Autowired private Cipher cipher;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient db;

  @Value("${earshot.conversations}")
  private Path conversations;

  private final int run = ++runs;
  private final String first = "footpaths-" + run;
  private final String now = "footbridges-" + run;
  private HttpCaller api;
  private Visitor officer;

  @BeforeEach
  void open() throws IOException {
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    officer = Visitor.signedIn(port, invitations, first + "@example.org", Role.OFFICER);
    open(first, "FOOTPATHS" + run);
  }

  @AfterEach
  void close() {
    name("");
    for (String slug : List.of(first, now)) {
      api.post("/api/v1/consultations/" + slug + "/close", "");
    }
  }

  @Test
  void they_are_told_once_choose_by_number_change_their_mind_and_are_forgotten() {
    name(TOPICS);
    hear(0, "FOOTPATHS" + run);
    hear(0, "yes");
    assertThat(reply(0, "INTERESTS")).startsWith("You have not said that we may ask you again");
    assertThat(reply(0, "yes")).contains("How many days");
    hear(0, "3");
    hear(0, "no");
    assertThat(reply(0, "yes")).contains(OFFER, "Thank you for the paths.");

    String asked = reply(0, "INTERESTS");
    assertThat(asked)
        .contains("Text FORGET and we delete it.", "1. Parks and play", "4. Anything")
        .doesNotContain("You said we may ask you about");
    assertThat(reply(0, "9")).contains("Sorry, I did not understand that.", "1. Parks and play");
    assertThat(reply(0, "1 3"))
        .contains("From now on we ask you only about: Parks and play, Help at home.");
    assertThat(reply(0, "my answers"))
        .contains("You said we may ask you again.")
        .contains("You said we may ask you about: Parks and play, Help at home.");
    assertThat(reply(0, "interests 2")).contains("only about: Roads and buses.");
    assertThat(reply(0, "INTERESTS")).contains("about: Roads and buses.", "What may we ask");
    assertThat(reply(0, "anything")).contains("We may ask you about anything.");
    assertThat(participants.ledger(who(0)))
        .filteredOn(line -> line.purpose().equals("choose_topics"))
        .extracting(line -> line.said() + " " + line.given())
        .containsExactly("1 3 true", "2 true", "anything false");

    hear(0, "interests 1");
    assertThat(chosen(0)).isEqualTo(1);
    UUID response = responses.of(who(0), first).orElseThrow().id();
    String page = "/console/consultations/" + first + "/responses/" + response;
    officer.get(page);
    assertThat(officer.post(page + "/number").body())
        .contains("To be asked only about topics that they chose");
    hear(0, "FORGET");
    hear(0, "yes");
    assertThat(chosen(0)).isZero();
    assertThat(
            db.sql("select count(*) from interest_talk where subject = ?")
                .param(who(0).value())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void a_number_at_a_question_is_its_answer_and_the_question_comes_back_after_the_topics() {
    name(TOPICS);
    takesPart(0, "yes");
    later(now, "FOOTBRIDGES" + run);
    hear(0, "FOOTBRIDGES" + run);
    hear(0, "yes");
    hear(0, "yes");
    assertThat(reply(0, "INTERESTS")).contains("1. Parks and play");
    assertThat(reply(0, "9")).contains("1. Parks and play");
    assertThat(reply(0, "7")).as("no days of the week").contains("How many days a week?");
    hear(0, "INTERESTS");
    assertThat(reply(0, "thank you")).contains("How many days a week?");
    hear(0, "INTERESTS");
    assertThat(reply(0, "2")).contains("How many days a week?");
    assertThat(reply(0, "5")).doesNotContain("only about");
    assertThat(
            db.sql("select topic_key from interest where subject = ?")
                .param(who(0).value())
                .query(String.class)
                .list())
        .containsExactly("roads-and-buses");
    assertThat(reply(0, "no")).as("told once").doesNotContain(OFFER);
    hear(0, "no");
    assertThat(chosen(0)).as("a no to being asked again takes it").isZero();
  }

  @Test
  void whoever_stopped_has_chosen_nothing_the_next_morning() {
    name(TOPICS);
    takesPart(0, "yes");
    hear(0, "interests 1");
    assertThat(chosen(0)).isEqualTo(1);
    hear(0, "STOP");
    interests.forgetWhatIsDue(House.CLOCK.instant());
    assertThat(chosen(0)).isZero();
  }

  @Test
  void a_list_leaves_out_whoever_chose_other_topics_and_can_be_narrowed_to_one() {
    name(TOPICS);
    takesPart(0, "yes");
    hear(0, "interests 1");
    takesPart(1, "yes");
    hear(1, "interests 2");
    takesPart(2, "yes");
    api.post("/api/v1/consultations/" + first + "/close", "");
    later(now, "FOOTBRIDGES" + run);
    String there = "/console/consultations/" + now + "/inviting";

    assertThat(officer.get(there + "/again").body())
        .contains("This consultation has no topics, so nobody is asked who chose some.")
        .contains("Left out: chose to be asked only about other topics");
    assertThat(officer.get(there + "/topics").body())
        .contains("What is this consultation about?", "Roads and buses");
    officer.post(there + "/topics", "topic", "roads-and-buses");
    assertThat(officer.get(there + "/again").body())
        .contains("Topics of this consultation: Roads and buses.")
        .contains("Roads and buses: fewer than 10")
        .doesNotContain("7700");
    assertThat(listed(there, "consultation", first))
        .as("the one about roads, the one about any")
        .isEqualTo(2);
    assertThat(listed(there, "consultation", first, "topic", "roads-and-buses")).isEqualTo(1);
    assertThat(listed(there, "consultation", first, "topic", "parks-and-play")).isZero();
  }

  @Test
  void topics_are_named_line_by_line_and_can_be_brought_back() {
    name(TOPICS);
    assertThat(officer.get("/console/settings").body()).contains("/console/topics");
    assertThat(officer.get("/console/topics").body()).contains("Polish: Parki");
    String seen = seen();
    assertThat(
            officer
                .post("/console/topics", "topics", "Polish: Parki\nParks\nparks\n7", "seen", seen)
                .body())
        .contains("Line 1: write the topic in English first")
        .contains("Line 3: “parks” stands in line 2 already.")
        .contains("Line 4: write a name in words");
    name("Schools");
    String crossed = officer.post("/console/topics", "topics", "Air", "seen", seen).body();
    assertThat(crossed).contains("Somebody else saved topics meanwhile", ">Air<");
    assertThat(crossed)
        .as("what was typed can be saved once the officer has read the other’s")
        .contains("name=\"seen\" value=\"" + seen() + "\"")
        .doesNotContain("name=\"seen\" value=\"" + seen + "\"");
    officer.post(
        "/console/topics/back", "number", "" + (Integer.parseInt(seen()) - 1), "seen", seen());
    assertThat(officer.get("/console/topics").body()).contains("Roads and buses");
  }

  @Test
  void the_notice_and_the_assessment_tell_of_it() {
    assertThat(officer.get("/privacy").body()).contains("Text INTERESTS", "chose topics");
    assertThat(officer.get("/console/consultations/" + first + "/data-protection").body())
        .contains("The topics that somebody who may be asked again chose to be asked about");
  }

  private long listed(String there, String... narrowed) {
    String[] all = new String[narrowed.length + 2];
    System.arraycopy(narrowed, 0, all, 2, narrowed.length);
    all[0] = "purpose";
    all[1] = "Have paths mended?";
    var answer = officer.post(there + "/again", all);
    if (answer.status() != 302) {
      assertThat(answer.body()).contains("Nobody is left whom you could invite");
      return 0;
    }
    String location = answer.header("Location");
    return db.sql("select count(*) from contact where list = ?")
        .param(UUID.fromString(location.substring(location.lastIndexOf('/') + 1)))
        .query(Long.class)
        .single();
  }

  private void name(String topics) {
    assertThat(officer.post("/console/topics", "topics", topics, "seen", seen()).status())
        .isEqualTo(302);
  }

  private String seen() {
    var found =
        Pattern.compile("name=\"seen\" value=\"(\\d+)\"")
            .matcher(officer.get("/console/topics").body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private void later(String slug, String keyword) {
    try {
      open(slug, keyword);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private void open(String slug, String keyword) throws IOException {
    Path folder = Files.createDirectories(conversations.resolve(slug));
    Files.writeString(
        folder.resolve("conversation.yaml"), ASKS_AGAIN.formatted(slug, "Paths " + slug, keyword));
    api.put(
        "/api/v1/consultations/" + slug,
        SetUpRecord.of("Paths " + slug, slug).replace("[\"en\", \"ur\"]", "[\"en\"]"));
    var opened = api.post("/api/v1/consultations/" + slug + "/open", "");
    assertThat(opened.status()).as(opened.body()).isEqualTo(200);
  }

  private void takesPart(int i, String again) {
    List.of("FOOTPATHS" + run, "yes", "yes", "3", "no", again).forEach(text -> hear(i, text));
  }

  private void hear(int i, String words) {
    Texting.heard(transaction, inbox, new Address("sms", number(i)), words);
  }

  /** Everything that these words were answered with. */
  private String reply(int i, String words) {
    int before = outbox.sentTo(who(i)).size();
    hear(i, words);
    List<Outbox.Sent> all = outbox.sentTo(who(i));
    return all.subList(before, all.size()).stream()
        .map(sent -> sent.text() + "\n" + String.join("\n", sent.choices()))
        .collect(Collectors.joining("\n"));
  }

  private long chosen(int i) {
    return db.sql("select count(*) from interest where subject = ?")
        .param(who(i).value())
        .query(Long.class)
        .single();
  }

  /** Each test has three numbers of its own. */
  private String number(int i) {
    return "+447700900%03d".formatted(439 + 3 * (run - 1) + i + 1);
  }

  private SubjectId who(int i) {
    return cipher.pseudonym("sms", number(i));
  }
}
