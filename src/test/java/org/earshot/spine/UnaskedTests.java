package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.consultations.Consultations;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a stranger writes of their own accord, while exactly one consultation is open. */
@IntegrationTest
class UnaskedTests {

  private static int people = 200;

  @LocalServerPort private int port;
  @Autowired private Consultations consultations;
  @Autowired private Invitations invitations;

  @Value("${earshot.conversations}")
  private Path conversations;

  private Wire wire;
  private Council council;
  private Visitor officer;
  private String keyword;

  @BeforeEach
  void oneIsOpen() throws Exception {
    consultations.running().forEach(other -> consultations.close(other.consultation().slug()));
    wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    keyword = "UNASKED" + (++people);
    council = new Council(wire, "unasked-" + people);
    council.opens(conversations, keyword);
    officer =
        Visitor.signedIn(port, invitations, "unasked" + people + "@example.org", Role.OFFICER);
  }

  @AfterEach
  void close() {
    council.call("POST", "/close", "");
  }

  @Test
  void words_of_their_own_are_kept_and_acknowledged_and_their_writer_is_welcomed()
      throws Exception {
    List<String> got = says("The street light in Ash Road is out");

    assertThat(String.join("\n", got))
        .contains("A member of staff will read this", "Would you like to take part?");
    assertThat(inbox()).contains("The street light in Ash Road is out");
  }

  @Test
  void a_short_sentence_is_no_greeting_and_a_case_for_an_officer() throws Exception {
    assertThat(String.join("\n", says("my mum fell last night")))
        .contains("A member of staff will read this", "Would you like to take part?");
    assertThat(inbox()).contains("my mum fell last night");
  }

  @Test
  void words_that_are_kept_beside_a_question_are_for_an_officer_too() throws Exception {
    Phone phone = new Phone(wire, "telegram", "7000956" + (++people));
    phone.says(keyword).says("yes");

    assertThat(phone.says("The buses in Hazel Road are always late and dirty").gotLast())
        .contains("We have kept your words");
    assertThat(inbox()).contains("The buses in Hazel Road are always late");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ok, thank you", "dziękuję"})
  void thanks_let_nobody_in(String words) throws Exception {
    assertThat(String.join("\n", says(words))).doesNotContain("Would you like to take part?");
  }

  @Test
  void who_was_in_another_and_asks_something_is_not_let_in_and_an_officer_sees_it()
      throws Exception {
    Phone phone = new Phone(wire, "telegram", "7000956" + (++people));
    phone.says(keyword);
    council.call("POST", "/close", "");
    Council next = new Council(wire, "unasked-next-" + people);
    next.opens(conversations, "UNASKEDNEXT" + people);
    phone.says("no mucho");

    List<String> got = phone.says("¿por qué no?").got();

    assertThat(got.getLast()).doesNotContain("Would you like to take part?");
    assertThat(inbox()).contains("no mucho");
    assertThat(String.join("\n", phone.says("I would like to take part").got()))
        .contains("Would you like to take part?");
    next.call("POST", "/close", "");
  }

  @Test
  void the_words_of_danger_stand_in_the_inbox_and_not_the_first_that_were_said() throws Exception {
    Phone phone = new Phone(wire, "telegram", "7000956" + (++people));
    phone.says("the lamp in Birch Lane is out again " + people);
    phone.says("nie chcę już żyć");

    assertThat(inbox())
        .contains("nie chcę już żyć")
        .doesNotContain("the lamp in Birch Lane is out again " + people);
  }

  @Test
  void a_greeting_and_a_join_word_among_other_words_are_no_business_of_an_officer()
      throws Exception {
    assertThat(String.join("\n", says("Hello there, good morning")))
        .contains("Would you like to take part?")
        .doesNotContain("A member of staff");
    says("I would like to join " + keyword + " if I may");

    assertThat(inbox()).doesNotContain("good morning", "if I may");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi I would like to take part please",
        "Hello, I got your letter today and I would like to take part",
        "yes please, thank you very much, yes",
        "Hello I have a leaflet about short breaks for carers"
      })
  void whoever_comes_because_they_were_asked_is_welcomed_and_no_business_of_an_officer(String words)
      throws Exception {
    assertThat(String.join("\n", says(words)))
        .contains("Would you like to take part?")
        .doesNotContain("A member of staff");
    assertThat(inbox()).doesNotContain(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I would like to take part and the street light in Ash Road is still out",
        "Short breaks for carers should never have been cut in our town, tell them",
        "yes the bin in Ash Road is full"
      })
  void words_about_something_else_are_kept_whatever_stands_beside_them(String words)
      throws Exception {
    assertThat(String.join("\n", says(words))).contains("A member of staff will read this");
    assertThat(inbox()).contains(words);
  }

  private List<String> says(String words) throws InterruptedException {
    Phone phone = new Phone(wire, "telegram", "7000956" + (++people));
    return phone.says(words).got();
  }

  private String inbox() {
    return officer.get("/console/inbox").body();
  }
}
