package org.earshot.inviting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Inbox;
import org.earshot.channels.testing.FakeTwilio;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Consent;
import org.earshot.participants.Participants;
import org.earshot.privacy.Audit;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.Erasure;
import org.earshot.privacy.SubjectId;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.OutcomeTold;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.earshot.web.forms.QrCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From a council's list to people who take part: who is asked, how often, and who is not. */
@IntegrationTest
class InvitingTests {

  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private InvitationPost post;
  @Autowired private InvitingRecords records;
  @Autowired private Erasure erasure;
  @Autowired private Outbox outbox;
  @Autowired private Inbox inbox;
  @Autowired private Audit audit;
  @Autowired private Participants participants;
  @Autowired private Cipher cipher;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient db;

  @Value("${earshot.conversations}")
  private Path conversations;

  private final int run = ++runs;
  private final String slug = "asked-" + run;
  private final String there = "/console/consultations/" + slug + "/inviting/lists";
  private Visitor officer;
  private Visitor colleague;
  private HttpCaller api;

  @BeforeEach
  void open() throws IOException {
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    open(slug, "ASKED" + run);
    officer = Visitor.signedIn(port, invitations, slug + "@example.org", Role.OFFICER);
    colleague = Visitor.signedIn(port, invitations, slug + "-second@example.org", Role.OFFICER);
    officer.get(there + "/new");
  }

  @Test
  void a_list_is_sent_only_once_a_second_officer_has_signed_it_off() {
    String list = uploads(lines(2));
    keepsUnsigned(list);
    assertThat(officer.get(list).body())
        .contains("Not yet. A second officer has to", "ask another officer")
        .doesNotContain("Send to 2 people");

    assertThat(colleague.get("/console").body()).contains("waits for your sign-off", list);
    assertThat(officer.get("/console").body()).contains("You uploaded it: ask a colleague");
    officer.post(list + "/sign-off");
    assertThat(officer.get(list).body()).contains("You uploaded this list", "Not yet.");
    officer.post(list + "/send");
    assertThat(officer.get(list).body()).contains("has to sign this list off first", ">Ready<");

    assertThat(colleague.get(list).body()).contains("Sign this list off");
    colleague.post(list + "/sign-off");
    colleague.post(list + "/sign-off");
    assertThat(officer.get(list).body())
        .contains("Officer " + slug + "-second", "Send to 2 people");
    assertThat(audit.page(0, 5))
        .anySatisfy(
            entry -> assertThat(entry.what()).isEqualTo("signed off a list of people to invite"));
  }

  @Test
  void a_list_is_made_ready_before_the_consultation_opens_and_goes_out_by_itself_when_it_does()
      throws IOException {
    String later = slug + "-later";
    String day = House.CLOCK.instant().plus(Duration.ofDays(1)).toString().substring(0, 10);
    write(later, "LATER" + run);
    String record = SetUpRecord.of("Later " + run, later);
    api.put("/api/v1/consultations/" + later, record);
    String lists = there.replace(slug, later);
    officer.get(lists + "/new");
    assertThat(officer.get(lists + "/new").body())
        .contains("once the consultation has passed the opening gate");
    api.put(
        "/api/v1/consultations/" + later,
        record.replace("\"closes_on\"", "\"opens_on\": \"" + day + "\", \"closes_on\""));
    assertThat(api.post("/api/v1/consultations/" + later + "/open", "").body())
        .contains("\"state\":\"scheduled\"");

    String list = uploads(lists, lines(2));
    keepsUnsigned(list);
    Path words = conversations.resolve(later).resolve("conversation.yaml");
    String readable = Files.readString(words);
    Files.writeString(words, "questions: [");
    assertThat(officer.get(lists + "/new").status()).as("files nobody can read").isEqualTo(200);
    Files.writeString(words, readable);
    assertThat(officer.get(list).body())
        .contains("Later " + run, "reply LATER" + run)
        .contains("has not opened yet");
    assertThat(colleague.get("/console").body()).contains(list);
    colleague.get(list);
    colleague.post(list + "/sign-off");
    assertThat(officer.get(list + "/send").body()).contains("Nobody is written to before it opens");
    officer.post(list + "/send");
    run();
    assertThat(officer.get(list).body())
        .contains("Invitations go out by themselves once the consultation opens")
        .contains("2 people");
    assertThat(outbox.deliveries(later, Letter.Kind.INVITATION).total()).isZero();

    House.CLOCK.putForward(Duration.ofHours(25));
    waitFor(() -> api.get("/api/v1/consultations/" + later).body().contains("\"state\":\"open\""));
    run();
    sendAll(list);

    assertThat(outbox.deliveries(later, Letter.Kind.INVITATION).total()).isEqualTo(2);
    api.post("/api/v1/consultations/" + later + "/close");
  }

  @Test
  void while_the_consultation_is_paused_nobody_on_a_list_is_asked() {
    String list = uploads(lines(2));
    keeps(list);
    officer.post("/console/consultations/" + slug + "/pause", "reason", "A wrong sentence.");
    officer.post(list + "/send");
    run();
    assertThat(officer.get(list).body())
        .contains("The consultation is paused: nobody is asked until it goes on.");
    assertThat(outbox.deliveries(slug, Letter.Kind.INVITATION).total()).isZero();

    officer.post("/console/consultations/" + slug + "/go-on", "reason", "");
    sendAll(list);

    assertThat(outbox.deliveries(slug, Letter.Kind.INVITATION).total()).isEqualTo(2);
  }

  @Test
  void a_second_officer_sends_a_list_back_with_a_reason_and_it_is_mended_and_handed_in_again() {
    String list = uploads(lines(2));
    keepsUnsigned(list);
    assertThat(officer.get(list).body()).doesNotContain("Send it back");
    assertThat(officer.get(list + "/send-back").status()).isEqualTo(302);

    assertThat(colleague.get(list).body()).contains("Send it back with a reason");
    assertThat(colleague.get(list + "/send-back").body()).contains("What has to be mended");
    assertThat(colleague.post(list + "/send-back", "reason", " ").body())
        .contains("Say what has to be mended");
    assertThat(colleague.post(list + "/send-back", "reason", "Which <register>?").status())
        .isEqualTo(302);

    assertThat(officer.get(list).body())
        .contains(">Sent back<", "Officer " + slug + "-second")
        .contains("Which &lt;register&gt;?", list + "/mend");
    assertThat(officer.get("/console").body())
        .contains("1 list of people to invite was sent back to you", "Which &lt;register&gt;?");
    assertThat(officer.get(there.replace("/lists", "")).body()).contains("Ready, sent back");
    assertThat(colleague.get("/console").body()).doesNotContain(list);
    colleague.post(list + "/sign-off");
    assertThat(colleague.get(list).body())
        .contains("It was sent back: it can be signed off once Officer " + slug, "Not yet.");
    colleague.post(list + "/mend", mended("Not mine to mend"));
    assertThat(officer.get(list).body()).doesNotContain("Not mine to mend");

    assertThat(officer.get(list + "/mend").body())
        .contains("Which &lt;register&gt;?", "Carers&#39; register", "Hand it in again")
        .doesNotContain("type=\"file\"", "How they are written to");
    assertThat(officer.post(list + "/mend", mended("")).body())
        .contains("Say where the numbers come from");
    officer.post(list + "/mend", mended("Carers' register, kept by adult social care"));
    assertThat(officer.get(list).body())
        .contains("handed it in again", "kept by adult social care", "when you joined it.");

    assertThat(colleague.get("/console").body()).contains("waits for your sign-off", list);
    colleague.get(list);
    colleague.post(list + "/sign-off");
    assertThat(officer.get(list).body()).contains("Send to 2 people");
    assertThat(audit.page(0, 20))
        .anySatisfy(
            entry -> {
              assertThat(entry.what()).isEqualTo("sent a list of people to invite back");
              assertThat(entry.about()).startsWith(slug).endsWith(id(list));
            })
        .anySatisfy(
            entry ->
                assertThat(entry.what()).isEqualTo("handed a list of people to invite in again"));
  }

  @Test
  void people_on_whatsapp_are_asked_by_the_template_that_was_approved() {
    String list = uploads(there, lines(2), "way", "WHATSAPP");
    assertThat(keeps(list)).contains("they read the template that was approved", "WhatsApp");
    officer.post(list + "/send");
    sendAll(list);

    String number = "whatsapp:+44" + number(0).replace(" ", "").substring(1);
    waitFor(() -> !House.TWILIO.sentTo(number).isEmpty());
    FakeTwilio.Sent sent = House.TWILIO.sentTo(number).getFirst();
    assertThat(sent.contentSid()).isEqualTo("HX00000000000000000000000000000006");
    assertThat(sent.variables())
        .containsEntry("3", "you gave it to our carers' team")
        .containsEntry("4", "ASKED" + run)
        .containsKeys("1", "2");
  }

  @Test
  void what_they_said_on_one_channel_holds_on_the_other() {
    hear(0, "STOP");
    assertThat(officer.get(uploads(there, lines(2), "way", "WHATSAPP")).body())
        .contains("1 person can be asked", "texted STOP");
  }

  @Test
  void the_form_says_in_which_languages_people_can_be_asked_on_whatsapp() {
    assertThat(officer.get(there + "/new").body())
        .contains("One is set up in: English", "WhatsApp takes a first message only");
  }

  @Test
  void a_list_is_looked_through_kept_and_sent_and_everybody_is_asked_once() {
    String list = uploads("phone,language\n" + lines(5) + number(0) + ",English\nnonsense,\n");
    String draft = officer.get(list).body();
    assertThat(draft)
        .contains("5 people can be asked", "on the list twice", "not a telephone number")
        .contains("A: phone", "B: language", "what to mend beside each<");
    assertThat(officer.get(list + "/marked.csv").body())
        .contains("phone,language,Row,What to mend", "nonsense,,8,Column A: not a telephone number")
        .doesNotContain(number(1));
    assertThat(audit.page(0, 5))
        .anySatisfy(
            entry -> {
              assertThat(entry.what()).startsWith("took the rows to mend");
              assertThat(entry.about()).isEqualTo(slug + list.substring(list.lastIndexOf('/')));
            });

    assertThat(keeps(list)).contains("Send to 5 people", "each, about £");
    assertThat(officer.get(list + "/send").body()).contains("Send to 5 people?", "quiet hours");
    officer.post(list + "/send");
    sendAll(list);

    for (int i = 0; i < 5; i++) {
      assertThat(asked(i)).hasSize(1);
    }
    assertThat(asked(0).getFirst())
        .contains("reply ASKED" + run, "you gave it to our carers", "STOP", "would like to hear");
    assertThat(officer.get(list).body()).contains(">Sent<");
  }

  @Test
  void nothing_is_readable_at_rest_and_a_deleted_list_is_gone() {
    String list = uploads(lines(2));
    keeps(list);

    String row = new String(row("address"), UTF_8);
    assertThat(row).doesNotContain(number(0).substring(1), "7700");
    assertThat(
            db.sql("select count(*) from contact_list where consultation = ? and file is not null")
                .param(slug)
                .query(Long.class)
                .single())
        .isZero();

    officer.post(list + "/delete");
    assertThat(officer.get(list).status()).isEqualTo(404);
    assertThat(contacts()).isZero();
  }

  @Test
  void whoever_stopped_or_was_asked_lately_is_left_out_and_counted() throws IOException {
    String first = uploads(lines(2));
    keeps(first);
    officer.post(first + "/send");
    sendAll(first);
    hear(2, "STOP");
    open(slug + "-b", "SECOND" + run);

    officer.get("/console/consultations/" + slug + "-b/inviting/lists/new");
    String second = uploads(there.replace(slug, slug + "-b"), lines(4));
    assertThat(officer.get(second).body())
        .contains("1 person can be asked", "texted STOP", "asked to something else too lately");

    db.sql("update invited set at = ? where consultation = ?")
        .params(House.CLOCK.instant().minus(Duration.ofDays(29)).atOffset(ZoneOffset.UTC), slug)
        .update();
    assertThat(officer.get(second).body()).contains("3 people can be asked");
  }

  @Test
  void someone_who_stops_before_their_turn_is_not_asked() {
    String list = uploads(lines(2));
    keeps(list);
    hear(1, "STOP");
    officer.post(list + "/send");
    officer.post(list + "/pause");
    officer.post(list + "/send");
    sendAll(list);

    assertThat(asked(0)).hasSize(1);
    assertThat(asked(1)).isEmpty();
    assertThat(officer.get(list).body()).contains("Left out when it was their turn");
  }

  @Test
  void a_plain_hello_leads_into_what_they_were_asked_to() {
    String list = uploads(lines(1));
    keeps(list);
    officer.post(list + "/send");
    sendAll(list);
    hear(0, "hello, what is this");

    assertThat(outbox.sentTo(who(0)))
        .filteredOn(sent -> sent.kind() == Letter.Kind.REPLY)
        .anySatisfy(sent -> assertThat(sent.consultation()).isEqualTo(slug));
    hear(0, "STOP");
    assertThat(
            db.sql("select count(*) from stop_list where subject = ?")
                .param(who(0).value())
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void pausing_holds_the_rest_back_and_cancelling_lets_go_of_them() {
    String list = uploads(lines(9));
    keeps(list);
    officer.post(list + "/cancel");
    long last = written();
    run();
    assertThat(written()).isEqualTo(last);
    assertThat(officer.get(list).body()).contains("cancelled before it was their turn");
  }

  @Test
  void a_run_that_dies_is_taken_up_and_nobody_is_asked_twice() {
    String list = uploads(lines(4));
    keeps(list);
    officer.post(list + "/send");
    transaction.executeWithoutResult(
        status -> {
          run();
          status.setRollbackOnly();
        });
    sendAll(list);
    for (int i = 0; i < 4; i++) {
      assertThat(asked(i)).hasSize(1);
    }
  }

  @Test
  void what_is_missing_or_wrong_is_said_beside_its_field_and_what_was_typed_stays() {
    String page =
        officer
            .upload(there, "people.csv", lines(1).getBytes(UTF_8), "source", "Carers <register>")
            .body();
    assertThat(page)
        .contains("Choose the law", "Say how we have their number", "Carers &lt;register&gt;")
        .contains("Choose the file again");
    assertThat(officer.upload(there, "x.xlsx", "PKnot".getBytes(UTF_8), fields()).body())
        .contains("not a spreadsheet in the XLSX format");
    assertThat(
            db.sql("select count(*) from contact_list where consultation = ?")
                .param(slug)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void forgetting_someone_takes_them_off_every_list_of_either_channel() {
    hear(0, "hello");
    keeps(uploads(lines(2)));
    keeps(uploads(there, lines(2), "way", "WHATSAPP"));
    assertThat(contacts()).isEqualTo(4);
    transaction.executeWithoutResult(status -> erasure.forget(who(0)));
    assertThat(contacts()).isEqualTo(2);
  }

  @Test
  void an_invitation_that_has_not_left_is_not_sent_to_whoever_was_forgotten_on_another_channel() {
    hear(0, "hello");
    String list = uploads(there, lines(2), "way", "WHATSAPP");
    keeps(list);
    officer.post(list + "/send");
    sendAll(list);
    db.sql("update letter set status = 'waiting' where kind = 'invitation' and consultation = ?")
        .param(slug)
        .update();

    transaction.executeWithoutResult(status -> erasure.forget(who(0)));

    assertThat(
            db.sql(
                    "select status from letter where kind = 'invitation' and consultation = ?"
                        + " order by status")
                .param(slug)
                .query((row, number) -> row.getString(1))
                .list())
        .contains("cancelled");
  }

  @Test
  void forgetting_someone_does_not_let_the_next_list_ask_them_again() throws IOException {
    String first = uploads(lines(2));
    keeps(first);
    officer.post(first + "/send");
    sendAll(first);
    transaction.executeWithoutResult(status -> erasure.forget(who(0)));
    assertThat(
            db.sql("select count(*) from invited where subject = ?")
                .param(who(0).value())
                .query(Long.class)
                .single())
        .isZero();

    assertThat(officer.get(uploads(lines(2))).body())
        .contains("0 people can be asked", "asked to this consultation before");
    open(slug + "-f", "AGAIN" + run);
    officer.get("/console/consultations/" + slug + "-f/inviting/lists/new");
    assertThat(officer.get(uploads(there.replace(slug, slug + "-f"), lines(2))).body())
        .contains("0 people can be asked", "asked to something else too lately");
  }

  @Test
  void whoever_is_forgotten_is_not_taken_from_a_file_that_still_waits() {
    String list = uploads(lines(3));
    transaction.executeWithoutResult(status -> erasure.forget(who(1)));
    assertThat(officer.get(list).body())
        .contains("2 people can be asked", "asked to be forgotten after the list was uploaded");
    keeps(list);
    assertThat(contacts()).isEqualTo(2);
  }

  @Test
  void whoever_said_no_is_not_asked() {
    hear(0, "ASKED" + run);
    hear(0, "no");
    hear(1, "hello");
    hear(2, "hello");
    says(1, false);
    says(2, false);
    says(2, true);
    assertThat(officer.get(uploads(lines(4))).body())
        .contains("2 people can be asked", "said no to this, or to being asked again");
  }

  @Test
  void a_list_that_was_sent_stays_as_the_record_without_anybody_on_it() {
    String list = uploads(lines(9));
    keeps(list);
    officer.post(list + "/send");
    run();
    officer.post(list + "/pause");
    long written = written();
    assertThat(officer.get(list).body()).contains("Delete the numbers");
    officer.post(list + "/delete");

    assertThat(contacts()).isZero();
    String page = officer.get(list).body();
    assertThat(page)
        .contains(">Closed<", "Carers&#39; register", "Public task")
        .contains("you gave it to our carers&#39; team.", "cancelled before it was their turn")
        .contains("Invitations written</dt><dd class=\"govuk-summary-list__value\">" + written)
        .doesNotContain("Delete the");
    officer.post(list + "/delete");
    assertThat(officer.get(list).status()).isEqualTo(200);
  }

  @Test
  void lists_that_wait_lose_their_numbers_when_the_consultation_closes() {
    String list = uploads(lines(2));
    keeps(list);
    api.post("/api/v1/consultations/" + slug + "/close", "");
    run();

    assertThat(contacts()).isZero();
    assertThat(officer.get(list).body())
        .contains(">Closed<", "the consultation closed before it was their turn");
  }

  @Test
  void the_pace_is_that_of_all_lists_and_one_that_fails_holds_up_no_other() {
    String first = uploads(lines(9));
    keeps(first);
    db.sql("update contact set address = ? where list = ?")
        .params(new byte[] {1}, UUID.fromString(first.substring(first.lastIndexOf('/') + 1)))
        .update();
    officer.post(first + "/send");
    String second = uploads(lines(9));
    keeps(second);
    officer.post(second + "/send");
    House.CLOCK.putForward(Duration.ofMinutes(1));
    for (int i = 0; i < 5; i++) {
      post.post();
    }
    assertThat(written()).isEqualTo(9);
    officer.post(first + "/cancel");
  }

  @Test
  void a_minute_sees_no_more_than_is_set_whichever_list_they_are_on() {
    String list = uploads(lines(9));
    keeps(list);
    House.CLOCK.putForward(Duration.ofMinutes(1));
    for (int i = 0; i < 18; i++) {
      db.sql("insert into invited (subject, consultation, at) values (?, 'elsewhere', ?)")
          .params(UUID.randomUUID(), House.CLOCK.instant().atOffset(ZoneOffset.UTC))
          .update();
    }
    officer.post(list + "/send");
    run();
    assertThat(written()).isZero();
    House.CLOCK.putForward(Duration.ofMinutes(1));
    run();
    assertThat(written()).isIn(3L, 6L, 9L); // the clockwork may have run too
    sendAll(list);
  }

  @Test
  void a_file_that_nobody_went_on_with_is_gone_after_a_day() {
    String list = uploads(lines(1));
    records.forgetWhatIsDue(House.CLOCK.instant().plus(Duration.ofHours(25)));
    assertThat(officer.get(list).status()).isEqualTo(404);
  }

  @Test
  void a_list_is_kept_no_longer_than_the_numbers_of_those_who_took_part() {
    String list = uploads(lines(1));
    keepsUnsigned(list);
    api.put("/api/v1/consultations/" + slug, promising(slug, 30));
    OutcomeTold.of(port, slug, colleague);

    records.forgetWhatIsDue(House.CLOCK.instant().plus(Duration.ofDays(29)));
    assertThat(officer.get(list).status()).isEqualTo(200);
    records.forgetWhatIsDue(House.CLOCK.instant().plus(Duration.ofDays(31)));
    assertThat(officer.get(list).status()).as("not after 90 days").isEqualTo(404);
  }

  private String promising(String name, int days) {
    return SetUpRecord.of("Asked ASKED" + run, name)
        .strip()
        .replaceFirst("}\\s*$", ", \"protection\": {\"contact_days\": " + days + "}}");
  }

  @Test
  void posters_letters_and_share_packs_carry_the_word_the_number_and_the_code() {
    String inviting = "/console/consultations/" + slug + "/inviting";
    assertThat(officer.get(inviting).body())
        .contains("sms:+447700900000?body=ASKED" + run)
        .contains("https://wa.me/447700900000?text=ASKED" + run)
        .contains("https://t.me/earshot_test_bot?start=ASKED" + run);
    for (String size : List.of("a4", "a5", "letter")) {
      assertThat(officer.get(inviting + "/poster?size=" + size + "&word=ASKED" + run).body())
          .contains("ASKED" + run, "07700\u00a0900000", " d=\"M", "31 March 2027")
          .contains("inviting-sheet--" + size, "Text STOP to end");
    }
    assertThat(officer.get(inviting + "/poster?language=ur&word=ASKED" + run).body())
        .contains("dir=\"rtl\"", "lang=\"ur\"", "اپنی رائے دیں");
    assertThat(officer.get(inviting + "/poster?word=NONSENSE").status()).isEqualTo(404);
  }

  @Test
  void a_poster_of_which_nothing_is_said_is_the_first_there_is() {
    assertThat(officer.get("/console/consultations/" + slug + "/inviting/poster").body())
        .contains("Text \u2068ASKED" + run, "07700\u00a0900000", "inviting-sheet--a4");
  }

  @Test
  void a_poster_for_telegram_says_to_send_the_word_to_the_bot_and_names_no_number() {
    String poster = "/console/consultations/" + slug + "/inviting/poster?way=telegram&language=";
    assertThat(officer.get(poster + "en").body())
        .contains("On Telegram, send \u2068ASKED" + run + "\u2069 to \u2068@earshot_test_bot")
        .doesNotContain("Text \u2068");
    assertThat(officer.get(poster + "ur").body()).contains("ٹیلیگرام پر", "لکھ کر بھیجیں");
  }

  @Test
  void a_code_for_another_language_sends_the_name_of_that_language_as_posters_do() {
    String inviting = "/console/consultations/" + slug + "/inviting";
    assertThat(officer.get(inviting).body()).contains("kind=png&amp;language=ur\"");
    String code = inviting + "/code?word=ASKED" + run + "&way=sms&kind=svg";
    assertThat(officer.get(code + "&language=ur").body())
        .isEqualTo(code("sms:+447700900000?body=ASKED" + run + "%20URDU"))
        .isNotEqualTo(officer.get(code).body());
    assertThat(officer.get(code + "&language=ur").header("Content-Disposition"))
        .contains(slug + "-ASKED" + run + "-sms-ur.svg");
    assertThat(officer.get(code + "&language=tlh").status()).isEqualTo(404);
  }

  private static String code(String address) {
    return new String(QrCode.of(address).svg(), UTF_8);
  }

  @Test
  void whoever_cannot_be_asked_in_the_language_of_their_row_is_named_before_anything_is_kept() {
    String list = uploads("phone,language\n" + number(6) + ",Klingon\n" + number(7) + ",Tamil\n");

    assertThat(officer.get(list).body())
        .contains("2 people are asked in another language", ">Klingon<", ">Tamil<")
        .contains("We know no such language, so they are asked in English.")
        .contains("It is not open in this language, so they are asked in English.");
  }

  @Test
  void whoever_signs_reads_which_languages_of_the_list_have_no_words() {
    String list = uploads("phone,language\n" + number(8) + ",Urdu\n" + number(9) + ",English\n");
    keepsUnsigned(list);

    assertThat(colleague.get(list).body())
        .contains("people whose language is: Urdu", "send the list back")
        .doesNotContain("is not set up on this server");
    colleague.post(list + "/sign-off");
    assertThat(colleague.get(list).body()).doesNotContain("people whose language is");
  }

  @Test
  void codes_and_words_can_be_taken_along() {
    String inviting = "/console/consultations/" + slug + "/inviting";
    String code = inviting + "/code?word=ASKED" + run + "&way=sms&kind=";
    assertThat(officer.get(inviting).body())
        .contains(
            "data-copy", code.replace("&", "&amp;") + "svg", code.replace("&", "&amp;") + "png");

    var drawing = officer.get(code + "svg");
    assertThat(drawing.header("Content-Type")).startsWith("image/svg+xml");
    assertThat(drawing.header("Content-Disposition"))
        .contains("attachment", slug + "-ASKED" + run + "-sms.svg");
    assertThat(drawing.body()).startsWith("<svg xmlns=").contains(" d=\"M");
    var picture = officer.get(code + "png");
    assertThat(picture.header("Content-Type")).isEqualTo("image/png");
    assertThat(picture.body()).contains("PNG");
    assertThat(officer.get(code + "exe").status()).isEqualTo(404);
    assertThat(officer.get(code.replace("sms", "pigeon") + "svg").status()).isEqualTo(404);
  }

  private void open(String name, String keyword) throws IOException {
    write(name, keyword);
    api.put("/api/v1/consultations/" + name, SetUpRecord.of("Asked " + keyword, name));
    assertThat(api.post("/api/v1/consultations/" + name + "/open", "").status()).isEqualTo(200);
  }

  private void write(String name, String keyword) throws IOException {
    Path folder = Files.createDirectories(conversations.resolve(name));
    try (var files = Files.list(conversations.resolve("short-breaks"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(
            folder.resolve(file.getFileName()),
            Files.readString(file)
                .replace("conversation: short-breaks", "conversation: " + name)
                .replace("[BREAKS]", "[" + keyword + "]"));
      }
    }
  }

  private String uploads(String csv) {
    return uploads(there, csv);
  }

  private String uploads(String address, String csv, String... more) {
    String[] said = Stream.of(fields(), more).flatMap(Stream::of).toArray(String[]::new);
    var answer = officer.upload(address, "people.csv", csv.getBytes(UTF_8), said);
    assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    String location = answer.header("Location");
    return location.substring(location.indexOf("/console"));
  }

  private static String[] fields() {
    return new String[] {
      "source",
      "Carers' register",
      "basis",
      "PUBLIC_TASK",
      "said-en",
      "you gave it to our carers' team."
    };
  }

  private static String id(String list) {
    return list.substring(list.lastIndexOf('/') + 1);
  }

  private static String[] mended(String source) {
    return new String[] {
      "source", source, "basis", "PUBLIC_TASK", "said-en", "you gave it when you joined it."
    };
  }

  /** Kept, and signed off by a colleague. */
  private String keeps(String list) {
    keepsUnsigned(list);
    colleague.get(list);
    colleague.post(list + "/sign-off");
    return officer.get(list).body();
  }

  private void keepsUnsigned(String list) {
    officer.get(list);
    assertThat(officer.post(list + "/keep", "number", "0", "language", "1").status())
        .isEqualTo(302);
  }

  static void waitFor(Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(90)).until(condition);
  }

  private void sendAll(String list) {
    for (int i = 0; i < 10 && officer.get(list).body().contains(">Sending<"); i++) {
      run();
    }
    assertThat(officer.get(list).body()).contains(">Sent<");
  }

  /** The next run, when it is due. */
  private void run() {
    House.CLOCK.putForward(Duration.ofSeconds(10));
    post.post();
  }

  private String lines(int many) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      lines.add(number(i) + ",English\n");
    }
    return String.join("", lines);
  }

  /** Each test has ten numbers of its own; the crowd of the spine has those from 500 on. */
  private String number(int i) {
    return "07700 900%03d".formatted(10 * run + i);
  }

  private SubjectId who(int i) {
    return cipher.pseudonym("sms", "+44" + number(i).replace(" ", "").substring(1));
  }

  private void hear(int i, String words) {
    Address from = new Address("sms", "+44" + number(i).replace(" ", "").substring(1));
    Texting.heard(transaction, inbox, from, words);
  }

  /** Whether they may be asked again. */
  private void says(int i, boolean yes) {
    participants.record(
        who(i),
        new Consent(
            "another",
            "be_asked_again",
            yes,
            "v1",
            Locale.ENGLISH,
            "May we ask you again?",
            yes ? "Yes" : "No",
            House.CLOCK.instant()));
  }

  private List<String> asked(int i) {
    return outbox.sentTo(who(i)).stream()
        .filter(sent -> sent.kind() == Letter.Kind.INVITATION && slug.equals(sent.consultation()))
        .map(Outbox.Sent::text)
        .toList();
  }

  private long written() {
    return db.sql(
            "select count(*) from contact c join contact_list l on l.id = c.list"
                + " where l.consultation = ? and c.state = 'written'")
        .param(slug)
        .query(Long.class)
        .single();
  }

  private long contacts() {
    return db.sql(
            "select count(*) from contact c join contact_list l on l.id = c.list"
                + " where l.consultation = ?")
        .param(slug)
        .query(Long.class)
        .single();
  }

  private byte[] row(String column) {
    return db.sql(
            "select "
                + column
                + " from contact c join contact_list l on l.id = c.list"
                + " where l.consultation = ? limit 1")
        .param(slug)
        .query(byte[].class)
        .single();
  }
}
