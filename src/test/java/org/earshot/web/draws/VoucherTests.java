package org.earshot.web.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.participants.Participants;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.Retained;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody who agrees gets a thank-you, and no list of them can be joined to answers. */
@IntegrationTest
class VoucherTests {

  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;
  @Autowired private Participants participants;
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
    slug = "thanked-" + run;
    page = "/console/consultations/" + slug;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    assertThat(api.put("/api/v1/consultations/" + slug, record()).status()).isLessThan(300);
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isEqualTo(200);
    officer = Visitor.signedIn(port, invitations, "thanks" + run + "@thanks.example", Role.OFFICER);
  }

  /** Others' tests count what is open. */
  @AfterEach
  void close() {
    api.post("/api/v1/consultations/" + slug + "/close");
  }

  @Test
  void everybody_who_says_yes_is_listed_once_and_a_list_is_sent_or_not() {
    answers(435, "yes");
    answers(436, "no");
    answers(437, "yes");
    assertThat(asked(435))
        .anyMatch(
            text ->
                text.contains("Would you like our thank-you for taking part: A £5 voucher?")
                    && text.contains("It is sent by 14 April 2027.")
                    && text.contains("https://council.example/thanks"));
    assertThat(read(page)).contains("Thank-you for everybody");
    assertThat(officer.get(page + "/set-up/conversation").body())
        .as("it is chosen in the record")
        .containsPattern("name=\"incentive.everyone\"[^>]*value=\"yes\"[^>]*checked");
    assertThat(read(page + "/draw"))
        .contains("Thank-you for everybody who agreed", "A £5 voucher")
        .contains("2 people are on no list yet.")
        .doesNotContain("winner");

    officer.post(page + "/draw/lists", "seen", "0");
    assertThat(read(page + "/draw"))
        .contains("2 people are on the new list.", "List 1: 2 people Not sent")
        .contains("Everybody who agreed is on a list.");
    officer.post(page + "/draw/lists", "seen", "0");
    assertThat(read(page + "/draw")).contains("Nobody is waiting, so there is no new list.");
    String list = list();
    assertThat(officer.get(page + "/draw/lists/" + list + ".csv").body())
        .startsWith("channel,contact,language,sent\r\n")
        .contains("sms,'+447700900435,en,false", "sms,'+447700900437,en,false")
        .doesNotContain("900436");

    officer.post(page + "/draw/lists/" + list + "/sent");
    assertThat(read(page + "/draw")).contains("Noted: everybody on that list has it.");
    assertThat(officer.get(page + "/draw/lists/" + list + ".csv").body())
        .contains("'+447700900435,en,true");
    officer.post(page + "/draw/lists/" + list + "/not-sent");
    assertThat(read(page + "/draw")).contains("That is taken back.", "Not sent");

    answers(438, "yes");
    officer.post(page + "/draw/lists", "seen", "1");
    assertThat(read(page + "/draw")).contains("List 2: one person");
    Texting.texts(arrivals, address(435), "STOP");
    assertThat(officer.get(page + "/draw/lists/" + list + ".csv").body()).doesNotContain("900435");
    assertThat(read(page + "/draw")).contains("1 on it no more");
    close();
    assertThat(read("/console")).contains("2 thank-yous are not sent yet");
  }

  @Test
  void it_is_deleted_some_weeks_after_everybody_has_it_and_not_before() {
    answers(439, "yes");
    officer.get(page + "/draw");
    officer.post(page + "/draw/lists", "seen", "0");
    close();
    Instant now = House.CLOCK.instant();
    forgetAt(now.plus(Duration.ofDays(40)));
    assertThat(entries()).as("not sent").isEqualTo(1);

    officer.post(page + "/draw/lists/" + list() + "/sent");
    forgetAt(now.plus(Duration.ofDays(20)));
    assertThat(entries()).isEqualTo(1);
    forgetAt(now.plus(Duration.ofDays(40)));
    assertThat(entries()).isZero();
  }

  @Test
  void nobody_wins_it_and_what_people_were_told_stays() {
    String was = record();
    assertThat(
            api.put(
                    "/api/v1/consultations/" + slug,
                    was.replace("\"everyone\": \"yes\"", "\"everyone\": \"no\""))
                .status())
        .isEqualTo(400);
    officer.get(page + "/draw");
    officer.post(page + "/draw", "winners", "1", "seen", "0");
    officer.post(page + "/draw/tell");
    assertThat(read(page + "/draw")).contains("Nobody has asked for the thank-you yet.");
    assertThat(read(page + "/record")).contains("£150 for two evenings, paid on 3 May 2027");
    assertThat(Visitor.to(port).get("/consultations/" + slug).body()).doesNotContain("£150");
  }

  private String record() {
    return SetUpRecord.of("Thanked " + run, "short-breaks")
        .strip()
        .replaceFirst(
            "}$",
            ", \"partners\": [{\"name\": \"Thanks club\", \"join_word\": \"THANKYOU"
                + run
                + "\", \"payment\": \"£150 for two evenings, paid on 3 May 2027\"}],"
                + " \"incentive\": {\"prize\": \"A £5 voucher\", \"everyone\": \"yes\","
                + " \"draw_on\": \"2027-04-14\", \"terms\": \"https://council.example/thanks\"}}");
  }

  private void answers(int person, String thanks) {
    Texting.texts(
        arrivals, address(person), "THANKYOU" + run, "yes", "no", "skip", "skip", "no", "yes");
    Texting.texts(arrivals, address(person), thanks);
  }

  private static Address address(int person) {
    return new Address("sms", "+447700900" + person);
  }

  private List<String> asked(int person) {
    return participants.ledger(cipher.pseudonym("sms", address(person).value())).stream()
        .map(consent -> consent.request())
        .toList();
  }

  /** The first one. */
  private String list() {
    Matcher link =
        Pattern.compile("/draw/lists/([0-9a-f-]{36})").matcher(officer.get(page + "/draw").body());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private long entries() {
    return jdbc.sql("select count(*) from draw_entry where consultation = ?")
        .param(slug)
        .query(Long.class)
        .single();
  }

  private void forgetAt(Instant when) {
    stores
        .orderedStream()
        .filter(store -> store.getClass().getName().contains("DrawRetention"))
        .forEach(store -> store.forgetWhatIsDue(when));
  }

  private String read(String address) {
    return Jsoup.parse(officer.get(address).body()).text();
  }
}
