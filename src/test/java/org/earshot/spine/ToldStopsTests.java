package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.channels.Address;
import org.earshot.participants.ByHand;
import org.earshot.participants.Consent;
import org.earshot.participants.Linking;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.participants.ToldStops;
import org.earshot.privacy.Audit;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
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
import org.springframework.transaction.support.TransactionTemplate;

/**
 * STOP that was said by telephone or on paper is written down, and obeyed like one that was sent.
 */
@IntegrationTest
class ToldStopsTests {

  private static int people = 939_100;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Cipher cipher;
  @Autowired private Participants participants;
  @Autowired private ToldStops toldStops;
  @Autowired private Linking linking;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Audit audit;
  @Autowired private Invitations invitations;

  @Value("${earshot.conversations}")
  private Path conversations;

  private Council council;
  private Visitor officer;
  private Phone phone;
  private String keyword;
  private String slug;

  @BeforeEach
  void somebody_takes_part() throws IOException, InterruptedException {
    people++;
    Wire wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    keyword = "TOLDSTOP" + people;
    slug = "told-stop-" + people;
    council = new Council(wire, slug);
    council.opens(conversations, keyword);
    phone = new Phone(wire, "sms", "+447700" + people);
    officer = Visitor.signedIn(port, invitations, "told" + people + "@example.org", Role.OFFICER);
  }

  @AfterEach
  void close() {
    council.call("POST", "/close", "");
  }

  @Test
  void about_a_response_it_ends_all_messages_until_they_text_start() throws Exception {
    phone.says(keyword).says("yes");
    String stop = response() + "/stop";
    assertThat(officer.get(response()).body()).contains("href=\"" + stop);
    assertThat(officer.get(stop).body()).contains("they text START", "No text confirms it");
    int before = phone.got().size();

    HttpCaller.Answer unsaid = officer.post(stop, "how", "", "words", "");
    assertThat(unsaid.body()).contains("Choose how they said it", "Write what they said");
    assertThat(stopped("sms")).isFalse();
    participants.record(
        subject("sms"),
        new Consent(
            slug, "be_asked_again", true, "v1", Locale.ENGLISH, "?", "Yes", House.CLOCK.instant()));
    officer.post(stop, "how", "phone", "words", "Rang: too many texts");

    assertThat(stopped("sms")).isTrue();
    assertThat(stopped("whatsapp")).as("the same number").isTrue();
    assertThat(participants.ledger(subject("sms")))
        .last()
        .satisfies(
            line -> {
              assertThat(line.given()).isFalse();
              assertThat(line.said()).as("they wrote nothing").isEmpty();
              assertThat(line.by()).isNotNull();
              assertThat(line.by().way()).isEqualTo(ByHand.PHONE);
              assertThat(line.by().officer()).isEqualTo(account());
            });
    assertThat(officer.get(response()).body()).contains("Nothing more is sent to them");
    assertThat(officer.post(response() + "/number").body())
        .contains("They have said STOP", "by phone, written down by Officer told" + people)
        .contains("Rang: too many texts");
    assertThat(phone.got()).as("no message confirms it").hasSize(before);
    assertThat(audit.page(0, 5))
        .anySatisfy(
            entry -> {
              assertThat(entry.what())
                  .isEqualTo("wrote down that a person asked for no more messages");
              assertThat(entry.about()).startsWith(slug + "/");
            });

    phone.says("START");
    assertThat(stopped("sms")).isFalse();
    assertThat(phone.got()).hasSizeGreaterThan(before);
  }

  @Test
  void about_a_case_no_officer_can_write_any_more() throws Exception {
    phone.says(keyword).says("yes").says("PERSON");
    UUID id =
        jdbc.queryForObject(
            "select id from inbox_case where subject = ?", UUID.class, subject("sms").value());
    String page = "/console/inbox/" + id;
    assertThat(officer.get(page).body()).contains("href=\"" + page + "/stop");
    officer.get(page + "/stop");

    officer.post(page + "/stop", "how", "in_person", "words", "Asked at the library");

    assertThat(stopped("sms")).isTrue();
    assertThat(officer.get(page).body()).contains("nothing may be sent to them");
    assertThat(officer.post(page, "do", "send", "words", "Hello?").body())
        .contains("There is a problem");
  }

  @Test
  void of_a_number_that_was_said_it_holds_for_texts_and_whatsapp_and_keeps_no_number()
      throws Exception {
    assertThat(officer.get("/console/inbox").body()).contains("href=\"/console/inbox/stop\"");
    officer.get("/console/inbox/stop");
    String[] form = {"number", "0116 496", "how", "paper", "words", "A note on the sheet"};
    assertThat(officer.post("/console/inbox/stop", form).body())
        .contains("Enter a number that takes texts", "A note on the sheet");

    form[1] = "07700 900829";
    phone = new Phone(null, "sms", "+447700900829");
    long before = known();
    officer.post("/console/inbox/stop", form);

    assertThat(stopped("sms")).isTrue();
    assertThat(stopped("whatsapp")).isTrue();
    assertThat(participants.stopped(List.of(cipher.pseudonym("simulator", "sms:07700900829"))))
        .as("an invented number is that of a phone in the browser")
        .isNotEmpty();
    assertThat(known()).as("nobody is met by it").isEqualTo(before);
    assertThat(withWords()).as("the words are kept once").isEqualTo(1);
    toldStops.forgetWhatIsDue(House.CLOCK.instant().plus(Duration.ofDays(89)));
    assertThat(withWords()).isEqualTo(1);
    toldStops.forgetWhatIsDue(House.CLOCK.instant().plus(Duration.ofDays(91)));
    assertThat(withWords()).isZero();
    participants.start(subject("sms"), House.CLOCK.instant());
    participants.start(subject("whatsapp"), House.CLOCK.instant());
  }

  @Test
  void an_analyst_writes_down_nothing() throws Exception {
    phone.says(keyword).says("yes");
    Visitor analyst =
        Visitor.signedIn(port, invitations, "toldanalyst" + people + "@example.org", Role.ANALYST);

    assertThat(analyst.get(response()).body()).doesNotContain("asked for no more messages");
    assertThat(analyst.get(response() + "/stop").status()).isEqualTo(403);
    assertThat(analyst.get("/console/inbox/stop").status()).isEqualTo(403);
  }

  @Test
  void what_was_said_goes_with_the_person_and_that_nothing_is_sent_stays() throws Exception {
    phone.says(keyword).says("yes");
    officer.get(response() + "/stop");
    officer.post(response() + "/stop", "how", "phone", "words", "Rang about their illness");

    officer.get(response() + "/forget");
    officer.post(response() + "/forget");

    assertThat(stopped("sms")).isTrue();
    assertThat(
            jdbc.queryForObject(
                "select count(*) from told_stop where subject = ?",
                Long.class,
                subject("sms").value()))
        .isZero();
    assertThat(withWords()).isZero();
  }

  @Test
  void said_by_whoever_joined_another_phone_it_holds_for_that_number_everywhere() throws Exception {
    phone.says(keyword).says("yes");
    Address other = new Address("whatsapp", "+447700" + (people + 400));
    transaction.executeWithoutResult(
        status -> {
          Participant sends = participants.hearing(other, House.CLOCK.instant());
          Participant asks = participants.lock(subject("sms")).orElseThrow();
          String code = linking.code(asks, House.CLOCK.instant());
          linking.redeem(sends, code, House.CLOCK.instant());
        });
    officer.get(response() + "/stop");
    officer.post(response() + "/stop", "how", "phone", "words", "Rang: no more");

    List<SubjectId> there =
        List.of(
            cipher.pseudonym("sms", other.value()), cipher.pseudonym("whatsapp", other.value()));
    assertThat(participants.stopped(there)).hasSize(2);
    assertThat(withWords()).isEqualTo(1);
  }

  private String account() {
    return jdbc.queryForObject(
        "select cast(id as varchar(100)) from officer where username = ?",
        String.class,
        "told" + people + "@example.org");
  }

  private long withWords() {
    return jdbc.queryForObject(
        "select count(*) from told_stop where words is not null and officer = ?",
        Long.class,
        account());
  }

  private long known() {
    return jdbc.queryForObject("select count(*) from participant", Long.class);
  }

  private boolean stopped(String channel) {
    return !participants.stopped(List.of(subject(channel))).isEmpty();
  }

  private SubjectId subject(String channel) {
    return cipher.pseudonym(channel, phone.address);
  }

  private String response() {
    UUID id =
        jdbc.queryForObject("select id from response where consultation = ?", UUID.class, slug);
    return "/console/consultations/" + slug + "/responses/" + id;
  }
}
