package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.responses.Responses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the hall makes of who says what and when, by signed texts from invented people. */
@IntegrationTest
class ListeningTests {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static int people = 930_100;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Responses responses;

  @Value("${earshot.conversations}")
  private Path conversations;

  private Wire wire;

  @BeforeEach
  void wire() {
    wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
  }

  @Test
  void a_reminder_is_what_the_next_words_answer() throws Exception {
    String keyword = open("[\"en\"]");
    Phone ada = phone();
    ada.says(keyword).says("yes").says("FORGET");
    assertThat(ada.gotLast()).contains("delete everything");

    toNoonTwoDaysOn();
    ada.waitsFor("Question 1 of 6");
    ada.says("yes");

    assertThat(ada.gotLast()).contains("Question 2 of 6");
    assertThat(answers(keyword, "take_part")).isEqualTo(1);
  }

  @Test
  void equality_answers_hang_on_their_own_consent_and_go_with_it() throws Exception {
    String keyword = open("[\"en\"]");
    Phone ada = phone();
    ada.says(keyword).says("yes").says("no").says("4").says("nothing else");
    assertThat(ada.gotLast()).contains("May we ask 3 questions about you?");
    ada.says("yes").says("3");
    assertThat(answers(keyword, "equality")).isEqualTo(1);

    ada.says("BACK").says("BACK");
    assertThat(ada.gotLast()).contains("May we ask 3 questions about you?");
    ada.says("no");

    assertThat(answers(keyword, "equality")).isZero();
    assertThat(answers(keyword, "take_part")).isEqualTo(3);
  }

  @Test
  void the_name_of_a_language_is_an_answer_where_the_question_takes_it() throws Exception {
    String keyword =
        open("[\"en\", \"pl\"]", yaml -> yaml.replace("9 hours or less", "Polish or Somali"));
    Phone ada = phone();
    ada.says(keyword).says("yes").says("yes").says("Polish");
    assertThat(ada.gotLast()).contains("Which of these would help you?");
    assertThat(coded(keyword, "hours")).containsExactly("o:up_to_9");

    ada.says("LANGUAGE polish");
    assertThat(ada.gotLast()).doesNotContain("Which of these would help you?");

    Phone bea = phone();
    bea.says(keyword).says("yes").says("no").says("5").says("Polish");
    assertThat(bea.gotLast()).contains("po polsku").contains("Yes / No");
    assertThat(coded(keyword, "anything_else")).hasSize(1);
  }

  private List<String> coded(String keyword, String question) {
    return jdbc.queryForList(
        "select coalesce(a.coded, '') from answer a join response r on r.id = a.response"
            + " where r.consultation = ? and a.question = ?",
        String.class,
        slug(keyword),
        question);
  }

  @Test
  void a_confirmed_guess_keeps_what_was_said_at_first() throws Exception {
    String keyword = open("[\"en\"]");
    Phone ada = phone();
    ada.says(keyword).says("yes").says("yes").says("maybe 2");
    assertThat(ada.gotLast()).contains("Did you mean 2, 10 to 19 hours?");

    ada.says("yes");

    List<String> said = new ArrayList<>();
    responses.forEach(
        slug(keyword),
        response -> response.progress().answer("hours").ifPresent(one -> said.add(one.said())));
    assertThat(said).containsExactly("maybe 2");
  }

  @Test
  void thanks_for_help_are_no_consent() throws Exception {
    String keyword = open("[\"en\"]");
    Phone ada = phone();
    ada.says(keyword).says("HELP").says("ok thanks");
    assertThat(ada.gotLast()).contains("Would you like to take part?");
    assertThat(consents(keyword)).isZero();

    ada.says("yes");

    assertThat(ada.gotLast()).contains("Question 1 of 6");
    assertThat(consents(keyword)).isEqualTo(1);
  }

  private int consents(String keyword) {
    return jdbc.queryForList(
            "select id from consent where consultation = ?", UUID.class, slug(keyword))
        .size();
  }

  @Test
  void a_keyword_is_heard_among_polite_words() throws Exception {
    String keyword = open("[\"en\"]");

    for (String words : List.of(keyword + ".", keyword.toLowerCase(Locale.ROOT) + " please")) {
      Phone newcomer = phone();
      newcomer.says(words);
      assertThat(newcomer.gotLast()).contains("Would you like to take part?");
    }
  }

  @Test
  void stop_is_stop_also_with_a_keyword_in_it() throws Exception {
    String keyword = open("[\"en\"]");
    Phone newcomer = phone();

    newcomer.says("please stop texting me about " + keyword);

    assertThat(newcomer.gotLast()).doesNotContain("take part").contains("START");
    assertThat(answers(keyword, "take_part")).isZero();
  }

  @Test
  void a_reminder_leaves_what_was_complete_complete() throws Exception {
    String keyword = open("[\"en\"]");
    Phone ada = phone();
    ada.says(keyword).says("yes").says("no").says("4").says("nothing else").says("no").says("no");
    assertThat(completed(keyword)).isEqualTo(1);
    ada.says("CHANGE 2").says("later").says("tomorrow");

    toNoonTwoDaysOn();
    ada.waitsFor("listening");

    assertThat(completed(keyword)).isEqualTo(1);
  }

  private long completed(String keyword) {
    return jdbc.queryForList(
            "select id from response where consultation = ? and completed_at is not null",
            UUID.class,
            slug(keyword))
        .size();
  }

  @Test
  void whoever_comes_too_late_is_told_so_and_asked_nothing() throws Exception {
    String keyword = open("[\"en\"]");
    wire.call(House.BOOTSTRAP_TOKEN, "POST", "/consultations/" + slug(keyword) + "/close", "");
    Phone late = phone();

    late.says(keyword);

    assertThat(late.gotLast()).contains("Heard " + keyword).contains("closed");
  }

  @Test
  void people_are_greeted_in_a_language_that_it_opened_in() throws Exception {
    String keyword = open("[\"pl\"]");
    Phone newcomer = phone();

    newcomer.says(keyword);

    assertThat(newcomer.got()).allSatisfy(text -> assertThat(text).doesNotContain("council"));
    assertThat(newcomer.got().getFirst()).contains("Rada Miasta");
  }

  private Phone phone() {
    return new Phone(wire, "sms", "+447700" + (++people));
  }

  /** Opens a consultation of its own, in these languages, and returns the word that starts it. */
  private String open(String languages) throws IOException {
    return open(languages, yaml -> yaml);
  }

  /**
   * @param change to the words that ship
   */
  private String open(String languages, UnaryOperator<String> change) throws IOException {
    String keyword = "HEAR" + (++people);
    String name = slug(keyword);
    Path folder = Files.createDirectories(conversations.resolve(name));
    for (String file : List.of("conversation.yaml", "pl.yaml")) {
      String text = Files.readString(conversations.resolve("short-breaks").resolve(file));
      Files.writeString(
          folder.resolve(file),
          change
              .apply(text)
              .replace("conversation: short-breaks", "conversation: " + name)
              .replace("[BREAKS]", "[" + keyword + "]"));
    }
    String setUp =
        SpineTests.SET_UP
            .replace("short-breaks", name)
            .replace("Short breaks for carers", "Heard " + keyword)
            .replace("[\"en\", \"gu\", \"pl\"]", languages);
    wire.call(House.BOOTSTRAP_TOKEN, "PUT", "/consultations/" + name, setUp);
    wire.call(House.BOOTSTRAP_TOKEN, "POST", "/consultations/" + name + "/open", "");
    return keyword;
  }

  private static String slug(String keyword) {
    return keyword.toLowerCase(Locale.ROOT);
  }

  private long answers(String keyword, String purpose) {
    return jdbc.queryForList(
            "select c.id from answer a join consent c on c.id = a.consent"
                + " where c.consultation = ? and c.purpose = ?",
            UUID.class,
            slug(keyword),
            purpose)
        .size();
  }

  /** More than a day on, and outside quiet hours. */
  private static void toNoonTwoDaysOn() {
    var now = House.CLOCK.instant().atZone(LONDON);
    var noon = now.toLocalDate().plusDays(2).atTime(LocalTime.NOON).atZone(LONDON);
    House.CLOCK.putForward(Duration.between(now, noon));
  }
}
