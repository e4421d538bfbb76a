package org.earshot.web.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.assisted.SheetNumber;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Inbound;
import org.earshot.privacy.Retained;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.HttpCaller.Answer;
import org.earshot.web.OutcomeTold;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An officer meets a group of carers: sheets, a show of hands, and what they said together. */
@IntegrationTest
class GroupTests {

  private static int runs;
  private static int received;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;
  @Autowired private JdbcClient jdbc;
  @Autowired private ObjectProvider<Retained> stores;

  private int run;
  private String slug;
  private String page;
  private HttpCaller api;
  private Visitor officer;

  @BeforeEach
  void open() {
    run = ++runs;
    slug = "groups-" + run;
    page = "/console/consultations/" + slug;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Groups " + run, "short-breaks"));
    api.post("/api/v1/consultations/" + slug + "/open");
    officer = as("officer", Role.OFFICER);
  }

  /** Others' tests count what is open. */
  @AfterEach
  void close() {
    api.post("/api/v1/consultations/" + slug + "/close");
  }

  @Test
  void a_session_says_where_when_who_led_it_and_how_many_were_there() {
    officer.get(page + "/groups");
    String wrong =
        words(
            officer.post(page + "/groups", "title", "", "where", "Centre", "present", "x").body());
    assertThat(wrong)
        .contains("Say what the session was", "Enter the day of the session")
        .contains("Choose the languages", "Enter how many people were present");
    assertThat(words(begin("31", "12", "2030").body()))
        .contains("Enter a day on which it was open");

    String session = session();
    assertThat(words(officer.get(session).body()))
        .contains("Carers&#39; coffee morning", "Led by Asha. 12 people were present")
        .contains("No sheets entered yet");
    assertThat(words(officer.get(page + "/groups").body()))
        .contains("Centre", "12 present, 0 sheets");
  }

  @Test
  void sheets_are_entered_one_after_the_other_with_what_was_said_of_the_session_kept() {
    String session = session();
    String first = next(session);
    assertThat(words(officer.get(first).body())).contains("Sheet 1, given on paper");
    String second = saved(first, "yes", "A-1");
    assertThat(words(officer.get(second).body()))
        .contains("Kept as response", "One sheet is entered. Here is the next.")
        .contains("Sheet 2, given on paper");
    String third = saved(second, "yes", "A-2");
    assertThat(words(officer.get(third).body())).contains("2 sheets are entered");
    assertThat(words(officer.get(session).body())).contains("2 sheets entered", "A-1,", "A-2,");
    assertThat(responses().size()).isEqualTo(2);
    assertThat(responses().get(0).path("channel").asString()).isEqualTo("paper");

    String refused = path(officer.post(third, "a.consent:take_part", "no", "then", "next"));
    assertThat(words(officer.get(refused).body()))
        .contains("Nothing may be kept unless they agreed");
    assertThat(responses().size()).isEqualTo(2);
    // A sheet that nothing was typed into is taken up again.
    officer.post(third, "then", "later");
    assertThat(next(session)).isEqualTo(third);
  }

  @Test
  void a_sheet_is_taken_back_until_the_session_is_closed() {
    String session = session();
    saved(saved(next(session), "yes", "B-1"), "yes", "B-2");
    Matcher undo = Pattern.compile("href=\"([^\"]+/undo)\"").matcher(officer.get(session).body());
    assertThat(undo.find()).isTrue();
    String newest = undo.group(1);
    assertThat(words(officer.get(newest).body())).contains("Take this sheet back?", "sheet B-2");
    officer.post(newest);
    assertThat(words(officer.get(session).body()))
        .contains("The sheet is taken back", "One sheet entered")
        .doesNotContain("B-2");
    assertThat(responses().size()).isEqualTo(1);

    assertThat(undo.find()).isTrue();
    officer.get(path(officer.post(session + "/close")));
    assertThat(words(officer.get(path(officer.post(undo.group(1)))).body()))
        .contains("The session is closed. Open it again", "One sheet entered", "Open it again")
        .doesNotContain("Enter the next sheet");
    officer.post(session + "/open");
    officer.post(undo.group(1));
    assertThat(responses().size()).isZero();
  }

  @Test
  void a_sheet_whose_person_has_written_since_is_not_taken_back() {
    String session = session();
    String[] fields = sheet("yes", "B-3");
    String[] withPhone = Arrays.copyOf(fields, fields.length + 2);
    withPhone[fields.length] = "phone";
    withPhone[fields.length + 1] = "07700 900907";
    officer.post(next(session), withPhone);
    assertThat(responses().get(0).path("answers").path("caring").asBoolean()).isFalse();
    says("CHANGE 1");
    says("yes");
    assertThat(responses().get(0).path("answers").path("caring").asBoolean()).isTrue();

    Matcher undo = Pattern.compile("href=\"([^\"]+/undo)\"").matcher(officer.get(session).body());
    assertThat(undo.find()).isTrue();
    assertThat(words(follow(undo.group(1)))).contains("or has written since", "One sheet entered");
    assertThat(responses().size()).isEqualTo(1);
  }

  private void says(String text) {
    arrivals.arrive(
        new Inbound(
            new Address("sms", "+447700900907"),
            "SMgroups-" + received++,
            text,
            null,
            false,
            Inbound.Signal.NONE,
            House.CLOCK.instant()));
  }

  @Test
  void fewer_people_than_raised_their_hands_cannot_have_been_there() {
    String session = session();
    officer.post(session + "/together", "h.caring.true", "9");
    assertThat(words(changed(session, "8").body())).contains("9 hands were raised for one answer");
    assertThat(words(officer.get(session).body())).contains("12 people were present");
    assertThat(changed(session, "9").status()).isEqualTo(302);
    assertThat(words(officer.get(session).body())).contains("9 people were present");
  }

  @Test
  void a_printed_number_is_entered_once_and_leads_to_what_was_entered_first() {
    Matcher printed =
        Pattern.compile("assisted-number\">([^<]+)<")
            .matcher(officer.get(page + "/assisted/sheet?copies=2").body());
    assertThat(printed.find()).isTrue();
    String number = printed.group(1);
    assertThat(printed.find()).isTrue();
    assertThat(printed.group(1)).isNotEqualTo(number);

    String session = session();
    String second = saved(next(session), "yes", number.replace("-", "").toLowerCase(Locale.ROOT));
    String first = responses().get(0).path("id").asString();
    Answer twice = officer.post(second, sheet("yes", number));
    assertThat(words(twice.body()))
        .contains("The sheet with this number has been entered already", "It was entered by");
    assertThat(twice.body()).contains("href=\"" + page + "/responses/" + first + "\"");
    assertThat(responses().size()).isEqualTo(1);

    String slip = number.charAt(0) == '2' ? "3" : "2";
    assertThat(words(officer.post(second, sheet("yes", slip + number.substring(1))).body()))
        .contains("Look at the number again");
    assertThat(saved(second, "yes", printed.group(1))).isNotEqualTo(second);
    assertThat(responses().size()).isEqualTo(2);
  }

  @Test
  void hands_and_notes_stand_beside_the_counts_and_are_nobodys_answers() {
    String session = session();
    String together = session + "/together";
    assertThat(words(officer.post(together, "h.caring.true", "11", "h.caring.false", "5").body()))
        .contains("More hands than people: 16 hands, and 12 were present");
    assertThat(words(officer.post(together, "h.caring.true", "13").body()))
        .contains("at most 12, as were present");
    officer.post(
        together,
        "h.caring.true",
        "12",
        "h.caring.false",
        "0",
        "h.breaks.day",
        "11",
        "h.breaks.home",
        "3",
        "t.anything_else",
        "Buses, said most",
        "t.",
        "Tea was good");
    assertThat(words(officer.get(session).body()))
        .contains("2 notes, shows of hands on 2 questions");
    assertThat(words(officer.post(together, "begun", "0", "t.", "Mine").body()))
        .contains("Somebody else has saved notes of this session", "Mine");

    String results = words(officer.get(page + "/results").body());
    assertThat(results)
        .contains("A show of hands in one group session, 12 people present", "Yes 12")
        .contains("Help at home not shown A day centre not shown A few days away 0")
        .contains("Everything that groups said together")
        .contains("Fewer than 10 people have taken part");
    assertThat(responses().size()).isZero();
    assertThat(words(as("observer", Role.OBSERVER).get(page + "/results").body()))
        .contains("A show of hands in one group session")
        .doesNotContain("Everything that groups said together");
    assertThat(words(officer.get(page + "/groups/said").body()))
        .contains("Buses, said most said in a group session of 12: Carers", "Tea was good");
    assertThat(as("observer2-", Role.OBSERVER).get(page + "/groups/said").status()).isEqualTo(403);

    String hands = api.get("/api/v1/consultations/" + slug + "/exports/group-hands.csv").body();
    assertThat(hands)
        .startsWith("question,ask,sessions,present,answer,hands\r\n")
        .contains(",1,12,Yes,12\r\n")
        .doesNotContain(",3\r\n");
    assertThat(api.get("/api/v1/consultations/" + slug + "/exports/results.csv").body())
        .doesNotContain(",12,");

    api.post("/api/v1/consultations/" + slug + "/close");
    String report = words(officer.get(page + "/report").body());
    assertThat(report)
        .contains("In group sessions people also raised their hands. Not counted above:")
        .contains("Yes 12, No 0 (said in a group session of 12)")
        .contains("2 notes of what groups said together", "Buses");
  }

  @Test
  void a_note_is_coded_to_themes_and_deleted_in_time() {
    String session = session();
    officer.post(session + "/together", "t.anything_else", "The buses");
    officer.post(page + "/themes/anything_else/book", "name", "Transport", "hint", "Getting there");
    String said = officer.get(page + "/groups/said").body();
    Matcher theme = Pattern.compile("name=\"theme\"[^>]*value=\"([^\"]+)\"").matcher(said);
    assertThat(theme.find()).isTrue();
    officer.post(
        page + "/groups/said",
        "session",
        session.substring(session.lastIndexOf('/') + 1),
        "question",
        "anything_else",
        "theme",
        theme.group(1));
    assertThat(officer.get(page + "/groups/said").body())
        .containsPattern("value=\"" + theme.group(1) + "\" checked");
    assertThat(sealed()).doesNotContain("buses");

    jdbc.sql("update group_session set held_on = ? where consultation = ?")
        .params(today().minus(Period.ofMonths(25)), slug)
        .update();
    stores.orderedStream().forEach(store -> store.forgetWhatIsDue(House.CLOCK.instant()));
    assertThat(notes()).isZero();
    assertThat(officer.get(page + "/groups/said").body()).contains("There are no notes.");
  }

  @Test
  void notes_are_kept_no_longer_than_was_promised() {
    officer.post(session() + "/together", "t.anything_else", "The buses");
    api.put(
        "/api/v1/consultations/" + slug,
        SetUpRecord.of("Groups " + run, "short-breaks")
            .strip()
            .replaceFirst("}\\s*$", ", \"protection\": {\"contact_days\": 30}}"));
    OutcomeTold.of(port, slug, officer);

    forgetNotes(29);
    assertThat(notes()).isOne();
    forgetNotes(31);
    assertThat(notes()).as("not after 90 days").isZero();
  }

  private void forgetNotes(int days) {
    stores
        .orderedStream()
        .filter(store -> store.getClass().getName().contains("NotesRetention"))
        .forEach(store -> store.forgetWhatIsDue(House.CLOCK.instant().plus(Duration.ofDays(days))));
  }

  private long notes() {
    return jdbc.sql(
            "select count(*) from group_note n join group_session s on s.id = n.session"
                + " where s.consultation = ?")
        .param(slug)
        .query(Long.class)
        .single();
  }

  @Test
  void a_letter_to_post_is_counted_where_nobody_forgets_it_and_marked() {
    saved(next(session()), "yes", "C-1");
    api.post("/api/v1/consultations/" + slug + "/close");
    assertThat(words(officer.get(page + "/outcome").body()))
        .contains("One more person asked to be told and gave no number", "0 of 1 posted");
    assertThat(words(officer.get(page + "/report").body())).contains("0 of 1 posted");
    assertThat(officer.get("/console").body()).doesNotContain("Groups " + run + ". They asked");
    approved();
    assertThat(words(officer.get("/console").body()))
        .contains("1 letter has to be posted: outcome Groups " + run + ". They asked to be told");

    String letters = page + "/assisted/letters";
    String response = responses().get(0).path("id").asString();
    assertThat(words(officer.get(letters).body())).contains("Sheet C-1", "Outcome : 0 of 1 posted");
    assertThat(words(follow(letters + "/posted", "about", "outcome")))
        .contains("Choose the letters that were posted");
    assertThat(words(follow(letters + "/posted", "about", "outcome", "response", response)))
        .contains("One letter is marked as posted", "Outcome : 1 of 1 posted")
        .contains("Feedback report : 0 of 1 posted");
    assertThat(words(officer.get("/console").body())).doesNotContain("Groups " + run + ". They");
    assertThat(words(follow(letters + "/undo", "about", "outcome", "response", response)))
        .contains("Outcome : 0 of 1 posted");
  }

  @Test
  void a_number_with_a_slip_is_none() {
    for (int i = 0; i < 200; i++) {
      String number = SheetNumber.fresh().toString();
      assertThat(SheetNumber.read(number.toLowerCase(Locale.ROOT))).isPresent();
      char other = number.charAt(4) == 'A' ? 'B' : 'A';
      assertThat(SheetNumber.read(number.substring(0, 4) + other + number.substring(5))).isEmpty();
      if (number.charAt(0) != number.charAt(1)) {
        String swapped = "" + number.charAt(1) + number.charAt(0) + number.substring(2);
        assertThat(SheetNumber.read(swapped)).isEmpty();
      }
    }
    assertThat(SheetNumber.isLikeOne("A-12")).isFalse();
  }

  private void approved() {
    String outcome = "/api/v1/consultations/" + slug + "/outcome";
    api.put(
        outcome,
        """
        {"summary": "S.", "items": [{"theme": "Buses", "you_said": "Late.", "status": "done", \
        "we_did": "Six more."}]}""");
    String second =
        api.post("/api/v1/tokens", "{\"name\": \"Approves groups\", \"role\": \"officer\"}")
            .json()
            .path("token")
            .asString();
    HttpCaller.to(port).bearer(second).post(outcome + "/approve");
  }

  private String session() {
    LocalDate day = today();
    return path(begin("" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear()));
  }

  private Answer begin(String day, String month, String year) {
    officer.get(page + "/groups");
    return said(page + "/groups", new String[] {day, month, year}, "12");
  }

  private Answer changed(String session, String present) {
    LocalDate day = today();
    String[] date = {"" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear()};
    return said(session, date, present);
  }

  private Answer said(String address, String[] day, String present) {
    return officer.post(
        address,
        "title",
        "Carers' coffee morning",
        "where",
        "Centre",
        "heldOn.day",
        day[0],
        "heldOn.month",
        day[1],
        "heldOn.year",
        day[2],
        "languages",
        "en",
        "ledBy",
        "Asha",
        "present",
        present);
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(House.CLOCK.instant(), ZoneOffset.UTC);
  }

  private String next(String session) {
    return path(officer.post(session + "/next", "way", "paper", "language", "en"));
  }

  /** The next sheet. */
  private String saved(String sheet, String agreed, String number) {
    return path(officer.post(sheet, sheet(agreed, number)));
  }

  private static String[] sheet(String agreed, String number) {
    return new String[] {
      "a.consent:take_part",
      agreed,
      "a.consent:be_told_outcome",
      "yes",
      "a.caring",
      "no",
      "sheet",
      number,
      "then",
      "next"
    };
  }

  /** The page that a form leads to. */
  private String follow(String form, String... fields) {
    return officer.get(path(officer.post(form, fields))).body();
  }

  private static String path(Answer answer) {
    assertThat(answer.header("Location")).as(answer.body()).isNotNull();
    return answer.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  private JsonNode responses() {
    return api.with("Accept", "application/json")
        .get("/api/v1/consultations/" + slug + "/responses")
        .json();
  }

  private String sealed() {
    return jdbc.sql(
            "select n.words from group_note n join group_session s on s.id = n.session"
                + " where s.consultation = ?")
        .param(slug)
        .query((row, number) -> new String(row.getBytes("words"), StandardCharsets.ISO_8859_1))
        .list()
        .toString();
  }

  private Visitor as(String name, Role role) {
    return Visitor.signedIn(port, invitations, name + run + "@groups.example.org", role);
  }

  private static String words(String html) {
    return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }
}
