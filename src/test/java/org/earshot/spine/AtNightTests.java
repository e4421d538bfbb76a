package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tired people at a late hour: they slip, put off, think again and thank, and nobody is lost. */
@IntegrationTest
class AtNightTests {

  private static int runs;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;

  @Value("${earshot.conversations}")
  private Path conversations;

  private Wire wire;
  private Council council;
  private Council other;
  private Phone phone;
  private String keyword;

  @BeforeEach
  void opens() throws Exception {
    runs++;
    String run = Character.toString('A' + runs);
    keyword = "NIGHTLAMP" + run;
    wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    council = new Council(wire, "night-lamp-" + runs);
    council.opens(conversations, keyword);
    other = new Council(wire, "morning-tea-" + runs);
    other.opens(conversations, "MORNINGTEA" + run);
    phone = new Phone(wire, "telegram", "7000992" + (10 + runs));
  }

  @AfterEach
  void closes() {
    council.call("POST", "/close", "");
    other.call("POST", "/close", "");
  }

  @Test
  void thanks_for_the_promise_to_write_again_are_met_with_silence_and_the_promise_stands()
      throws Exception {
    says(keyword, "yes", "LATER", "tomorrow after 9");
    assertThat(phone.gotLast()).contains("We will text you again");
    String promised = nudge();

    int before = phone.got().size();
    assertThat(wire.say("telegram", phone.address, "ok thanks", 1)).isTrue();
    assertThat(wire.say("telegram", phone.address, "👍", 1)).isTrue();
    Thread.sleep(2_000);

    assertThat(phone.got()).hasSize(before);
    assertThat(nudge()).isEqualTo(promised);
    assertThat(phone.says("yes").gotLast()).contains("Do you look after someone");
  }

  @Test
  void whoever_said_no_and_thinks_again_is_asked_once_more_and_needs_no_officer() throws Exception {
    says(keyword, "no not today thanks love");

    assertThat(last("actually yes ok"))
        .singleElement()
        .asString()
        .contains("Would you like to take part?");
  }

  @Test
  void who_says_again_what_they_meant_has_said_yes() throws Exception {
    says(keyword, "yes", "no", "actually yes i do");
    assertThat(phone.gotLast()).contains("Shall we change your answer to this: Yes?");

    assertThat(phone.says("i meant yes").gotLast())
        .contains("Thank you, that is changed.", "How many hours a week");
  }

  @Test
  void a_slip_in_the_keyword_is_no_closed_door() throws Exception {
    String slip = keyword.replace("LAMP", "LMAP").toLowerCase(java.util.Locale.ROOT);

    says(slip + " pls");

    assertThat(phone.gotLast()).contains("Would you like to take part?");
  }

  @Test
  void a_wish_for_a_call_is_heard_before_an_address_is_taken_for_an_answer() throws Exception {
    says(keyword, "yes", "yes", "can u ring me its nasreen from 12 high st");

    assertThat(phone.gotLast())
        .contains("We have asked someone to call you. It may take a few days.")
        .doesNotContain("Did you mean", "when it suits you");
  }

  @Test
  void not_now_with_its_reason_is_later() throws Exception {
    says(keyword, "yes", "yes", "not now im feeding her");

    assertThat(phone.gotLast()).contains("When shall we text you again?");
  }

  @Test
  void thanks_are_not_told_that_they_were_not_understood() throws Exception {
    says(keyword, "yes", "yes", "MY ANSWERS", "ok ta");

    assertThat(phone.gotLast())
        .contains("How many hours a week")
        .doesNotContain("Sorry", "understand");
  }

  @Test
  void before_consent_a_way_out_is_whom_to_ask_and_no_list_of_commands() throws Exception {
    says(keyword, "my mum has dementia", "she is 84 now");

    assertThat(phone.gotLast())
        .contains("Any questions? Call", "Would you like to take part?")
        .doesNotContain("BACK", "SKIP");
  }

  @Test
  void who_asks_politely_is_answered() throws Exception {
    assertThat(says(keyword, "hi who is this pls")).anyMatch(text -> text.contains("Leicester"));
    assertThat(last("is this the council"))
        .noneMatch(text -> text.contains("A member of staff will read this"));
  }

  private List<String> says(String... words) throws InterruptedException {
    List<String> got = List.of();
    for (String one : words) {
      got = last(one);
    }
    return got;
  }

  /** What came back to these words. */
  private List<String> last(String words) throws InterruptedException {
    int before = phone.got().size();
    phone.says(words);
    return phone.got().subList(before, phone.got().size());
  }

  private String nudge() {
    return jdbc.queryForObject(
        "select max(nudge_at) || ' ' || max(case when later then 1 else 0 end) from response"
            + " where consultation = ?",
        String.class,
        "night-lamp-" + runs);
  }
}
