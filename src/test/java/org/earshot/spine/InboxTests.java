package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.privacy.Audit;
import org.earshot.privacy.Cipher;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** People who need a person: their texts come by the provider's door, officers answer by forms. */
@IntegrationTest
class InboxTests {

  private static int people = 935_100;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Cipher cipher;
  @Autowired private Audit audit;
  @Autowired private Invitations invitations;

  @Value("${earshot.conversations}")
  private Path conversations;

  private Wire wire;
  private Visitor officer;
  private String keyword;
  private String channel = "sms";
  private String address;
  private Phone phone;

  @BeforeEach
  void begin() throws IOException {
    wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    String name = "priya" + (++people) + "@example.org";
    officer = Visitor.signedIn(port, invitations, name, Role.OFFICER);
    keyword = "INBOX" + people;
    new Council(wire, "inbox-" + people).opens(conversations, keyword);
    new Council(wire, "inbox-other-" + people).opens(conversations, "OTHER" + people);
    uses("sms", "+447700" + people);
  }

  private void uses(String by, String at) {
    channel = by;
    address = at;
    phone = new Phone(wire, by, by.equals("whatsapp") ? "whatsapp:" + at : at);
  }

  @Test
  void whoever_asks_for_a_person_is_answered_in_the_same_thread_and_handed_back() throws Exception {
    phone.says(keyword).says("yes").says("no").says("PERSON");
    String standing = phone.gotLast();
    assertThat(page()).contains("Asked for a person", "PERSON", "Due", "Writes by");

    send("Shall I call you on Monday?");
    phone.waitsFor("Shall I call you on Monday?");
    assertThat(phone.gotLast())
        .isEqualTo("Officer priya" + people + " from Your council: Shall I call you on Monday?");

    int before = phone.got().size();
    hear("4");
    assertThat(page()).contains(">4</p>", "Talking");
    assertThat(answers()).isZero();
    assertThat(phone.got()).hasSize(before);

    act("do", "hand-back");
    phone.waitsFor("Hello again");
    assertThat(phone.gotLast()).endsWith(standing.substring(standing.lastIndexOf('\n')));
    phone.says("4");
    assertThat(answers()).isEqualTo(1);
    long asked = letters();
    act("do", "hand-back");
    assertThat(letters()).isEqualTo(asked);
    assertThat(page()).contains("replied", "handed back to the conversation");
    assertThat(audit.page(0, 10))
        .extracting(Audit.Entry::what)
        .contains("replied to a person", "handed a person back to the conversation");
  }

  @Test
  void whoever_asks_for_a_call_is_told_so_and_stands_on_the_call_back_list_with_their_words()
      throws Exception {
    phone.says(keyword).says("yes").says("can someone ring me on Tuesday please?");

    assertThat(phone.got())
        .anySatisfy(
            reply ->
                assertThat(reply)
                    .contains("We have asked someone to call you")
                    .contains("when it suits you: on Tuesday"));
    assertThat(page()).contains("Asked for a person").doesNotContain("Asked a question");
    assertThat(officer.get("/console/inbox/calls").body())
        .contains("can someone ring me on Tuesday please?", "<bdi>on Tuesday</bdi>");
    assertThat(answers()).isZero();

    // Beside an answer, and in a talk with an officer, too.
    phone.says("yes. please ring me tomorrow");
    assertThat(phone.gotLast()).contains("How many hours a week");
    assertThat(phone.got())
        .anySatisfy(reply -> assertThat(reply).contains("when it suits you: tomorrow"));
    send("Is the morning good?");
    phone.waitsFor("Is the morning good?");
    hear("call me Wednesday morning");
    assertThat(officer.get("/console/inbox/calls").body()).contains("call me Wednesday morning");
  }

  @Test
  void a_wish_for_a_call_in_ones_own_words_is_an_answer_and_reaches_the_list() throws Exception {
    phone.says(keyword).says("yes").says("no").says("4");

    phone.says("Good drivers. Please call me about my mum, I am in after 4pm");

    assertThat(phone.got())
        .anySatisfy(reply -> assertThat(reply).contains("We have asked someone to call you"));
    assertThat(officer.get("/console/inbox/calls").body())
        .contains("Good drivers. Please call me about my mum, I am in after 4pm");
    assertThat(
            count(
                "select count(*) from answer a join response r on r.id = a.response"
                    + " where r.subject = ? and a.question = 'anything_else' and a.kind = 'ANSWERED'",
                subject()))
        .isEqualTo(1);
  }

  @Test
  void outside_every_consultation_call_me_is_no_question() throws Exception {
    phone.says("call me please?");

    assertThat(phone.gotLast()).contains("We have asked someone to call you.");
    assertThat(page()).contains("Asked for a person").doesNotContain("Asked a question");
    assertThat(officer.get("/console/inbox/calls").body()).contains("call me please?");
  }

  @ParameterizedTest
  @CsvSource({"sms, +447700", "whatsapp, +447700", "telegram, 77"})
  void the_number_to_call_goes_to_the_case_and_answers_no_question(String by, String prefix)
      throws Exception {
    uses(by, prefix + people);
    phone.says(keyword).says("yes").says("PERSON");
    assertThat(String.join("\n", phone.got()))
        .contains("You can text us the number to call, and a good time.");
    String question = phone.gotLast().substring(phone.gotLast().indexOf("Question "));

    phone.says("07700 900123, after 6pm please");

    assertThat(phone.gotLast())
        .startsWith("Thank you. We have passed this on to the person who will call you.")
        .endsWith(question);
    assertThat(page())
        .contains("They said which number to call.", "after 6pm please")
        .contains("was given a number to call", "…123")
        .doesNotContain("+447700900123");
    assertThat(officer.get("/console/inbox/calls").body()).contains("Best time", "after 6pm");
    assertThat(officer.post("/console/inbox/" + id() + "/number").body())
        .contains("tel:+447700900123", "They asked to be called on this number");
    assertThat(audit.page(0, 5))
        .extracting(Audit.Entry::what)
        .contains("looked at the number of a person");
    assertThat(keptInClear("900123")).isZero();

    // The question stands as it did, and another number takes the place of the first.
    phone.says("no");
    assertThat(phone.gotLast()).contains("How good are we at listening");
    phone.says("or my sister's: +44 7700 900456");
    assertThat(officer.post("/console/inbox/" + id() + "/number").body())
        .contains("tel:+447700900456")
        .doesNotContain("900123");
    assertThat(answers()).isZero();
    phone.says("4");
    assertThat(answers()).isEqualTo(1);

    UUID id = id();
    phone.says("FORGET").says("yes");
    assertThat(count("select count(*) from inbox_step where words is not null and case_id = ?", id))
        .isZero();
    assertThat(count("select count(*) from inbox_case where best_time is not null and id = ?", id))
        .isZero();
  }

  @Test
  void a_number_in_the_request_itself_is_kept_and_not_asked_for() throws Exception {
    phone.says("please ring me on 07700 900123 after 6pm");

    assertThat(phone.gotLast())
        .contains("We have asked someone to call you", "when it suits you: after 6pm")
        .doesNotContain("You can text us the number");
    assertThat(page()).contains("They said which number to call.", "after 6pm");
    assertThat(officer.post("/console/inbox/" + id() + "/number").body())
        .contains("tel:+447700900123");
  }

  @Test
  void a_number_for_a_call_lets_nobody_into_a_consultation_and_reaches_an_officer_in_a_talk()
      throws Exception {
    phone.says("call me please?").says("07700900123");
    assertThat(phone.gotLast())
        .isEqualTo("Thank you. We have passed this on to the person who will call you.");

    send("Is that your own number?");
    phone.waitsFor("Is that your own number?");
    hear("No, mine is 07700 900456");

    assertThat(page()).contains("No, mine is 07700 900456");
    assertThat(officer.post("/console/inbox/" + id() + "/number").body())
        .contains("tel:+447700900456");
  }

  @Test
  void with_no_call_asked_for_a_telephone_number_is_no_amount() {
    String files =
        """
        {"files": {"conversation.yaml": "conversation: how\\nlanguage: en\\ntitle: T\\nkeywords: [HOW]\\nwelcome: W\\nmore: M\\nquestions:\\n  - {id: days, ask: How many days do you need?, type: number}\\nthanks: T\\n"},
         "language": "en", "channel": "sms", "from": "first_question", "said": ["SAID"]}
        """;
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);

    for (String said : List.of("07700900123", "+447700900123", "٠٧٧٠٠٩٠٠١٢٣", "07700 900123")) {
      String heard =
          api.post("/api/v1/preview", files.replace("SAID", said))
              .json()
              .path("turns")
              .path(0)
              .path("heard")
              .toString();
      assertThat(heard).as(said).contains("not_understood").doesNotContain("77009");
    }
  }

  @Test
  void the_list_shows_how_the_message_begins_that_opened_a_case_and_the_case_marks_it()
      throws Exception {
    String story = "Who decides about the day centre? " + "It has been shut since May. ".repeat(9);
    phone.says(keyword).says("yes").says("no").says(story).says("4");

    String list = officer.get("/console/inbox").body();
    assertThat(row(list)).contains("Who decides about the day centre? It has been", " …</q>");
    assertThat(row(list).length()).isLessThan(1_500);
    String page = page();
    assertThat(page.split("This opened the case", -1)).hasSize(2);
    int mark = page.indexOf("This opened the case");
    assertThat(page.indexOf("Who decides about", mark) - mark).isBetween(0, 200);

    phone.says("FORGET").says("yes");
    assertThat(officer.get("/console/inbox?show=closed").body())
        .doesNotContain("Who decides about the day centre");
  }

  @Test
  void the_list_says_by_itself_that_something_new_has_come_in() throws Exception {
    phone.says(keyword).says("yes").says("PERSON");
    String list = officer.get("/console/inbox?show=unassigned").body();
    Matcher asks = Pattern.compile("hx-get=\"([^\"]+)\"").matcher(list);
    assertThat(asks.find()).isTrue();
    String news = asks.group(1).replace("&amp;", "&");
    assertThat(list).contains("role=\"status\"").doesNotContain("Something new has come in");
    assertThat(officer.get(news).body()).doesNotContain("Something new has come in");

    new Phone(wire, "sms", "+447700" + ++people).says("PERSON");

    HttpCaller.Answer told = officer.get(news);
    assertThat(told.status()).as("htmx then asks no more").isEqualTo(286);
    assertThat(told.body())
        .contains("Something new has come in", "/console/inbox?show=unassigned")
        .doesNotContain("<html");
  }

  @Test
  void the_page_with_a_number_leads_on_to_what_else_there_is_about_the_person() throws Exception {
    phone.says(keyword).says("yes").says("PERSON");
    String response =
        "/console/consultations/inbox-"
            + people
            + "/responses/"
            + jdbc.queryForObject(
                "select id from response where subject = ? and consultation <> ''",
                UUID.class,
                subject());

    page();
    String fromCase = officer.post("/console/inbox/" + id() + "/number").body();
    String fromResponse = officer.post(response + "/number").body();

    assertThat(List.of(fromCase, fromResponse))
        .allSatisfy(
            page ->
                assertThat(page)
                    .contains("href=\"" + response + "\"", "href=\"" + response + "/forget\"")
                    .contains("href=\"/console/inbox/" + id() + "\"")
                    .contains("To take part", "Yes"));
  }

  @Test
  void call_me_stays_an_answer_where_that_is_asked() {
    String files =
        """
        {"files": {"conversation.yaml": "conversation: how\\nlanguage: en\\ntitle: T\\nkeywords: [HOW]\\nwelcome: W\\nmore: M\\nquestions:\\n  - {id: by, ask: How would you like us to contact you?, type: choice, options: {text: Text message, phone: A phone call, letter: A letter}}\\n  - {id: days, ask: How many days do you need?, type: number}\\nthanks: T\\n"},
         "language": "en", "channel": "sms", "from": "first_question", "said": [SAID]}
        """;
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);

    for (String said : List.of("call me", "call me please", "phone me")) {
      String heard =
          api.post("/api/v1/preview", files.replace("SAID", "\"" + said + "\""))
              .json()
              .path("turns")
              .path(0)
              .path("heard")
              .toString();
      assertThat(heard).as(said).doesNotContain("PERSON\"");
    }
    assertThat(
            api.post("/api/v1/preview", files.replace("SAID", "\"2\", \"call me at 5\""))
                .json()
                .path("turns")
                .path(1)
                .path("heard")
                .path("command")
                .asString())
        .isEqualTo("PERSON");
  }

  @Test
  void after_a_talk_it_is_for_an_officer_again_and_overdue_in_time() throws Exception {
    phone.says(keyword).says("yes").says("no").says("PERSON");
    send("How can I help?");
    phone.waitsFor("How can I help?");
    assertThat(page()).contains("When they write");

    phone.says("MY ANSWERS");

    assertThat(page()).doesNotContain("When they write", ">Overdue<");
    House.CLOCK.putForward(Duration.ofDays(12));
    officer.signIn("priya" + people + "@example.org", Visitor.PASSWORD);
    assertThat(page()).contains(">Overdue<");
  }

  @Test
  void a_second_click_or_a_second_officer_sends_nothing_twice() throws Exception {
    phone.says(keyword).says("yes").says("PERSON");
    send("How can I help?");
    phone.waitsFor("How can I help?");
    long sent = letters();

    HttpCaller.Answer again = act("do", "send", "words", "How can I help?", "replies", "0");

    assertThat(again.body()).contains("There is a problem", "a reply that you had not seen");
    assertThat(letters()).isEqualTo(sent);
    assertThat(act("do", "send", "words", "Are you there?", "replies", "1").status())
        .isEqualTo(302);
  }

  @Test
  void a_keyword_with_a_question_mark_is_no_question() throws Exception {
    phone.says(keyword + "?");

    assertThat(cases()).isZero();
  }

  @Test
  void words_of_danger_stay_open_when_their_writer_is_forgotten_until_an_officer_closes_them()
      throws Exception {
    phone.says(keyword).says("yes").says("I want to die");
    UUID id = id();
    phone.says("FORGET").says("yes");

    assertThat(officer.get("/console/inbox").body()).contains(id.toString());
    assertThat(officer.get("/console/inbox/" + id).body()).contains("the person was forgotten");
    assertThat(officer.post("/console/inbox/" + id, "do", "note", "note", "Ada, Elm Road").body())
        .contains("There is a problem", "This person is forgotten", "Ada, Elm Road");
    assertThat(count("select count(*) from inbox_step where words is not null and case_id = ?", id))
        .isZero();
    officer.post("/console/inbox/" + id, "do", "close", "note", "");
    assertThat(officer.get("/console/inbox").body()).doesNotContain(id.toString());
  }

  @Test
  void a_command_turns_back_to_the_conversation_and_words_of_danger_get_their_signpost()
      throws Exception {
    phone.says(keyword).says("yes").says("no").says("PERSON");
    send("How can I help?");
    phone.waitsFor("How can I help?");

    phone.says("I want to die");
    assertThat(phone.gotLast()).contains("999", "116 123");
    assertThat(page()).contains("Words of danger", "safeguarding", "Talking");

    phone.says("MY ANSWERS");
    assertThat(page()).doesNotContain("Talking");
    phone.says("4");
    assertThat(answers()).isEqualTo(1);
  }

  @Test
  void words_outside_any_consultation_are_answered_once_and_read_by_an_officer() throws Exception {
    phone.says("The lights in our street are out");

    assertThat(phone.got()).hasSize(1);
    assertThat(phone.gotLast())
        .contains("A member of staff will read this", "999", "You can take part in these now")
        .contains("text " + keyword);
    int told = phone.got().size();
    long written = letters();
    hear("Since Tuesday");
    assertThat(page())
        .contains("Wrote outside a consultation", "The lights in our street are out")
        .contains("Since Tuesday", "No consultation");
    assertThat(letters()).isEqualTo(written);
    hear("Who do I call?");
    assertThat(page()).contains("Asked a question");
    assertThat(cases()).isEqualTo(1);

    House.CLOCK.putForward(Duration.ofHours(7));
    phone.says("Still dark");
    assertThat(phone.got().size()).isGreaterThan(told);
    int before = phone.got().size();
    phone.says("LIST");
    assertThat(String.join("\n", phone.got().subList(before, phone.got().size())))
        .contains("text " + keyword);
  }

  @Test
  void list_names_the_newest_few_and_where_all_of_them_are() throws Exception {
    for (int more = 1; more <= 6; more++) {
      new Council(wire, "listed-" + more).opens(conversations, "LISTED" + more);
    }

    phone.says("LIST");

    assertThat(String.join("\n", phone.got()))
        .contains("text LISTED6", "text LISTED1", "Read more: " + House.PUBLIC_URL)
        .doesNotContain(keyword);

    new Council(wire, "listed-1").call("POST", "/close", "");
    phone.says("LIST");

    assertThat(phone.gotLast())
        .contains("What came of earlier ones: " + House.PUBLIC_URL + "/you-said-we-did")
        .doesNotContain("LISTED1");
  }

  @Test
  void list_says_how_many_are_to_come_and_where_one_reads_of_them() throws Exception {
    Council planned = new Council(wire, "listed-as-planned");
    planned.call(
        "PUT",
        "",
        """
        {"title": "Planned", "purpose": "To plan", "audience": "Everybody",
         "announcement": {"show": "yes", "month": "2027-09"}}
        """);

    phone.says("LIST");

    assertThat(phone.gotLast())
        .containsPattern("Still to come: [1-9][0-9]*\\. Read about them: ")
        .contains(House.PUBLIC_URL + "/#coming");
  }

  @ParameterizedTest
  @CsvSource({"hello there", "Hi there!", "hello"})
  void a_hello_outside_any_consultation_has_one_answer_that_says_what_is_open(String hello)
      throws Exception {
    phone.says(hello);

    assertThat(phone.got()).hasSize(1);
    assertThat(phone.gotLast()).contains("A member of staff will read this", "text " + keyword);
  }

  @Test
  void thanks_a_command_and_an_answer_are_no_case() throws Exception {
    phone.says(keyword).says("yes").says("no").says("4").says("thanks").says("HELP");

    assertThat(cases()).isZero();
  }

  @Test
  void a_question_instead_of_an_answer_is_read_by_an_officer_and_asked_again() throws Exception {
    phone.says(keyword).says("yes").says("no").says("who gets to see this?");

    assertThat(page()).contains("Asked a question", "who gets to see this?");
    assertThat(String.join("\n", phone.got())).contains("A member of staff will read this");
  }

  @Test
  void nothing_is_sent_to_whoever_stopped_and_what_was_written_is_kept() throws Exception {
    phone.says(keyword).says("yes").says("PERSON").says("STOP");
    int before = phone.got().size();

    HttpCaller.Answer refused = act("do", "send", "words", "Are you well?");

    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.body()).contains("There is a problem", "texted STOP", "Are you well?");
    assertThat(phone.got()).hasSize(before);
    assertThat(page()).contains("Are you well?");
  }

  @Test
  void whatsapp_takes_a_reply_for_a_day_and_the_page_says_so() throws Exception {
    uses("whatsapp", address);
    phone.says(keyword).says("yes").says("PERSON");
    send("I am here");
    phone.waitsFor("I am here");

    House.CLOCK.putForward(Duration.ofHours(25));
    officer.signIn("priya" + people + "@example.org", Visitor.PASSWORD);

    assertThat(page()).contains("WhatsApp more than 24 hours ago").doesNotContain("Send the reply");
    assertThat(act("do", "send", "words", "Hello?").body()).contains("takes no reply");
  }

  @Test
  void a_case_is_assigned_noted_closed_and_opened_again_and_each_step_is_kept() throws Exception {
    phone.says(keyword).says("yes").says("PERSON");
    assertThat(officer.get("/console/inbox?show=unassigned").body()).contains(id().toString());
    String me =
        jdbc.queryForObject(
            "select cast(id as varchar(100)) from officer where username = ?",
            String.class,
            "priya" + people + "@example.org");

    act("do", "assign", "to", me);
    act("do", "note", "note", "Prefers mornings");
    assertThat(officer.get("/console/inbox?show=mine").body()).contains(id().toString());
    act("do", "close", "note", "Spoke to the carer");
    assertThat(officer.get("/console/inbox").body()).doesNotContain(id().toString());
    assertThat(officer.get("/console/inbox?show=closed").body()).contains(id().toString());
    act("do", "reopen");

    assertThat(page())
        .contains("assigned it: nobody → Officer priya" + people, "Prefers mornings")
        .contains("closed it", "Spoke to the carer", "opened it again");
  }

  @Test
  void the_call_back_list_has_the_best_time_and_what_came_of_a_call() throws Exception {
    phone.says(keyword).says("yes").says("PERSON");
    act("do", "best-time", "when", "after 3 on weekdays");
    act("do", "called", "outcome", "NO_ANSWER", "note", "");

    String calls = officer.get("/console/inbox/calls").body();
    assertThat(calls)
        .contains("after 3 on weekdays", "Called once, no answer")
        .doesNotContain(address);
    assertThat(act("do", "called", "note", "Rang").body()).contains("Choose what came", "Rang");
    assertThat(officer.post("/console/inbox/" + id() + "/number").body()).contains(address);
    assertThat(audit.page(0, 5))
        .anySatisfy(
            entry -> {
              assertThat(entry.what()).isEqualTo("looked at the number of a person");
              assertThat(entry.about()).startsWith("inbox-" + people);
            });

    act("do", "called", "outcome", "REACHED", "note", "All is well");
    assertThat(officer.get("/console/inbox/calls").body()).doesNotContain(id().toString());
    assertThat(page()).contains("called: reached them", "All is well");
  }

  @Test
  void a_draft_is_kept_with_what_it_costs_and_a_prepared_sentence_speaks_their_language()
      throws Exception {
    phone.says(keyword).says("yes").says("PERSON");

    act("do", "draft", "prepared", "we_will_call", "words", "On Monday.");

    assertThat(page())
        .contains("As it will arrive", "Your council: Thank you. We will call you. On Monday.")
        .contains("characters, 1 part", "Keep as a draft");
    assertThat(act("do", "send", "words", "").body()).contains("Write a reply");
    assertThat(act("do", "send", "words", "x".repeat(1_201)).body()).contains("1,200 characters");
  }

  @Test
  void forget_erases_what_officers_wrote_about_someone() throws Exception {
    phone.says(keyword).says("yes").says("PERSON");
    act("do", "note", "note", "Lives alone");
    act("do", "best-time", "when", "mornings");
    act("do", "draft", "words", "Dear Ada");
    UUID id = id();

    phone.says("FORGET").says("yes");

    String page = officer.get("/console/inbox/" + id).body();
    assertThat(page).contains("Nothing is kept any more").doesNotContain("Lives alone", "mornings");
    assertThat(count("select count(*) from inbox_case where subject is not null and id = ?", id))
        .isZero();
    assertThat(count("select count(*) from inbox_step where words is not null and case_id = ?", id))
        .isZero();
    assertThat(count("select count(*) from inbox_draft where case_id = ?", id)).isZero();
  }

  private void hear(String words) {
    assertThat(wire.say(channel, phone.address, words, 1)).isTrue();
  }

  private void send(String words) {
    assertThat(act("do", "send", "words", words).status()).isEqualTo(302);
  }

  private HttpCaller.Answer act(String... fields) {
    page();
    return officer.post("/console/inbox/" + id(), fields);
  }

  private String page() {
    return officer.get("/console/inbox/" + id()).body();
  }

  /** What the list shows of this person's case. */
  private String row(String list) {
    String from = list.substring(list.indexOf(id().toString()));
    return from.substring(0, from.indexOf("</tr>"));
  }

  private UUID subject() {
    return cipher.pseudonym(channel, address).value();
  }

  private UUID id() {
    List<UUID> ids =
        jdbc.queryForList("select id from inbox_case where subject = ?", UUID.class, subject());
    assertThat(ids).hasSize(1);
    return ids.getFirst();
  }

  private long cases() {
    return count("select count(*) from inbox_case where subject = ?", subject());
  }

  private long letters() {
    return count("select count(*) from letter where subject = ?", subject());
  }

  /** How many of the steps of this case can be read by whoever reads the database. */
  private long keptInClear(String words) {
    return jdbc
        .queryForList("select words from inbox_step where case_id = ?", byte[].class, id())
        .stream()
        .filter(Objects::nonNull)
        .filter(kept -> new String(kept, StandardCharsets.ISO_8859_1).contains(words))
        .count();
  }

  private long answers() {
    return count(
        "select count(*) from answer a join response r on r.id = a.response"
            + " where r.subject = ? and a.question = 'good_at_listening'",
        subject());
  }

  private long count(String sql, UUID about) {
    Long found = jdbc.queryForObject(sql, Long.class, about);
    return found == null ? 0 : found;
  }
}
