package org.earshot.web.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Inbound;
import org.earshot.participants.Participants;
import org.earshot.privacy.Audit;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.Retained;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who took part enter a prize draw that cannot be joined to their answers. */
@IntegrationTest
class DrawTests {

  private static final List<String> ANSWERS = List.of("yes", "no", "skip", "skip", "no", "yes");

  private static int runs;
  private static int received;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;
  @Autowired private Participants participants;
  @Autowired private Audit audit;
  @Autowired private Cipher cipher;
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
    slug = "draws-" + run;
    page = "/console/consultations/" + slug;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, record("https://council.example/draw"));
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isEqualTo(200);
    officer = as("officer", Role.OFFICER);
  }

  /** Others' tests count what is open. */
  @AfterEach
  void close() {
    api.post("/api/v1/consultations/" + slug + "/close");
  }

  @Test
  void no_prize_is_promised_without_terms_and_none_changes_once_people_were_told() {
    String other = "/api/v1/consultations/draws-without-" + run;
    api.put(other, record("our website"));
    assertThat(api.get(other + "/findings").body())
        .contains("The prize draw has no terms that people can read");
    assertThat(api.post(other + "/open").status()).isEqualTo(409);
    assertThat(api.put("/api/v1/consultations/" + slug, record("https://other.example/")).body())
        .contains("the prize draw that people were told of can no longer be changed");
    assertThat(officer.get(page + "/set-up/conversation").body())
        .contains("One of five £20 vouchers");
  }

  @Test
  void whoever_says_yes_at_the_end_is_in_once_and_nothing_kept_says_who_they_are() {
    answers(1, "yes");
    answers(2, "no");
    assertThat(said(1))
        .anyMatch(
            text ->
                text.contains("Would you like to enter our prize draw on 14 April 2027?")
                    && text.contains("You can win: One of five £20 vouchers.")
                    && text.contains("https://council.example/draw"));
    assertThat(entries()).isEqualTo(1);
    assertThat(words(officer.get(page + "/draw").body()))
        .contains("Entries 1", "People can still enter");
    assertThat(ledger(1)).contains("enter_draw true");
    assertThat(ledger(2)).contains("enter_draw false");

    List<String> columns =
        jdbc
            .sql("select * from draw_entry where consultation = ?")
            .param(slug)
            .query()
            .singleRow()
            .keySet()
            .stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    assertThat(columns)
        .containsExactlyInAnyOrder("id", "consultation", "once", "contact", "mixed", "won", "told");
    assertThat(
            jdbc.sql(
                    "select count(*) from draw_entry where once in (select subject from participant)"
                        + " or id in (select id from response)")
                .query(Long.class)
                .single())
        .isZero();
    assertThat(api.get("/api/v1/consultations/" + slug + "/responses").body())
        .doesNotContain("enter_draw");
  }

  @Test
  void stop_and_forget_and_a_change_of_mind_take_the_entry_out() {
    answers(3, "yes");
    answers(4, "yes");
    assertThat(entries()).isEqualTo(2);
    says(3, "STOP");
    assertThat(entries()).isEqualTo(1);
    says(4, "FORGET", "yes");
    assertThat(entries()).isZero();
  }

  @Test
  void winners_are_drawn_told_and_forgotten_and_only_their_contacts_are_seen() {
    for (int person = 5; person < 9; person++) {
      answers(person, "yes");
    }
    api.post("/api/v1/consultations/" + slug + "/close");
    assertThat(words(officer.get(page + "/draw").body())).contains("People were told another day");
    jdbc.sql(
            "update consultation set set_up = replace(set_up, '2027-04-14', '2027-01-01')"
                + " where slug = ?")
        .param(slug)
        .update();
    assertThat(words(officer.post(page + "/draw", "winners", "9", "seen", "0").body()))
        .contains("Enter how many are to win, from 1 to 4");
    officer.post(page + "/draw", "winners", "1", "seen", "0");
    assertThat(words(officer.post(page + "/draw", "winners", "1", "seen", "0").body()))
        .as("a second click, or an officer whose page is older")
        .contains("Winners were drawn since you opened this page");
    assertThat(words(officer.get(page + "/draw").body()))
        .contains("one winner among 4 entries, by Officer officer" + run)
        .contains("3 people can still win")
        .contains("Good news: you have won in the prize draw of Short breaks for carers")
        .doesNotContain("7700900");

    String winners = officer.get(page + "/draw/winners").body();
    Matcher number = Pattern.compile("\\+447700900\\d{3}").matcher(winners);
    assertThat(number.find()).isTrue();
    String winner = number.group();
    assertThat(number.find()).isFalse();
    assertThat(officer.get(page + "/draw/winners.csv").body())
        .isEqualTo("channel,contact,language,told\r\nsms,'" + winner + ",en,false\r\n");

    officer.post(page + "/draw/tell");
    officer.post(page + "/draw/tell");
    assertThat(audit.page(0, 30).toString())
        .contains("looked at the contacts of winners", "downloaded the contacts of winners");
    assertThat(
            jdbc.sql(
                    "select count(*) from letter where kind = 'prize' and subject is null"
                        + " and consultation = ?")
                .param(slug)
                .query(Long.class)
                .single())
        .isEqualTo(1);
    assertThat(as("analyst", Role.ANALYST).get(page + "/draw").status()).isEqualTo(403);

    long before = entries();
    forgetAt(House.CLOCK.instant());
    assertThat(entries()).isEqualTo(before);
    forgetAt(House.CLOCK.instant().atOffset(ZoneOffset.UTC).plus(Period.ofDays(31)).toInstant());
    assertThat(entries()).isZero();
    assertThat(words(officer.get(page + "/draw").body())).contains("one winner among 4 entries");
  }

  @Test
  void a_winner_who_asks_to_be_forgotten_is_written_to_no_more_and_an_officer_sees_it() {
    answers(12, "yes");
    answers(13, "yes");
    enteredOn("pigeon");
    closeAndDraw(2);
    officer.post(page + "/draw/tell");
    await().until(() -> letters("status = 'needs_set_up' and words is not null") == 2);

    says(12, "FORGET", "yes");

    assertThat(letters("status = 'cancelled' and words is null")).isEqualTo(1);
    assertThat(letters("status = 'needs_set_up'")).as("the other winner's").isEqualTo(1);
    assertThat(words(officer.get(page + "/draw").body()))
        .contains("2 winners among 2 entries")
        .contains("1 of them has left the draw since")
        .contains("One prize is without a winner");
    assertThat(officer.get(page + "/draw/winners.csv").body()).doesNotContain("+447700900487");
    assertThat(words(officer.get("/console").body())).contains("1 prize is without a winner");

    says(13, "STOP");

    assertThat(letters("words is not null")).isZero();
    assertThat(words(officer.get(page + "/draw").body()))
        .contains("All of them have left the draw since");
  }

  @Test
  void a_second_draw_for_more_prizes_replaces_nobody() {
    List<Integer> people = List.of(-149, -148, -147);
    people.forEach(person -> answers(person, "yes"));
    closeAndDraw(1);
    officer.post(page + "/draw", "winners", "1", "seen", "1");
    assertThat(words(officer.get(page + "/draw").body())).doesNotContain("without a winner");
    String winners = officer.get(page + "/draw/winners.csv").body();

    says(
        people.stream()
            .filter(one -> winners.contains(address(one).value()))
            .findFirst()
            .orElseThrow(),
        "STOP");

    assertThat(words(officer.get(page + "/draw").body())).contains("One prize is without a winner");
    officer.post(page + "/draw", "winners", "1", "seen", "2");
    assertThat(words(officer.get(page + "/draw").body())).doesNotContain("without a winner");
  }

  @Test
  void a_winner_whom_whatsapp_takes_no_words_to_is_for_an_officer_to_call() {
    answers(14, "yes");
    enteredOn("whatsapp");
    closeAndDraw(1);

    officer.post(page + "/draw/tell");

    assertThat(words(officer.get(page + "/draw").body()))
        .contains("One winner cannot be written to: WhatsApp takes")
        .contains("Call them");
    assertThat(letters("true")).isZero();
    assertThat(officer.get(page + "/draw/winners.csv").body())
        .contains("whatsapp,'+447700900489,en,false");
  }

  /** The same people by another way: nobody carries pigeons, so their letters wait. */
  private void enteredOn(String channel) {
    jdbc.sql("select id, contact from draw_entry where consultation = ?")
        .param(slug)
        .query(
            (row, number) ->
                jdbc.sql("update draw_entry set contact = ? where id = ?")
                    .params(
                        cipher.encrypt(
                            cipher
                                .decrypt(row.getBytes("contact"), "draw_entry.contact")
                                .replace("sms", channel),
                            "draw_entry.contact"),
                        row.getObject("id", UUID.class))
                    .update())
        .list();
  }

  private void closeAndDraw(int winners) {
    api.post("/api/v1/consultations/" + slug + "/close");
    jdbc.sql(
            "update consultation set set_up = replace(set_up, '2027-04-14', '2027-01-01')"
                + " where slug = ?")
        .param(slug)
        .update();
    officer.get(page + "/draw");
    officer.post(page + "/draw", "winners", "" + winners, "seen", "0");
    officer.get(page + "/draw");
  }

  private long letters(String which) {
    return jdbc.sql(
            "select count(*) from letter where kind = 'prize' and consultation = ? and " + which)
        .param(slug)
        .query(Long.class)
        .single();
  }

  @Test
  void the_prize_is_told_in_each_language_once_a_named_person_has_checked_it_there() {
    String other = "draws-in-urdu-" + run;
    String path = "/api/v1/consultations/" + other;
    String prize = "پانچ میں سے ایک £20 کا واؤچر";
    String written = "\"translations\": [{\"language\": \"ur\", \"prize\": \"" + prize + "\"%s}], ";
    api.put(path, inUrdu(written.formatted("")));
    assertThat(api.get(path + "/findings").body())
        .contains("The prize is not written and checked in every language: Urdu.");
    assertThat(officer.get("/console/consultations/" + other + "/set-up/conversation").body())
        .contains(prize, "اردو (Urdu)");
    api.post(path + "/open");
    says(15, "URDUPRIZE" + run, "LANGUAGE urdu");
    ANSWERS.forEach(text -> says(15, text));
    says(15, "yes");
    assertThat(said(15))
        .as("nobody has checked it")
        .anyMatch(text -> text.contains("£20 vouchers"));

    assertThat(api.put(path, inUrdu(written.formatted(", \"checked_by\": \"S. Malik\""))).status())
        .isLessThan(300);
    assertThat(api.get(path + "/findings").body()).doesNotContain("The prize is not written");
    says(16, "URDUPRIZE" + run, "LANGUAGE urdu");
    ANSWERS.forEach(text -> says(16, text));
    says(16, "yes");
    assertThat(said(16)).anyMatch(text -> text.contains(prize));
    assertThat(api.put(path, inUrdu("")).body())
        .contains("the prize draw that people were told of can no longer be changed");
    api.post(path + "/close");
  }

  @Test
  void nobody_is_told_another_prize_in_the_language_of_the_conversation() {
    String path = "/api/v1/consultations/" + slug;
    String record = record("https://council.example/draw");
    String other =
        record.replace(
            "\"incentive\": {",
            "\"incentive\": {\"translations\": [{\"language\": \"en\", \"prize\": \"One £5 voucher\","
                + " \"checked_by\": \"A. Reader\"}], ");

    HttpCaller.Answer refused = api.put(path, other);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body())
        .contains(
            "incentive.translations[0].language", "told of the prize in the words of the record");
    assertThat(
            api.put(
                    "/api/v1/consultations/draws-early-" + run,
                    other.replace("PRIZE", "EARLYPRIZE"))
                .body())
        .contains("told of the prize in the words of the record");

    jdbc.sql("update consultation set set_up = replace(set_up, ?, ?) where slug = ?")
        .params(
            "\"incentive\":{",
            "\"incentive\":{\"translations\":[{\"language\":\"en\",\"prize\":\"One £5 voucher\",\"checked_by\":\"A. Reader\"}],",
            slug)
        .update();
    assertThat(api.put(path, other.replace("Draw club", "Drawing club")).status())
        .as("something else")
        .isLessThan(300);
    says(-150, "PRIZE" + run);
    ANSWERS.forEach(text -> says(-150, text));
    says(-150, "yes");
    assertThat(said(-150))
        .anyMatch(text -> text.contains("£20 vouchers"))
        .noneMatch(text -> text.contains("£5"));
    assertThat(api.put(path, record).status()).as("taken out").isLessThan(300);
  }

  private String inUrdu(String translations) {
    return record("https://council.example/draw")
        .replace("PRIZE" + run, "URDUPRIZE" + run)
        .replace("\"incentive\": {", "\"incentive\": {" + translations);
  }

  @Test
  void each_night_new_entries_are_written_anew_so_that_their_order_tells_nothing() {
    answers(10, "yes");
    answers(11, "yes");
    List<String> before = ids();
    forgetAt(House.CLOCK.instant());
    assertThat(ids()).hasSize(2).doesNotContainAnyElementsOf(before);
    List<String> mixed = ids();
    forgetAt(House.CLOCK.instant());
    assertThat(ids()).isEqualTo(mixed);
    says(10, "STOP");
    assertThat(entries()).isEqualTo(1);
  }

  private List<String> ids() {
    return jdbc
        .sql(
            "select cast(id as varchar(40)) from draw_entry where consultation = ?"
                + " order by id")
        .param(slug)
        .query((row, number) -> row.getString(1))
        .list()
        .stream()
        .sorted()
        .toList();
  }

  private void forgetAt(Instant when) {
    stores
        .orderedStream()
        .filter(store -> store.getClass().getName().contains("DrawRetention"))
        .forEach(store -> store.forgetWhatIsDue(when));
  }

  private String record(String terms) {
    return SetUpRecord.of("Draws " + run, "short-breaks")
        .strip()
        .replaceFirst(
            "}$",
            ", \"partners\": [{\"name\": \"Draw club\", \"join_word\": \"PRIZE"
                + run
                + "\"}], \"incentive\": {\"prize\": \"One of five £20 vouchers\", \"draw_on\": \"2027-04-14\","
                + " \"terms\": \""
                + terms
                + "\"}}");
  }

  private void answers(int person, String draw) {
    says(person, "PRIZE" + run);
    ANSWERS.forEach(text -> says(person, text));
    says(person, draw);
  }

  private void says(int person, String... texts) {
    for (String text : texts) {
      arrivals.arrive(
          new Inbound(
              address(person),
              "SMdraws-" + received++,
              text,
              null,
              false,
              Inbound.Signal.NONE,
              House.CLOCK.instant()));
    }
  }

  private Address address(int person) {
    return new Address("sms", "+447700900%03d".formatted(475 + person));
  }

  private List<String> said(int person) {
    return participants.ledger(cipher.pseudonym("sms", address(person).value())).stream()
        .map(consent -> consent.request())
        .toList();
  }

  private List<String> ledger(int person) {
    return participants.ledger(cipher.pseudonym("sms", address(person).value())).stream()
        .map(consent -> consent.purpose() + " " + consent.given())
        .toList();
  }

  private long entries() {
    return jdbc.sql("select count(*) from draw_entry where consultation = ?")
        .param(slug)
        .query(Long.class)
        .single();
  }

  private Visitor as(String name, Role role) {
    return Visitor.signedIn(port, invitations, name + run + "@draws.example.org", role);
  }

  private static String words(String html) {
    return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }
}
