package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.inbox.By;
import org.earshot.inbox.CannotWrite;
import org.earshot.inbox.Case;
import org.earshot.inbox.PassingOn;
import org.earshot.inbox.Reason;
import org.earshot.privacy.Audit;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.Erasure;
import org.earshot.privacy.SubjectId;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller.Answer;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an officer reads in an answer and must not keep to themselves is passed on. */
@IntegrationTest
class PassingOnTests {

  private static final String WORDS = "His sister takes Mum's pension";

  private static int people = 936_800;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Cipher cipher;
  @Autowired private Erasure erasure;
  @Autowired private Audit audit;
  @Autowired private PassingOn passingOn;
  @Autowired private Invitations invitations;

  @Value("${earshot.conversations}")
  private Path conversations;

  private Wire wire;
  private Council council;
  private String slug;
  private Visitor officer;
  private Phone phone;

  @BeforeEach
  void answered() throws Exception {
    wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    slug = "passed-" + (++people);
    council = new Council(wire, slug);
    council.opens(conversations, "PASSED" + people);
    officer = as("olu", Role.OFFICER);
    phone = new Phone(wire, "sms", "+447700" + people);
    phone.says("PASSED" + people).says("yes").says("no").says("4").says(WORDS);
  }

  @AfterEach
  void close() {
    council.call("POST", "/close", "");
  }

  @Test
  void an_answer_becomes_a_case_with_a_reason_a_note_and_the_way_back() {
    String read = officer.get(response()).body();
    assertThat(read).contains("Pass this on", response() + "/pass-on?question=anything_else");
    assertThat(officer.get(page("/comments/anything_else")).body())
        .contains(response() + "/pass-on?question=anything_else");
    assertThat(officer.get(page("/themes/anything_else")).body())
        .contains(response() + "/pass-on?question=anything_else");
    assertThat(officer.get(response() + "/pass-on?question=anything_else").body())
        .contains("Is there anything else you want to tell us?", "A problem with a service")
        .doesNotContain(phone.address.substring(3));

    assertThat(passOn(officer, "reason", "").body()).contains("Choose why you pass it on");
    Answer done =
        passOn(
            officer,
            "reason",
            "SERVICE",
            "note",
            "Ask the bank?",
            "back",
            page("/comments/anything_else"));

    assertThat(done.header("Location")).endsWith(page("/comments/anything_else"));
    assertThat(officer.get(page("/comments/anything_else")).body()).contains("It is passed on.");
    String one = officer.get(inbox()).body();
    assertThat(one)
        .contains("In an answer: a problem with a service", "Ask the bank?", response())
        .contains("Is there anything else you want to tell us?")
        .contains("Officer olu" + people + " passed an answer on")
        .doesNotContain("sent a signpost");
    assertThat(officer.get("/console/inbox?reason=SERVICE").body()).contains(inbox());
    assertThat(officer.get("/console/inbox?reason=CALL").body()).doesNotContain(inbox());
    assertThat(audit.page(0, 20)).extracting(Audit.Entry::what).contains("passed an answer on");
  }

  @Test
  void any_case_says_to_whom_it_was_passed_and_what_came_of_it_and_the_list_finds_what_is_out() {
    passOn(officer, "reason", "COMPLAINT");
    assertThat(officer.post(inbox(), "do", "passed", "passedTo", "").body())
        .contains("Write who has to deal with it now");
    String future = "" + (House.CLOCK.instant().atZone(java.time.ZoneOffset.UTC).getYear() + 2);
    assertThat(
            officer
                .post(
                    inbox(),
                    "do",
                    "passed",
                    "passedTo",
                    "Repairs",
                    "passedOn.day",
                    "1",
                    "passedOn.month",
                    "2",
                    "passedOn.year",
                    future)
                .body())
        .contains("cannot be in the future", "Repairs");

    officer.post(
        inbox(),
        "do",
        "passed",
        "passedTo",
        "Adult social care, Jo Smith",
        "passedOn.day",
        "4",
        "passedOn.month",
        "1",
        "passedOn.year",
        "2027");

    assertThat(officer.get(inbox()).body())
        .contains("passed it on, on 4 January 2027, to", "Adult social care, Jo Smith");
    assertThat(officer.get("/console/inbox?show=passed_on").body())
        .contains(inbox(), "nothing back yet");
    officer.get(inbox());
    officer.post(inbox(), "do", "close", "note", "");
    assertThat(officer.get("/console/inbox?show=passed_on").body()).contains(inbox());

    officer.get(inbox());
    officer.post(inbox(), "do", "came", "came", "They visited her on Monday.");

    assertThat(officer.get(inbox()).body())
        .contains("wrote down what came of it", "They visited her on Monday.");
    assertThat(officer.get("/console/inbox?show=passed_on").body()).doesNotContain(inbox());
    assertThat(officer.get("/console/inbox?show=closed").body())
        .contains(inbox(), "with what came of it");
    assertThat(audit.page(0, 20))
        .extracting(Audit.Entry::what)
        .contains("passed a case on", "wrote down what came of a case");
  }

  @Test
  void an_analyst_passes_on_and_sees_neither_the_inbox_nor_a_number() {
    Visitor ana = as("ana", Role.ANALYST);
    assertThat(ana.get(response()).body()).contains("Pass this on");
    assertThat(ana.get(response() + "/pass-on").body())
        .doesNotContain(phone.address.substring(3), "Show their number");

    assertThat(passOn(ana, "reason", "OTHER", "to", "").status()).isEqualTo(302);

    assertThat(ana.get(response()).body()).contains("an officer finds it in the inbox");
    assertThat(ana.get(inbox()).status()).isEqualTo(403);
    assertThat(officer.get(inbox()).body()).contains("Officer ana" + people);
    assertThat(passOn(as("obs", Role.OBSERVER), "reason", "OTHER").status()).isEqualTo(403);
  }

  @Test
  void it_stands_beside_the_case_that_its_person_has_and_can_be_answered_too() throws Exception {
    phone.says("PERSON");
    passOn(officer, "reason", "SERVICE");
    assertThat(cases()).isEqualTo(2);
    officer.get(inbox());
    officer.post(inbox(), "do", "send", "words", "Thank you, we told them.");
    phone.waitsFor("Thank you, we told them.");

    assertThat(wire.say("sms", phone.address, "Can I say one more thing?", 1)).isTrue();
    assertThat(officer.get(inbox()).body()).contains("Talking", "a problem with a service");
    phone.says("please call me on Wednesday");

    assertThat(cases()).isEqualTo(2);
    assertThat(officer.get(inbox()).body())
        .contains("a problem with a service")
        .doesNotContain(">Talking<");
    assertThat(officer.get("/console/inbox?reason=CALL").body()).contains(">Talking<");
  }

  @Test
  void someone_at_risk_comes_first_and_waits_for_no_one() {
    passOn(officer, "reason", "AT_RISK", "note", "Financial abuse?");

    String one = officer.get(inbox()).body();
    assertThat(one).contains("An officer read in an answer that somebody may be at risk");
    assertThat(officer.get("/console").body()).contains("Somebody may be in danger:");
  }

  @Test
  void of_somebody_cut_loose_it_can_be_passed_on_though_nobody_can_reply() {
    String response = response();
    erasure.cutLoose(subject());

    assertThat(officer.get(response + "/pass-on").body()).contains("nobody can reply to them");
    officer.post(
        response + "/pass-on", "reason", "AT_RISK", "question", "anything_else", "note", "Pension");
    UUID id =
        jdbc.queryForObject(
            "select id from inbox_case where response = ?", UUID.class, uuid(response));
    String one = "/console/inbox/" + id;

    assertThat(officer.get(one).body())
        .contains("no reply is possible", "Pension", response)
        .doesNotContain("Show their number", "Send the reply");
    officer.post(one, "do", "passed", "passedTo", "Adult social care");
    officer.get(one);
    officer.post(one, "do", "came", "came", "A visit.");
    assertThat(officer.get(one).body()).contains("Adult social care", "A visit.");
  }

  @Test
  void it_goes_on_when_its_person_is_let_go_and_can_be_closed_and_opened_again() {
    passOn(officer, "reason", "COMPLAINT", "note", "Ask the bank?");
    String one = inbox();
    officer.get(one);
    officer.post(one, "do", "send", "words", "Thank you, we told them.");
    officer.get(one);
    officer.post(one, "do", "best-time", "when", "after nine at night");
    erasure.cutLoose(subject());

    assertThat(officer.get(one).body())
        .contains("no reply is possible", "Ask the bank?", "nobody knows any more whose answer")
        .doesNotContain("Closed<", "When they write", "after nine at night");
    assertThat(officer.get("/console/inbox").body()).contains(one);

    officer.post(one, "do", "close", "note", "Answered by letter");
    assertThat(officer.get("/console/inbox").body()).doesNotContain(one);
    officer.get(one);
    officer.post(one, "do", "reopen");
    assertThat(officer.get(one).body()).contains("The case is open again", "Ask the bank?");
    assertThat(officer.get("/console/inbox").body()).contains(one);
  }

  @Test
  void nothing_is_passed_on_of_whoever_was_forgotten_since_it_was_read() {
    PassingOn.Read read =
        new PassingOn.Read(
            new Case.Answer(uuid(response()), "anything_else"),
            subject(),
            "sms",
            Locale.ENGLISH,
            slug);
    PassingOn.Cause cause = new PassingOn.Cause(Reason.SERVICE, "Ada of Elm Road", null);
    erasure.forget(subject());

    assertThatThrownBy(() -> passingOn.open(read, cause, new By("1", "Olu")))
        .isInstanceOf(CannotWrite.class);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from inbox_case where response = ?",
                Long.class,
                read.answer().response()))
        .isZero();
  }

  @Test
  void whoever_is_forgotten_leaves_no_word_in_it() throws Exception {
    passOn(officer, "reason", "SERVICE", "note", "Ada of Elm Road");
    String one = inbox();
    officer.get(one);
    officer.post(one, "do", "passed", "passedTo", "Ada's doctor");

    phone.says("FORGET").says("yes");

    assertThat(officer.get(one).body())
        .contains("Closed", "the person was forgotten")
        .doesNotContain("Ada");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from inbox_case where id = ? and (subject is not null or response"
                    + " is not null)",
                Long.class,
                uuid(one)))
        .isZero();
  }

  private Answer passOn(Visitor who, String... fields) {
    String[] all = new String[fields.length + 2];
    System.arraycopy(fields, 0, all, 0, fields.length);
    all[fields.length] = "question";
    all[fields.length + 1] = "anything_else";
    String at = response();
    who.get(at + "/pass-on");
    return who.post(at + "/pass-on", all);
  }

  private Visitor as(String name, Role role) {
    return Visitor.signedIn(port, invitations, name + people + "@example.org", role);
  }

  private String page(String part) {
    return "/console/consultations/" + slug + part;
  }

  private String response() {
    UUID id =
        jdbc.queryForObject(
            "select id from response where consultation = ? and subject = ?",
            UUID.class,
            slug,
            subject().value());
    return page("/responses/" + id);
  }

  /** The case that was opened for the answer. */
  private String inbox() {
    List<UUID> ids =
        jdbc.queryForList(
            "select id from inbox_case where subject = ? and response is not null",
            UUID.class,
            subject().value());
    assertThat(ids).hasSize(1);
    return "/console/inbox/" + ids.getFirst();
  }

  private long cases() {
    Long found =
        jdbc.queryForObject(
            "select count(*) from inbox_case where subject = ? and state <> 'closed'",
            Long.class,
            subject().value());
    return found == null ? 0 : found;
  }

  private SubjectId subject() {
    return cipher.pseudonym("sms", phone.address);
  }

  private static UUID uuid(String address) {
    return UUID.fromString(address.replaceFirst(".*/", ""));
  }
}
