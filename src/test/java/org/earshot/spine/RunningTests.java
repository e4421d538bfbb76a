package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A consultation that runs is paused and goes on, and takes new words where some were wrong. */
@IntegrationTest
class RunningTests {

  private static final Pattern NUMBER = Pattern.compile("name=\"number\" value=\"(\\d+)\"");
  private static final Pattern WHY = Pattern.compile("name=\"(why-[0-9a-f]+)\"");
  private static final String WRONG = "How many hours a week do you look after them?";
  private static final String RIGHT = "How many hours in a week do you care for them?";
  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;

  @Value("${earshot.conversations}")
  private Path conversations;

  private Wire wire;
  private Council council;
  private Visitor asha;
  private Visitor ben;
  private String slug;
  private String keyword;
  private String console;

  @BeforeEach
  void opens() throws IOException {
    runs++;
    slug = "running-" + runs;
    keyword = "RUNNING" + runs;
    console = "/console/consultations/" + slug;
    wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    asha = Visitor.signedIn(port, invitations, "asha-run" + runs + "@example.org", Role.OFFICER);
    ben = Visitor.signedIn(port, invitations, "ben-run" + runs + "@example.org", Role.OFFICER);
    council = new Council(wire, slug);
    council.opens(conversations, keyword);
  }

  @AfterEach
  void closes() {
    council.call("POST", "/close", "");
  }

  @Test
  void a_wrong_sentence_is_mended_for_those_who_come_and_stays_for_those_who_have_begun()
      throws Exception {
    Phone early = phone(340).says(keyword).says("yes").says("yes");
    assertThat(early.gotLast()).contains(WRONG, "1. 9 hours or less");

    writes(WRONG, RIGHT);
    writes("up_to_9: 9 hours or less", "up_to_9: Under 10 hours");
    assertThat(words(asha.get(console + "/new-words").body()))
        .contains("Question hours " + WRONG + " " + RIGHT)
        .contains("Question hours, answer up_to_9 9 hours or less Under 10 hours")
        .doesNotContain("What blocks");
    assertThat(asha.post(console + "/new-words", "reason", "Unread").body())
        .contains("give a reason for each warning");
    reasons();
    assertThat(asha.post(console + "/new-words", "reason", " ").body())
        .contains("Say in at most 2,000 characters why the words change");
    asha.post(console + "/new-words", "reason", "The label was misread by people with 9.5 hours.");

    assertThat(asha.get(console + "/new-words").body())
        .contains("You put these words forward: ask another officer to sign them");
    assertThat(words(ben.post(console + "/new-words", "reason", "Shorter to read.").body()))
        .contains("has put these words forward already", "Your reason: “Shorter to read.”");
    String waiting = ben.get(console + "/new-words").body();
    assertThat(
            asha.post(console + "/new-words/sign", "number", number(waiting), "role", "Lead")
                .body())
        .contains("ask another officer to sign them");
    assertThat(phone(341).says(keyword).says("yes").says("yes").gotLast()).contains(WRONG);

    assertThat(
            ben.post(console + "/new-words/sign", "number", number(waiting), "role", "Head")
                .status())
        .isEqualTo(302);

    assertThat(phone(342).says(keyword).says("yes").says("yes").gotLast())
        .contains(RIGHT, "1. Under 10 hours");
    assertThat(early.says("BACK").says("yes").gotLast()).contains(WRONG, "1. 9 hours or less");
    assertThat(council.call("GET", "/responses", "").split("\"version\"")).hasSize(4);
    assertThat(words(asha.get(console + "/record").body()))
        .contains("Took new words “The label was misread by people with 9.5 hours.”")
        .contains("Officer ben-run" + runs + ", Head, signed");
    assertThat(words(asha.get(console + "/evidence").body()))
        .contains("people began in version", "Whoever began in earlier words went on in them.");
  }

  @Test
  void results_count_the_answers_of_both_versions_and_show_what_each_of_them_asked()
      throws Exception {
    answers(0, 5);
    writes(WRONG, RIGHT);
    writes("up_to_9: 9 hours or less", "up_to_9: Under 10 hours");
    takes("The label was wrong.");
    answers(5, 10);

    assertThat(council.call("GET", "/results", ""))
        .contains("\"answered\":10")
        .contains("\"label\":\"Under 10 hours\",\"count\":10")
        .doesNotContain("9 hours or less");
    assertThat(words(asha.get(console + "/results").body()))
        .contains("Said to everybody who began since English " + RIGHT)
        .containsPattern("Said to everybody who began before [^?]* English " + quoted(WRONG))
        .contains("Under 10 hours: 9 hours or less");
  }

  @Test
  void whatever_would_make_an_answer_mean_something_else_is_kept_out() throws Exception {
    writes("  - id: anything_else", "  - id: more_to_say");
    writes("up_to_9: 9 hours or less", "none_at_all: None\n      up_to_9: 9 hours or less");
    writes("unit: days", "unit: weeks");
    writes("    to: 5", "    to: 7");
    writes("    when: caring && 'away' in breaks", "    when: caring");

    assertThat(words(asha.get(console + "/new-words").body()))
        .contains("Is there anything else you want to tell us?” is gone")
        .contains("Is there anything else you want to tell us?” is new")
        .contains("has other answers to choose from")
        .contains("counts in another unit", ", unit days weeks")
        .contains("has other limits")
        .contains("is asked under another condition");
    assertThat(asha.post(console + "/new-words", "reason", "All else is better").body())
        .contains("Mend what blocks first, and give a reason for each warning");
    assertThat(asha.get(console + "/new-words").body()).doesNotContain("name=\"number\"");
  }

  @Test
  void what_was_put_forward_no_longer_holds_once_the_questions_change_again() throws Exception {
    writes(WRONG, RIGHT);
    reasons();
    asha.post(console + "/new-words", "reason", "Plainer.");
    String read = ben.get(console + "/new-words").body();
    writes(RIGHT, "How long in a week do you care for them?");

    assertThat(ben.post(console + "/new-words/sign", "number", number(read), "role", "H").body())
        .contains("The words were changed since: look at them once more");
    assertThat(phone(345).says(keyword).says("yes").says("yes").gotLast()).contains(WRONG);
  }

  @Test
  void where_more_than_a_third_stop_at_one_question_officers_see_it_on_their_first_page() {
    for (String channel : List.of("sms", "whatsapp")) {
      for (int i = 0; i < 10; i++) {
        Address phone = new Address(channel, "+44770090034" + i);
        Texting.texts(arrivals, phone, keyword, "yes");
        if (i < 6) {
          Texting.texts(arrivals, phone, "no");
        }
      }
    }
    String here =
        "Linked "
            + keyword
            + ": “Do you look after someone who could not manage without your help?”";
    assertThat(words(asha.get("/console").body())).doesNotContain(here);

    House.CLOCK.putForward(Duration.ofHours(3));

    assertThat(words(asha.get("/console").body()))
        .contains("8 of 20 people stop at one question")
        .contains(here);
  }

  @Test
  void while_it_is_paused_nobody_new_is_let_in_and_whoever_has_begun_may_go_on() throws Exception {
    Phone early = phone(346).says(keyword).says("yes");
    asha.get(console + "/pause");
    assertThat(asha.post(console + "/pause", "reason", "").body()).contains("Say why it is paused");
    asha.post(console + "/pause", "reason", "A wrong label was found.");

    Phone late = phone(347).says(keyword);
    assertThat(late.gotLast())
        .isEqualTo(
            "Linked "
                + keyword
                + " is paused for a while, so nobody new can begin just now. Please text us again"
                + " in a few days. Thank you.");
    assertThat(late.says("LIST").gotLast()).contains("Linked " + keyword + ": paused for a while");
    assertThat(early.says("yes").gotLast()).contains(WRONG);
    assertThat(words(asha.get("/consultations/" + slug).body()))
        .contains("This consultation is paused for a while")
        .doesNotContain("Text " + keyword);
    assertThat(words(asha.get("/").body())).contains("Paused for a while");
    assertThat(council.call("GET", "", "")).contains("\"paused_at\":\"2");
    assertThat(words(asha.get(console).body())).contains("Paused", "Let it go on");

    phone(347).says("my mum fell in Pine Road last night");
    assertThat(words(asha.get("/console/inbox").body())).contains("fell in Pine Road");

    asha.get(console + "/go-on");
    asha.post(console + "/go-on", "reason", "It is mended.");

    assertThat(late.says(keyword).gotLast()).contains("Would you like to take part?");
    assertThat(late.says("LIST").gotLast()).contains("Linked " + keyword + ": text " + keyword);
    assertThat(words(asha.get("/consultations/" + slug).body())).contains("Text " + keyword);
    assertThat(words(asha.get(console + "/record").body()))
        .contains("Went on “It is mended.”", "Paused “A wrong label was found.”");
  }

  @Test
  void whoever_is_silent_is_reminded_once_it_goes_on_and_not_before() throws Exception {
    Phone silent = phone(348).says(keyword).says("yes");
    int before = silent.got().size();
    asha.get(console + "/pause");
    asha.post(console + "/pause", "reason", "A wrong label was found.");
    House.CLOCK.putForward(Duration.ofHours(26));
    Thread.sleep(3_000);
    assertThat(silent.got()).hasSize(before);

    asha.get(console + "/go-on");
    asha.post(console + "/go-on", "reason", "");
    House.CLOCK.putForward(Duration.ofHours(4));

    silent.waitsFor("Do you look after someone who could not manage without your help?");
    for (int i = 0; i < 200 && silent.got().size() == before; i++) {
      Thread.sleep(50);
    }
    assertThat(silent.got()).hasSizeGreaterThan(before);
  }

  /** It opened without them, by REST. */
  private void reasons() {
    List<String> reasons = new ArrayList<>();
    Matcher warnings = WHY.matcher(asha.get(console + "/new-words").body());
    while (warnings.find()) {
      reasons.addAll(List.of(warnings.group(1), "As it opened"));
    }
    asha.post(console + "/new-words/reasons", reasons.toArray(String[]::new));
  }

  private void answers(int from, int to) {
    for (int i = from; i < to; i++) {
      Address phone = new Address("sms", "+44770090034" + i);
      Texting.texts(arrivals, phone, keyword, "yes", "yes", "1");
    }
  }

  private void takes(String reason) {
    reasons();
    asha.post(console + "/new-words", "reason", reason);
    String read = ben.get(console + "/new-words").body();
    ben.post(console + "/new-words/sign", "number", number(read), "role", "Head of Service");
  }

  private static String number(String page) {
    Matcher number = NUMBER.matcher(page);
    assertThat(number.find()).isTrue();
    return number.group(1);
  }

  private Phone phone(int last) {
    return new Phone(wire, "sms", "+447700900" + last);
  }

  private void writes(String before, String after) throws IOException {
    Path file = conversations.resolve(slug).resolve("conversation.yaml");
    String text = Files.readString(file);
    assertThat(text).contains(before);
    Files.writeString(file, text.replace(before, after));
  }

  private static String words(String page) {
    return Jsoup.parse(page).body().text();
  }

  private static String quoted(String words) {
    return Pattern.quote(words);
  }
}
