package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Days that people were told become later ones while it is open: never without a word to them. */
@IntegrationTest
class LaterDaysTests {

  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;

  @Value("${earshot.conversations}")
  private Path conversations;

  private Wire wire;
  private Council council;
  private Visitor asha;
  private String slug;
  private String keyword;
  private String console;

  @BeforeEach
  void opens() throws IOException {
    runs++;
    slug = "later-days-" + runs;
    keyword = "LATERDAY" + runs;
    console = "/console/consultations/" + slug;
    wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    asha = Visitor.signedIn(port, invitations, "asha-days" + runs + "@example.org", Role.OFFICER);
    council = new Council(wire, slug);
    council.opens(
        conversations,
        keyword,
        words -> words.replace(" We will say what we decide by 23 June 2027.", ""));
  }

  @AfterEach
  void closes() {
    council.call("POST", "/close", "");
  }

  @Test
  void a_promised_day_moves_with_a_reason_that_everybody_reads_and_those_who_were_told_hear_of_it()
      throws Exception {
    Phone told = finishes(new Phone(wire, "sms", "+447700900349"));
    assertThat(told.got()).anyMatch(text -> text.contains("by 23 June 2027 what was decided"));
    Phone early = new Phone(wire, "sms", "+447700900348").says(keyword).says("yes");

    assertThat(record("\"outcome_by\": \"2027-06-23\"", "\"outcome_by\": \"2027-07-14\""))
        .contains("People were told 23 June 2027", "Move a promised day");
    asha.get(console + "/later-day");
    assertThat(moves("", "", "", "").body())
        .contains("Choose which day comes later", "Enter the new day");
    assertThat(moves("OUTCOME", "22", "6", "The vote was put off.").body())
        .contains("Give a day after 23 June 2027.");
    assertThat(moves("OUTCOME", "14", "7", " ").body()).contains("Say why it comes later");
    assertThat(moves("OUTCOME", "14", "7", "The vote was put off.").status()).isEqualTo(302);

    told.waitsFor("You will hear from us by 14 July 2027.");
    assertThat(told.gotLast())
        .contains("We said that we would tell you by 23 June 2027 what was decided.")
        .contains("/consultations/" + slug);
    assertThat(words(asha.get("/consultations/" + slug).body()))
        .contains("Due by 23 June 2027; now expected by 14 July 2027")
        .contains("The vote was put off. We moved it from 23 June 2027 to 14 July 2027.");
    assertThat(HttpCaller.to(port).get("/consultations.json").body())
        .contains("\"due\":\"2027-06-23\",")
        .contains("\"expected\":[\"2027-07-14\"]");
    finishesFrom(early);
    assertThat(early.got()).noneMatch(text -> text.contains("23 June 2027"));
    assertThat(early.got()).anyMatch(text -> text.contains("by 14 July 2027 what was decided"));

    assertThat(moves("OUTCOME", "4", "8", "It was put off again.").status()).isEqualTo(302);
    told.waitsFor("You will hear from us by 4 August 2027.");
    early.waitsFor("You will hear from us by 4 August 2027.");
    assertThat(words(asha.get(console + "/evaluation").body()))
        .as("the annual report measures by the first")
        .contains("Outcome due 4 August 2027; people were first told 23 June 2027")
        .contains("Feedback report due 30 April 2027 ");
    assertThat(words(asha.get("/consultations/" + slug).body()))
        .contains("Due by 23 June 2027; then expected by 14 July 2027; now expected by 4 August");
  }

  @Test
  void of_a_day_that_had_moved_before_they_agreed_nobody_hears_when_the_other_one_moves()
      throws Exception {
    Phone first = finishes(new Phone(wire, "sms", "+447700900352"));
    assertThat(moves("REPORT", "14", "5", "More answers than we thought.").status()).isEqualTo(302);
    first.waitsFor("You will hear from us by 14 May 2027.");
    Phone later = finishes(new Phone(wire, "sms", "+447700900353"));
    String before = updated();
    House.CLOCK.putForward(Duration.ofMinutes(5));

    assertThat(moves("OUTCOME", "14", "7", "The vote was put off.").status()).isEqualTo(302);

    later.waitsFor("You will hear from us by 14 July 2027.");
    first.waitsFor("You will hear from us by 14 July 2027.");
    Thread.sleep(1_500);
    assertThat(later.got()).noneMatch(text -> text.contains("by 30 April 2027"));
    assertThat(first.got().stream().filter(text -> text.contains("hear from us by 14 May 2027")))
        .hasSize(1);
    assertThat(updated()).as("a moved day is news").isGreaterThan(before);
  }

  /** Of this consultation in the feed. */
  private String updated() {
    String entry = HttpCaller.to(port).get("/consultations.atom").body();
    String rest = entry.substring(entry.indexOf("/consultations/" + slug + "</id>"));
    return rest.substring(rest.indexOf("<updated>"), rest.indexOf("</updated>"));
  }

  @Test
  void where_it_closes_later_promised_days_stay_and_those_who_stand_half_way_are_told_of_more_time()
      throws Exception {
    Phone halfWay = new Phone(wire, "sms", "+447700900347").says(keyword).says("yes");
    Phone done = finishes(new Phone(wire, "sms", "+447700900346"));
    House.CLOCK.putForward(Duration.ofHours(2));
    int before = done.got().size();

    assertThat(
            record(
                "\"closes_on\": \"2027-03-31\", \"feedback_by\": \"2027-04-30\","
                    + " \"outcome_by\": \"2027-06-23\",",
                "\"closes_on\": \"2027-04-14\","))
        .contains("\"feedback_by\":\"2027-04-30\"", "\"outcome_by\":\"2027-06-23\"");

    halfWay.waitsFor("you can answer until 14 April 2027. To go on, just reply.");
    int told = halfWay.got().size();
    assertThat(halfWay.says("yes").gotLast()).contains("How many hours a week");
    record(
        "\"closes_on\": \"2027-03-31\", \"feedback_by\": \"2027-04-30\", \"outcome_by\":"
            + " \"2027-06-23\",",
        "\"closes_on\": \"2027-04-14\",");
    Thread.sleep(1_500);
    assertThat(halfWay.got()).hasSize(told + 1);
    assertThat(done.got()).hasSize(before);
  }

  @Test
  void whoever_stood_half_way_while_it_was_paused_is_told_of_more_time_once_it_goes_on()
      throws Exception {
    Phone halfWay = new Phone(wire, "sms", "+447700900415").says(keyword).says("yes");
    House.CLOCK.putForward(Duration.ofHours(2));
    asha.get(console + "/pause");
    asha.post(console + "/pause", "reason", "A wrong sentence.");
    record("\"closes_on\": \"2027-03-31\",", "\"closes_on\": \"2027-04-14\",");
    Thread.sleep(1_500);
    assertThat(halfWay.got()).noneMatch(text -> text.contains("There is more time"));

    asha.get(console + "/go-on");
    asha.post(console + "/go-on", "reason", "");
    House.CLOCK.putForward(Duration.ofMinutes(61));

    halfWay.waitsFor("you can answer until 14 April 2027. To go on, just reply.");
    Thread.sleep(1_500);
    assertThat(halfWay.got().stream().filter(text -> text.contains("There is more time")))
        .hasSize(1);
  }

  private Phone finishes(Phone phone) throws InterruptedException {
    return finishesFrom(phone.says(keyword).says("yes"));
  }

  private static Phone finishesFrom(Phone phone) throws InterruptedException {
    return phone.says("no").says("4").says("Nothing else").says("no").says("yes");
  }

  private HttpCaller.Answer moves(String owed, String day, String month, String reason) {
    return asha.post(
        console + "/later-day",
        "owed",
        owed,
        "day.day",
        day,
        "day.month",
        month,
        "day.year",
        day.isEmpty() ? "" : "2027",
        "reason",
        reason);
  }

  /** What the house answers to the record with this change. */
  private String record(String before, String after) {
    String known =
        SpineTests.SET_UP
            .replace("short-breaks", slug)
            .replace("Short breaks for carers", "Linked " + keyword)
            .replace("[\"en\", \"gu\", \"pl\"]", "[\"en\"]");
    assertThat(known).contains(before);
    return HttpCaller.to(port)
        .bearer(House.BOOTSTRAP_TOKEN)
        .put("/api/v1/consultations/" + slug, known.replace(before, after))
        .body();
  }

  private static String words(String page) {
    return Jsoup.parse(page).body().text();
  }
}
