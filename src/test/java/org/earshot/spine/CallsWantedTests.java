package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.privacy.Cipher;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever wishes to speak with somebody reaches the call-back list, however they say it. */
@IntegrationTest
class CallsWantedTests {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static int people = 938_100;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Cipher cipher;
  @Autowired private Invitations invitations;

  @Value("${earshot.conversations}")
  private Path conversations;

  private Wire wire;
  private Visitor officer;
  private Phone phone;

  @BeforeEach
  void begin() {
    wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    people++;
    officer = Visitor.signedIn(port, invitations, "calls" + people + "@example.org", Role.OFFICER);
    phone = new Phone(wire, "sms", "+447700" + people);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I would like to speak to somebody",
        "can someone ring me",
        "Please call",
        "Hello, can I talk to somebody about my bus pass please?"
      })
  void as_the_very_first_text(String wish) throws Exception {
    phone.says(wish);

    assertThat(phone.got()).hasSize(1);
    assertThat(phone.gotLast())
        .contains("We have asked someone to call you")
        .contains("You can text us the number to call");
    assertThat(calls()).contains(wish, address());
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON 07700 900816",
    "'person please, on 07700 900816 after 6pm'",
    "'osoba 07700 900816'",
    "'fine but call me on 07700 900816 please'"
  })
  void with_a_number_that_is_kept_and_not_asked_for(String wish) throws Exception {
    phone.says(wish);

    assertThat(String.join("\n", phone.got()))
        .contains("We have asked someone to call you")
        .doesNotContain("You can text us the number to call", "900816");
    assertThat(calls()).contains(address());
    assertThat(officer.post(address() + "/number").body()).contains("+447700900816");
  }

  @Test
  void in_the_middle_of_an_answer_that_stays_an_answer() throws Exception {
    String keyword = "CALLS" + people;
    Council council = new Council(wire, "calls-" + people);
    council.opens(conversations, keyword);
    phone.says(keyword).says("yes").says("no").says("4");

    phone.says("The new bus is fine for me but call me on 07700 900817 please, I am in after 4pm");

    assertThat(String.join("\n", phone.got())).contains("when it suits you: I am in after 4pm");
    assertThat(calls()).contains("<bdi>I am in after 4pm</bdi>");
    assertThat(officer.post(address() + "/number").body()).contains("+447700900817");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from answer a join response r on r.id = a.response where"
                    + " r.subject = ? and a.question = 'anything_else' and a.kind = 'ANSWERED'",
                Long.class,
                subject()))
        .isEqualTo(1);
    council.call("POST", "/close", "");
  }

  @Test
  void and_is_due_on_the_day_that_they_named() throws Exception {
    LocalDate day = workingDayAfter(LocalDate.ofInstant(House.CLOCK.instant(), LONDON).plusDays(4));
    String named = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);

    phone.says("can someone ring me on " + named + " after 2pm please");

    assertThat(due()).isEqualTo(day);
    assertThat(calls()).contains("on " + named + " after 2pm");
  }

  @Test
  void and_the_day_puts_off_no_question_that_waits_already() throws Exception {
    phone.says("Who pays for the bus passes here?");
    LocalDate due = due();
    LocalDate day =
        workingDayAfter(LocalDate.ofInstant(House.CLOCK.instant(), LONDON).plusDays(20));

    phone.says(
        "can someone ring me on " + day.getDayOfMonth() + " " + month(day) + " after 2pm please");

    assertThat(due()).isBeforeOrEqualTo(due);
    assertThat(calls()).contains("after 2pm");
  }

  @Test
  void with_no_day_it_is_due_as_ever() throws Exception {
    phone.says("please call me");
    LocalDate due = due();
    phone = new Phone(wire, "sms", "+447700" + ++people);

    phone.says("please call me, I am in after 4pm");

    assertThat(due()).isEqualTo(due);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"I call my mum every day", "nobody ever calls me back", "They shout and call me"})
  void and_who_tells_of_calls_is_no_such_wish(String told) throws Exception {
    phone.says(told);

    assertThat(String.join("\n", phone.got())).doesNotContain("asked someone to call");
    assertThat(calls()).doesNotContain(told);
  }

  /** One that is open takes whoever writes anything; asking for a person is more than that. */
  @ParameterizedTest
  @CsvSource({"0, can someone ring me", "1, Please call", "2, person 07700 900818"})
  void as_the_very_first_text_where_one_consultation_is_open(int which, String wish)
      throws Exception {
    Council council = new Council(wire, "calls-first-" + which + "-" + people);
    council.opens(conversations, "FIRSTCALL" + people);

    phone.says(wish);

    assertThat(phone.got()).hasSize(1);
    assertThat(phone.gotLast()).contains("We have asked someone to call you");
    assertThat(calls()).contains(address());
    council.call("POST", "/close", "");
  }

  @Test
  void beside_a_welcome_where_more_is_said() throws Exception {
    Council council = new Council(wire, "calls-welcome-" + people);
    council.opens(conversations, "WELCOMECALL" + people);

    phone.says("WELCOMECALL" + people + " is on your letter but call me on 07700 900819 please");

    assertThat(String.join("\n", phone.got()))
        .contains("We have asked someone to call you", "Would you like to take part?");
    assertThat(calls()).contains(address());
    assertThat(officer.post(address() + "/number").body()).contains("+447700900819");
    council.call("POST", "/close", "");
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
  }

  private static LocalDate workingDayAfter(LocalDate day) {
    return Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek())
        ? day.plusDays(2)
        : day;
  }

  private LocalDate due() {
    OffsetDateTime due =
        jdbc.queryForObject(
            "select due_at from inbox_case where subject = ?", OffsetDateTime.class, subject());
    return due.atZoneSameInstant(LONDON).toLocalDate();
  }

  private String calls() {
    return officer.get("/console/inbox/calls").body();
  }

  private String address() {
    List<UUID> ids =
        jdbc.queryForList("select id from inbox_case where subject = ?", UUID.class, subject());
    assertThat(ids).hasSize(1);
    return "/console/inbox/" + ids.getFirst();
  }

  private UUID subject() {
    return cipher.pseudonym("sms", phone.address).value();
  }
}
