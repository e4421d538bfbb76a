package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.assisted.Fields;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person on two channels, by signed texts: counted once, told once, and forgotten as one. */
@IntegrationTest
class LinkingTests {

  private static final Pattern CODE = Pattern.compile("LINK ([0-9]{8})");
  private static int people = 940_100;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Invitations invitations;

  @Value("${earshot.conversations}")
  private Path conversations;

  private Wire wire;
  private Phone sms;
  private Phone telegram;
  private long before;

  @BeforeEach
  void twoPhones() {
    wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    sms = phone("sms");
    telegram = phone("telegram");
    before = allPersons();
  }

  private Phone phone(String channel) {
    int number = ++people;
    return new Phone(wire, channel, channel.equals("sms") ? "+447700" + number : "7000" + number);
  }

  @Test
  void a_code_from_one_sent_from_the_other_links_both_and_both_are_told() throws Exception {
    sms.says("LINK");
    assertThat(sms.gotLast()).contains("within 15 minutes");

    telegram.says("link " + code(sms));

    assertThat(telegram.gotLast()).contains("(SMS) are now one person");
    sms.waitsFor("(Telegram) are now one person");
    assertThat(persons()).isEqualTo(1);
  }

  @Test
  void a_code_is_kept_as_a_hash_works_once_and_for_a_quarter_of_an_hour() throws Exception {
    sms.says("LINK");
    String code = code(sms);
    House.CLOCK.putForward(Duration.ofMinutes(16));
    telegram.says("LINK " + code);
    assertThat(telegram.gotLast()).contains("not right, or older than 15 minutes");

    link();
    phone("sms").says("LINK " + code(sms));

    assertThat(persons()).isEqualTo(1);
    assertThat(jdbc.queryForList("select subject from link_code")).isEmpty();
  }

  @Test
  void whoever_guesses_has_to_wait() throws Exception {
    sms.says("LINK");
    for (int guess = 0; guess < 5; guess++) {
      telegram.says("LINK 0000000" + guess);
    }
    telegram.says("LINK " + code(sms));
    assertThat(telegram.gotLast()).contains("too many wrong codes");

    House.CLOCK.putForward(Duration.ofMinutes(61));
    sms.says("LINK");
    telegram.says("LINK " + code(sms));
    assertThat(telegram.gotLast()).contains("are now one person");
  }

  @Test
  void a_code_does_nothing_on_the_phone_that_it_came_to() throws Exception {
    sms.says("LINK");
    sms.says("LINK " + code(sms));
    assertThat(sms.gotLast()).contains("from your other phone or app");
    assertThat(persons()).isZero();
  }

  @Test
  void of_two_responses_the_fuller_one_counts_and_the_other_is_not_asked_on() throws Exception {
    String keyword = open();
    sms.says(keyword).says("yes").says("no");
    telegram.says(keyword).says("yes").says("no").says("4").says("the bus");
    assertThat(answered(keyword)).hasSize(2);

    link();

    assertThat(telegram.gotLast())
        .contains("You answered Linked " + keyword + " on both", "Telegram");
    assertThat(answered(keyword)).singleElement().asString().contains("the bus");
    sms.says("5");
    assertThat(sms.gotLast()).contains("on your other phone or app (Telegram)");
    sms.says(keyword);
    assertThat(sms.gotLast()).contains("on your other phone or app (Telegram)");
    telegram.says("no");
    assertThat(telegram.gotLast()).contains("what was decided");
  }

  @Test
  void what_came_after_closing_never_takes_the_place_of_what_was_said_in_time() throws Exception {
    String keyword = open();
    sms.says(keyword).says("yes").says("no");
    council(keyword).call("POST", "/close", "");
    Phone other = new Phone(wire, "sms", "+447700900747");
    entersLate(keyword, "07700 900747");
    assertThat(answered(keyword)).hasSize(2);

    other.says("LINK");
    sms.says("LINK " + code(other));

    assertThat(answered(keyword))
        .as("the fuller one is in no number")
        .singleElement()
        .asString()
        .contains("\"channel\":\"sms\"");
  }

  /** What somebody wrote on a sheet that arrived after closing. */
  private void entersLate(String keyword, String number) {
    Visitor officer =
        Visitor.signedIn(port, invitations, "enters" + people + "@example.org", Role.OFFICER);
    String desk = "/console/consultations/" + slug(keyword) + "/assisted";
    officer.get(desk);
    String draft =
        officer
            .post(desk, "way", "paper", "language", "en")
            .header("Location")
            .replaceFirst("^https?://[^/]+", "");
    officer.post(
        draft,
        Fields.answer("consent:take_part"),
        "yes",
        Fields.answer("caring"),
        "no",
        Fields.answer("good_at_listening"),
        "4",
        Fields.answer("anything_else"),
        "More buses");
    officer.post(draft + "/check", "when", "after", "phone", number);
  }

  @Test
  void whoever_takes_part_on_one_takes_part_from_there() throws Exception {
    String keyword = open();
    link();
    sms.says(keyword).says("yes");

    telegram.says(keyword);

    assertThat(telegram.gotLast()).contains("on your other phone or app (SMS)");
    sms.says("no");
    assertThat(answered(keyword)).hasSize(1);
  }

  @Test
  void the_outcome_comes_once_where_they_wrote_last() throws Exception {
    String keyword = open();
    answersAll(sms, keyword);
    answersAll(telegram, keyword);
    link();
    House.CLOCK.putForward(Duration.ofMinutes(20));
    sms.says("HELP");

    tell(keyword);

    sms.waitsFor("Seventeen more places");
    assertThat(told(sms)).isEqualTo(1);
    assertThat(told(telegram)).isZero();
    send(keyword);
    telegram.says("HELP");
    send(keyword);
    assertThat(deliveries(keyword).path("total").asInt()).isEqualTo(1);
    assertThat(told(telegram)).isZero();
  }

  @Test
  void stop_on_one_stops_that_one_and_says_so() throws Exception {
    String keyword = open();
    answersAll(sms, keyword);
    link();
    telegram.says("STOP");
    assertThat(telegram.gotLast()).contains("START", "Your other phone or app is not stopped");
    int before = telegram.got().size();

    tell(keyword);

    sms.waitsFor("Seventeen more places");
    assertThat(telegram.got()).hasSize(before);
  }

  @Test
  void what_was_agreed_to_where_they_stopped_is_told_nowhere() throws Exception {
    String keyword = open();
    answersAll(sms, keyword);
    link();
    sms.says("STOP");

    tell(keyword);

    assertThat(deliveries(keyword).path("total").asInt()).isZero();
  }

  @Test
  void forget_forgets_both() throws Exception {
    String keyword = open();
    sms.says(keyword).says("yes").says("no");
    link();

    telegram.says("FORGET").says("yes");

    assertThat(telegram.gotLast()).contains("has been deleted");
    assertThat(answered(keyword)).isEmpty();
    assertThat(persons()).isZero();
  }

  @Test
  void an_officer_who_forgets_someone_forgets_both() throws Exception {
    String keyword = open();
    sms.says(keyword).says("yes").says("no");
    telegram.says(keyword).says("yes").says("no").says("4");
    link();
    long reachable = reachable();
    Visitor officer =
        Visitor.signedIn(port, invitations, "forgets" + people + "@example.org", Role.OFFICER);
    String response =
        "/console/consultations/"
            + slug(keyword)
            + "/responses/"
            + answered(keyword).getFirst().path("id").asString();

    assertThat(officer.get(response + "/forget").body()).contains("every phone or app");
    officer.post(response + "/forget");

    assertThat(reachable()).isEqualTo(reachable - 2);
    assertThat(jdbc.queryForList("select id from response where consultation = ?", slug(keyword)))
        .isEmpty();
    assertThat(persons()).isZero();
  }

  private long reachable() {
    return jdbc.queryForList("select subject from participant").size();
  }

  @Test
  void unlink_makes_two_of_them_again_with_all_their_answers() throws Exception {
    String keyword = open();
    sms.says(keyword).says("yes").says("no");
    telegram.says(keyword).says("yes").says("no").says("4");
    link();
    assertThat(answered(keyword)).hasSize(1);

    sms.says("UNLINK");

    assertThat(sms.gotLast()).contains("stands by itself again");
    assertThat(answered(keyword)).hasSize(2);
    assertThat(persons()).isZero();
    sms.says("unlink");
    assertThat(sms.gotLast()).contains("not linked");
  }

  private void link() throws InterruptedException {
    sms.says("LINK");
    telegram.says("LINK " + code(sms));
    assertThat(telegram.gotLast()).contains("are now one person");
    sms.waitsFor("are now one person");
  }

  private static String code(Phone phone) {
    List<String> codes =
        phone.got().stream()
            .map(CODE::matcher)
            .filter(Matcher::find)
            .map(found -> found.group(1))
            .toList();
    return codes.getLast();
  }

  private static void answersAll(Phone phone, String keyword) throws InterruptedException {
    for (String words : List.of(keyword, "yes", "no", "4", "nothing else", "no", "yes")) {
      phone.says(words);
    }
  }

  private static long told(Phone phone) {
    return phone.got().stream().filter(text -> text.contains("Seventeen more places")).count();
  }

  /** How many people with more than one phone there are, beyond those of the tests before. */
  private long persons() {
    return allPersons() - before;
  }

  private long allPersons() {
    return jdbc.queryForObject("select count(*) from person", Long.class);
  }

  private List<JsonNode> answered(String keyword) {
    JsonNode responses = JsonMapper.shared().readTree(get(keyword, "/responses"));
    return responses.valueStream().toList();
  }

  private JsonNode deliveries(String keyword) {
    return JsonMapper.shared().readTree(get(keyword, "/outcome/deliveries"));
  }

  private String get(String keyword, String path) {
    return call("GET", "/consultations/" + slug(keyword) + path, "");
  }

  private void tell(String keyword) throws InterruptedException {
    council(keyword).answers("Seventeen more places");
    send(keyword);
  }

  private Council council(String keyword) {
    return new Council(wire, slug(keyword));
  }

  /** Sends, and waits until every letter is written. */
  private void send(String keyword) throws InterruptedException {
    call("POST", "/consultations/" + slug(keyword) + "/outcome/send", "");
    for (int i = 0; i < 1800 && sending(); i++) {
      Thread.sleep(50);
    }
    assertThat(sending()).isFalse();
  }

  private boolean sending() {
    return !jdbc.queryForList("select 1 from scheduled_tasks where task_name = 'send-outcome'")
        .isEmpty();
  }

  private String call(String method, String path, String body) {
    return wire.call(House.BOOTSTRAP_TOKEN, method, path, body);
  }

  private String open() throws IOException {
    String keyword = "LINKS" + (++people);
    council(keyword).opens(conversations, keyword);
    return keyword;
  }

  private static String slug(String keyword) {
    return keyword.toLowerCase(Locale.ROOT);
  }
}
