package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.privacy.Cipher;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** When somebody may be in danger, a named officer is told by e-mail, without a word of theirs. */
@IntegrationTest
class SafeguardingTests {

  private static final String DANGER = "I want to die";

  private static int people = 936_700;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Cipher cipher;
  @Autowired private Invitations invitations;

  @Value("${earshot.conversations}")
  private Path conversations;

  private Wire wire;
  private Council council;
  private String slug;
  private String keyword;
  private String named;
  private String lead;
  private Phone phone;
  private HttpCaller api;

  @BeforeEach
  void begin() throws Exception {
    wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    slug = "safe-" + (++people);
    keyword = "SAFE" + people;
    named = "sam" + people + "@example.org";
    lead = "lead" + people + "@example.org";
    council = new Council(wire, slug);
    council.opens(conversations, keyword);
    record("\"safeguarding_email\": \"" + named + "\",");
    phone = new Phone(wire, "sms", "+447700" + people);
  }

  @AfterEach
  void close() {
    council.call("POST", "/close", "");
  }

  @Test
  void a_named_officer_is_told_at_once_gets_the_case_and_hears_again_when_nobody_looks()
      throws Exception {
    Visitor sam = Visitor.signedIn(port, invitations, named, Role.OFFICER);
    String head = "chief" + people + "@example.org";
    Visitor.account(invitations, head, Role.ADMINISTRATOR);

    phone.says(keyword).says("yes").says(DANGER);

    await(() -> mails(named).size() == 1);
    MimeMessage mail = mails(named).getFirst();
    assertThat(mail.getSubject()).isEqualTo("Somebody may be in danger");
    assertThat(mail.getContent().toString())
        .contains("Dear Officer sam" + people, House.PUBLIC_URL + "/console/inbox/" + id())
        .doesNotContain(DANGER, "7700", "Linked", slug);
    assertThat(mails(lead)).isEmpty();
    assertThat(sam.get("/console/inbox/" + id()).body())
        .contains("Earshot assigned it: nobody → Officer sam" + people);
    assertThat(sam.get("/console/inbox?show=mine").body()).contains(id().toString());

    // More of the same is the same danger.
    phone.says(DANGER);
    House.CLOCK.putForward(Duration.ofDays(5));
    await(() -> mails(named).size() == 2);
    assertThat(mails(named).getLast().getSubject())
        .startsWith("Overdue: somebody may be in danger");
    // Whoever was told first may be away.
    await(() -> mails(lead).size() == 1);
    await(() -> ofThis(head) == 1);
    assertThat(mails(lead).getFirst().getSubject()).startsWith("Overdue:");

    House.CLOCK.putForward(Duration.ofMinutes(11));
    Thread.sleep(1_000);
    assertThat(mails(named)).hasSize(2);
    assertThat(mails(lead)).hasSize(1);
  }

  @Test
  void after_an_officer_has_done_something_only_new_words_of_danger_are_told() throws Exception {
    Visitor sam = Visitor.signedIn(port, invitations, named, Role.OFFICER);
    phone.says(keyword).says("yes").says(DANGER);
    await(() -> mails(named).size() == 1);
    sam.get("/console/inbox/" + id());
    sam.post("/console/inbox/" + id(), "do", "note", "note", "I called the team.");

    House.CLOCK.putForward(Duration.ofDays(5));
    Thread.sleep(1_500);
    assertThat(mails(named)).hasSize(1);

    phone.says(DANGER);
    await(() -> mails(named).size() == 2);
    assertThat(mails(named).getLast().getSubject()).isEqualTo("Somebody may be in danger");
  }

  @Test
  void where_nobody_is_named_for_it_the_lead_is_told_and_without_one_every_administrator()
      throws Exception {
    record("");
    phone.says(keyword).says("yes").says(DANGER);
    await(() -> mails(lead).size() == 1);
    assertThat(mails(lead).getFirst().getContent().toString()).startsWith("Dear colleague,");
    assertThat(
            jdbc.queryForObject(
                "select assigned_to from inbox_case where id = ?", String.class, id()))
        .isNull();

    String head = "head" + people + "@example.org";
    Visitor.account(invitations, head, Role.ADMINISTRATOR);
    lead = "";
    record("");
    phone = new Phone(wire, "sms", "+447700" + (++people));
    phone.says(keyword).says("yes").says(DANGER);
    await(() -> mails(head).size() == 1);
  }

  @Test
  void the_officer_s_address_is_part_of_the_record_and_checked() {
    assertThat(api.get("/api/v1/consultations/" + slug).json().toString()).contains(named);
    assertThat(
            api.put("/api/v1/consultations/" + slug, body("\"safeguarding_email\": \"nobody\","))
                .status())
        .isEqualTo(400);
    Visitor officer =
        Visitor.signedIn(port, invitations, "safe" + people + "@example.org", Role.OFFICER);
    assertThat(officer.get("/console/consultations/" + slug + "/set-up/lead").body())
        .contains("Safeguarding officer’s email address", named);
    assertThat(officer.get("/console/consultations/" + slug + "/record").body()).contains(named);
  }

  private void record(String more) {
    assertThat(api.put("/api/v1/consultations/" + slug, body(more)).status()).isEqualTo(200);
  }

  private String body(String more) {
    return SpineTests.SET_UP
        .replace("short-breaks", slug)
        .replace("Short breaks for carers", "Linked " + keyword)
        .replace("[\"en\", \"gu\", \"pl\"]", "[\"en\"]")
        .replace("priya.elm@example.org", lead)
        .replace("\"safeguarding_phone\"", more + "\"safeguarding_phone\"");
  }

  private UUID id() {
    UUID subject = cipher.pseudonym("sms", phone.address).value();
    List<UUID> ids =
        jdbc.queryForList("select id from inbox_case where subject = ?", UUID.class, subject);
    assertThat(ids).hasSize(1);
    return ids.getFirst();
  }

  private static List<MimeMessage> mails(String to) {
    return Arrays.stream(House.MAIL.getReceivedMessages())
        .filter(mail -> recipient(mail).equals(to))
        .toList();
  }

  /** Administrators are told of everybody's. */
  private long ofThis(String to) {
    String one = id().toString();
    return mails(to).stream().filter(mail -> GreenMailUtil.getBody(mail).contains(one)).count();
  }

  private static String recipient(MimeMessage mail) {
    try {
      return mail.getRecipients(Message.RecipientType.TO)[0].toString();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(BooleanSupplier there) throws InterruptedException {
    for (int i = 0; i < 600 && !there.getAsBoolean(); i++) {
      Thread.sleep(50);
    }
    assertThat(there.getAsBoolean()).isTrue();
  }
}
