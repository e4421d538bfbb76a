package org.earshot.inviting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Inbox;
import org.earshot.consultations.Clocks;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People on a list hear some days before it opens that they will be asked. */
@IntegrationTest
class NoticeTests {

  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private InvitationPost post;
  @Autowired private NoticePost notices;
  @Autowired private ListTable table;
  @Autowired private Outbox outbox;
  @Autowired private Inbox inbox;
  @Autowired private Cipher cipher;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient db;

  @Value("${earshot.conversations}")
  private Path conversations;

  private final int run = ++runs;
  private final String slug = "noticed-" + run;
  private final String lists = "/console/consultations/" + slug + "/inviting/lists";
  private final LocalDate opens = Clocks.day(House.CLOCK.instant()).plusDays(4);
  private Visitor officer;
  private Visitor colleague;
  private HttpCaller api;

  @BeforeEach
  void schedule() throws IOException {
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    officer = Visitor.signedIn(port, invitations, slug + "@example.org", Role.OFFICER);
    colleague = Visitor.signedIn(port, invitations, slug + "-two@example.org", Role.OFFICER);
    write();
    api.put(
        "/api/v1/consultations/" + slug,
        SetUpRecord.of("Noticed " + run, slug)
            .replace("\"closes_on\"", "\"opens_on\": \"" + opens + "\", \"closes_on\""));
    assertThat(api.post("/api/v1/consultations/" + slug + "/open", "").body())
        .contains("\"state\":\"scheduled\"");
  }

  @AfterEach
  void close() {
    api.post("/api/v1/consultations/" + slug + "/close");
  }

  @Test
  void they_are_told_once_before_it_opens_and_whoever_replies_later_picks_the_time() {
    String list = uploads(0, 1, 2, 4);
    assertThat(officer.get(list).body())
        .contains("Nobody on this list is told before it opens", "count as one contact");
    officer.post(list + "/notice", "days", "3");
    assertThat(colleague.get(list).body())
        .contains("They are told 3 days before it opens", "we would like to ask you")
        .contains("reply LATER", "about £");
    colleague.post(list + "/sign-off");
    assertThat(officer.get(list + "/send").body())
        .contains("They are told 3 days before it opens and asked once it opens")
        .contains("count as one contact");
    officer.post(list + "/send");
    run();
    assertThat(told(0)).as("four days before").isEmpty();

    House.CLOCK.putForward(Duration.ofDays(1));
    run();
    run();
    assertThat(told(0))
        .singleElement()
        .asString()
        .contains("short questions", "It takes about", "min. To choose a time, reply LATER.")
        .contains("you gave it to our carers' team.", "Text STOP to end.");
    assertThat(told(1)).hasSize(1);
    assertThat(told(2)).hasSize(1);
    assertThat(officer.get(list).body()).contains("Told before it opens", ">4<");
    assertThat(notices.isDue(table.find(id(list)).orElseThrow(), House.CLOCK.instant()))
        .as("whose people all were told takes no share of the others' pace")
        .isFalse();

    hear(0, "LATER");
    assertThat(last(0)).contains("When shall we text you again?");
    hear(0, "tomorrow");
    assertThat(last(0)).contains("We will text you again:", opens.getDayOfMonth() + " ");
    hear(1, "Yes, I want to start");
    assertThat(last(1)).contains("opens on", "We will text you then", "reply LATER");
    hear(2, "STOP");
    hear(4, "No thank you");
    assertThat(last(4)).contains("We will not ask you anything.").doesNotContain("opens on");
    hear(4, "Hello");
    assertThat(last(4)).doesNotContain("We will text you then");

    House.CLOCK.putForward(Duration.ofDays(3));
    InvitingTests.waitFor(
        () -> api.get("/api/v1/consultations/" + slug).body().contains("\"state\":\"open\""));
    run();
    run();
    assertThat(asked(1)).hasSize(1);
    assertThat(asked(2)).as("nobody after STOP").isEmpty();
    assertThat(asked(4)).as("nor whoever said no").isEmpty();
    House.CLOCK.putForward(Duration.ofDays(1));
    run();
    run();
    assertThat(asked(0)).as("asked the first question instead").isEmpty();
    assertThat(sent(0, Letter.Kind.NUDGE))
        .hasSize(2)
        .last()
        .asString()
        .contains("Would you like to take part?");
    assertThat(told(0)).hasSize(1);
    assertThat(contacts(0)).as("one contact").isEqualTo(1);
    assertThat(officer.get(list).body()).contains(">Sent<", "texted STOP");

    hear(0, "yes");
    assertThat(last(0)).contains("Question 1 of");
  }

  @Test
  void whoever_got_it_may_be_spared_it_until_somebody_was_told_and_not_once_it_is_signed_off() {
    String list = uploads(3);
    officer.post(list + "/notice", "days", "4");
    assertThat(officer.get(list).body()).contains("That cannot be changed any more");
    officer.post(list + "/notice", "days", "3");
    officer.post(list + "/notice", "days", "");
    assertThat(officer.get(list).body()).contains("Nobody on this list is told before it opens");
    officer.post(list + "/notice", "days", "3");
    colleague.get(list);
    colleague.post(list + "/sign-off");
    officer.post(list + "/notice", "days", "7");
    assertThat(officer.get(list).body()).contains("They are told 3 days before");
    officer.post(list + "/notice", "days", "");
    assertThat(officer.get(list).body()).contains("It is signed off without that");
    officer.post(list + "/notice", "days", "7");
    officer.post(list + "/send");
    House.CLOCK.putForward(Duration.ofDays(1));
    run();
    assertThat(told(3)).isEmpty();
    officer.post(list + "/cancel");
  }

  private static UUID id(String list) {
    return UUID.fromString(list.substring(list.lastIndexOf('/') + 1));
  }

  private void write() throws IOException {
    Path folder = Files.createDirectories(conversations.resolve(slug));
    try (var files = Files.list(conversations.resolve("short-breaks"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(
            folder.resolve(file.getFileName()),
            Files.readString(file)
                .replace("conversation: short-breaks", "conversation: " + slug)
                .replace("[BREAKS]", "[NOTICED" + run + "]"));
      }
    }
  }

  private String uploads(int... people) {
    StringBuilder lines = new StringBuilder();
    for (int one : people) {
      lines.append(number(one)).append(",English\n");
    }
    officer.get(lists + "/new");
    var answer =
        officer.upload(
            lists,
            "people.csv",
            lines.toString().getBytes(UTF_8),
            "source",
            "Carers' register",
            "basis",
            "PUBLIC_TASK",
            "said-en",
            "you gave it to our carers' team.");
    assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    String location = answer.header("Location");
    String list = location.substring(location.indexOf("/console"));
    officer.get(list);
    officer.post(list + "/keep", "number", "0", "language", "1");
    return list;
  }

  /** The next run, when it is due. */
  private void run() {
    House.CLOCK.putForward(Duration.ofSeconds(10));
    post.post();
  }

  private static String number(int i) {
    return "+447700900%03d".formatted(395 + i);
  }

  private static SubjectId who(Cipher cipher, int i) {
    return cipher.pseudonym("sms", number(i));
  }

  private void hear(int i, String words) {
    Texting.heard(transaction, inbox, new Address("sms", number(i)), words);
  }

  private String last(int i) {
    return sent(i, Letter.Kind.REPLY).getLast();
  }

  private List<String> told(int i) {
    return sent(i, Letter.Kind.NOTICE);
  }

  private List<String> asked(int i) {
    return sent(i, Letter.Kind.INVITATION);
  }

  private List<String> sent(int i, Letter.Kind kind) {
    return outbox.sentTo(who(cipher, i)).stream()
        .filter(sent -> sent.kind() == kind)
        .map(Outbox.Sent::text)
        .toList();
  }

  private long contacts(int i) {
    return db.sql("select count(*) from invited where subject = ?")
        .param(who(cipher, i).value())
        .query(Long.class)
        .single();
  }
}
