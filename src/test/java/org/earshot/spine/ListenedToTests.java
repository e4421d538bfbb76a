package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.privacy.Cipher;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The one question after an outcome: who answers it, how, and who reads what came of it. */
@IntegrationTest
class ListenedToTests {

  private static final List<String> ANSWERS =
      List.of("yes", "no", "3", "nothing else", "no", "yes");
  private static int run;
  private static int numbers = 800;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Cipher cipher;
  @Autowired private Invitations invitations;

  @Value("${earshot.conversations}")
  private Path conversations;

  private Wire wire;
  private String slug;
  private Council council;

  @BeforeEach
  void opens() throws IOException {
    wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    slug = "listened-" + ++run;
    council = new Council(wire, slug);
    council.opens(conversations, "LISTENED" + run);
  }

  @Test
  void what_people_say_to_it_is_counted_once_each_and_shown_where_the_outcome_is_read()
      throws Exception {
    List<String> many = Stream.generate(this::tookPart).limit(11).toList();
    Phone asha = phone();
    told(asha);
    assertThat(asha.gotLast())
        .containsSubsequence("Ten more places", "Did you feel listened to?", "Text STOP to end");

    asha.says("5");
    assertThat(asha.gotLast()).contains("We have noted 5 out of 5", "Short breaks for carers");
    asha.says("4 thanks");
    assertThat(asha.gotLast()).contains("We have noted 4 out of 5");
    assertThat(cases(asha.address)).isZero();
    List<String> said =
        List.of("૪", "four", "5", "very much", "٤", "4/5", "5", "3", "4", "4", "4 out of 5");
    for (int i = 0; i < said.size(); i++) {
      wire.say("sms", many.get(i), said.get(i), 1);
    }

    assertThat(ratings()).isEqualTo(12);
    String counted = "12 people answered, of 12 who were asked. Half of them said 4 or less";
    Visitor officer = Visitor.signedIn(port, invitations, slug + "@example.org", Role.OFFICER);
    String desk = "/console/consultations/" + slug;
    assertThat(officer.get(desk + "/outcome").body())
        .contains("Did people feel listened to?", counted);
    assertThat(officer.get(desk + "/evaluation").body())
        .contains("Whether people felt listened to", "12 people answered of 12 who were asked")
        .contains("3: not shown");
    assertThat(Visitor.to(port).get("/consultations/" + slug + "/outcome").body())
        .contains(counted, "not shown");
    assertThat(council.call("GET", "/results", "")).doesNotContain("listened\"");
  }

  @Test
  void few_answers_are_shown_to_nobody_as_numbers() throws Exception {
    Phone asha = phone();
    told(asha);
    asha.says("2");

    assertThat(Visitor.to(port).get("/consultations/" + slug + "/outcome").body())
        .contains("Did people feel listened to?", "Fewer than 10 people answered")
        .doesNotContain("Half of them said");
  }

  @Test
  void a_question_of_another_consultation_goes_first_and_then_this_one_can_be_answered()
      throws Exception {
    Phone asha = phone();
    Council other = new Council(wire, slug + "-other");
    other.opens(conversations, "OTHER" + slug.replace("-", ""));
    asha.says("OTHER" + slug.replace("-", "")).says("yes").says("no");
    told(asha);

    asha.says("4");
    assertThat(asha.gotLast()).contains("Is there anything else");
    assertThat(ratings()).isZero();
    asha.says("no, nothing").says("no").says("yes");
    asha.says("5");

    assertThat(asha.gotLast()).contains("We have noted 5 out of 5", "Short breaks for carers");
    assertThat(ratings()).isEqualTo(1);
  }

  @Test
  void a_keyword_inside_a_sentence_goes_first_but_for_words_beside_a_mark() throws Exception {
    String keyword = "OTHER" + slug.replace("-", "");
    Phone asha = phone();
    told(asha);
    new Council(wire, slug + "-other").opens(conversations, keyword);

    asha.says("4. I heard of " + keyword);
    assertThat(asha.got()).anySatisfy(text -> assertThat(text).contains("noted 4 out of 5"));
    long open = cases(asha.address);
    asha.says(keyword + " please");

    assertThat(joined(asha.address, slug + "-other")).isEqualTo(1);
    assertThat(cases(asha.address)).isEqualTo(open);
    assertThat(ratings()).isEqualTo(1);
  }

  private long joined(String number, String other) {
    return jdbc.queryForList(
            "select id from response where subject = ? and consultation = ?",
            UUID.class,
            subject(number),
            other)
        .size();
  }

  @Test
  void it_is_heard_in_the_language_of_the_answers_and_in_none_that_was_not_offered()
      throws Exception {
    Phone asha = phone();
    told(asha);

    asha.says("cztery");
    assertThat(ratings()).isZero();
    jdbc.update("update participant set language = 'pl' where subject = ?", subject(asha.address));
    asha.says("4");

    assertThat(asha.gotLast()).contains("We have noted 4 out of 5");
    jdbc.update("update response set language = 'pl' where subject = ?", subject(asha.address));
    asha.says("5");
    assertThat(asha.gotLast()).contains("We have noted 5 out of 5");
  }

  @Test
  void what_is_no_mark_is_asked_again_and_words_beside_or_after_one_reach_an_officer()
      throws Exception {
    Phone asha = phone();
    told(asha);

    asha.says("9");
    assertThat(asha.gotLast()).startsWith("Did you feel listened to?");
    asha.says("1. Nobody ever called me back");
    assertThat(asha.got()).anySatisfy(text -> assertThat(text).contains("noted 1 out of 5"));
    assertThat(asha.gotLast()).contains("A member of staff will read this");
    wire.say("sms", asha.address, "And the lift is broken", 1);

    assertThat(cases(asha.address)).isEqualTo(1);
    UUID open = id(asha.address);
    Visitor officer = Visitor.signedIn(port, invitations, slug + "@example.org", Role.OFFICER);
    assertThat(officer.get("/console/inbox/" + open).body())
        .contains("Nobody ever called me back", "And the lift is broken");
  }

  @Test
  void stop_and_forget_work_as_ever_and_forget_takes_the_rating_along() throws Exception {
    Phone ben = phone();
    Phone asha = phone();
    told(asha);
    asha.says("4");
    assertThat(ratings()).isEqualTo(1);
    asha.says("FORGET").says("yes");
    assertThat(ratings()).isZero();

    ben.says("STOP");
    int stopped = ben.got().size();
    wire.say("sms", ben.address, "4", 1);

    assertThat(ratings()).isZero();
    assertThat(ben.got()).hasSize(stopped);
  }

  /** The same, with nothing on its way to them any more. */
  private Phone phone() throws InterruptedException {
    Phone phone = new Phone(wire, "sms", tookPart());
    phone.waitsFor("Thank you for your help");
    return phone;
  }

  /** Somebody new who answered everything and asked to be told. */
  private String tookPart() {
    String number = "+447700900" + ++numbers;
    assertThat(wire.say("sms", number, "LISTENED" + run, 1)).isTrue();
    ANSWERS.forEach(words -> wire.say("sms", number, words, 1));
    return number;
  }

  private void told(Phone one) throws InterruptedException {
    council.answers("Ten more places");
    council.call("POST", "/outcome/send", "");
    for (int i = 0; i < 600 && !council.call("GET", "/outcome", "").contains("\"sent\""); i++) {
      Thread.sleep(50);
    }
    one.waitsFor("Ten more places");
  }

  private long ratings() {
    return count(
        "select count(*) from closing_rating where consultation = ? and rating is not null"
            + " and not set_aside",
        slug);
  }

  private long cases(String number) {
    return count("select count(*) from inbox_case where subject = ?", subject(number));
  }

  private UUID id(String number) {
    return jdbc.queryForObject(
        "select id from inbox_case where subject = ?", UUID.class, subject(number));
  }

  private UUID subject(String number) {
    return cipher.pseudonym("sms", number).value();
  }

  private long count(String sql, Object about) {
    Long found = jdbc.queryForObject(sql, Long.class, about);
    return found == null ? 0 : found;
  }
}
