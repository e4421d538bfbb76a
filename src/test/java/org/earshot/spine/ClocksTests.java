package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * From closing day to half a year after the outcome: who is reminded, who is told what is late, and
 * what everybody can see of it. The clock of the house is shared with other tests, so that it is
 * the day of closing that is moved back.
 */
@IntegrationTest
class ClocksTests {

  private static final String SLUG = "clocked";
  private static final String DESK = "/console/consultations/" + SLUG;
  private static final String HOLDING = DESK + "/outcome/holding";
  private static final String PAGE = "/consultations/" + SLUG;
  private static final String LEAD = "priya.elm@example.org";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private JdbcClient db;

  @Value("${earshot.conversations}")
  private Path conversations;

  @Test
  void nobody_is_left_waiting_without_a_word() throws Exception {
    Wire wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    Council council = new Council(wire, SLUG);
    council.opens(conversations, "CLOCKED");
    Phone asked = took(wire, 0, "yes");
    Phone silent = took(wire, 1, "no");
    Visitor author = Visitor.signedIn(port, invitations, LEAD, Role.ADMINISTRATOR);
    Visitor second = Visitor.signedIn(port, invitations, "reads@clocks.example.org", Role.OFFICER);
    withoutDays(author);
    council.call("POST", "/close", "");
    publishReport(wire, council);

    // Eight weeks later
    closedAgo(56);
    LocalDate due = today().minusDays(56).plusDays(84);
    looked(() -> mails("outcome").size() == 1);
    assertThat(mails("outcome").getFirst()).startsWith("Due " + DAY.format(due));
    assertThat(words(mail("outcome"))).contains(House.PUBLIC_URL + DESK + "/outcome");
    assertThat(needs(author)).contains("Outcome: due in 28 days");
    sweep();
    assertThat(mails("outcome")).hasSize(1);
    assertThat(second.get(HOLDING).body())
        .contains("It is prepared below", "The decision has not been made yet");

    // Nobody moves the day
    assertThat(moved(LocalDate.of(2027, 7, 1)).status()).isEqualTo(400);
    assertThat(moved(LocalDate.of(2027, 7, 1)).body()).contains("cannot become a later one");

    // Twelve weeks and a day: late
    closedAgo(85);
    due = today().minusDays(1);
    looked(() -> mails("outcome").stream().anyMatch(subject -> subject.startsWith("Late: ")));
    assertThat(needs(author))
        .contains("Late, nobody told", "Outcome: 1 day late", "A holding message is prepared")
        .contains("href=\"" + HOLDING + "\"");
    assertThat(author.get(PAGE).body()).contains("Late</strong> It was due by", DAY.format(due));

    // The holding message
    LocalDate newDay = today().plusDays(30);
    assertThat(write(author, "", "", newDay).body())
        .contains("There is a problem", "Choose what is happening", "Say why it takes longer");
    assertThat(write(author, "deciding", "The cabinet meets in May.", due).body())
        .contains("Give a day to come", "The cabinet meets in May.");
    assertThat(write(author, "deciding", "The cabinet meets in May.", newDay).status())
        .isEqualTo(302);
    assertThat(author.get(HOLDING).body()).contains("another officer has to approve it");
    assertThat(needs(second))
        .contains("Holding message about the outcome: waits for a second officer’s approval");
    second.get(HOLDING);
    second.post(HOLDING + "/approve", "version", "1");
    assertThat(second.get(HOLDING + "/send").body()).contains("One person has asked to be told");
    assertThat(needs(author)).contains("Late, nobody told");
    int heard = silent.got().size();
    second.post(HOLDING + "/send");

    asked.waitsFor("The cabinet meets in May.");
    second.post(HOLDING + "/send");
    assertThat(asked.gotLast()).contains(DAY.format(due), DAY.format(newDay), "Text STOP");
    await(() -> second.get(HOLDING).body().contains(">Sent</strong>"));
    assertThat(asked.got().stream().filter(text -> text.contains("cabinet meets"))).hasSize(1);
    assertThat(silent.got()).hasSize(heard);
    assertThat(needs(second))
        .doesNotContain("Late, nobody told")
        .contains("1 day late; people were told " + DAY.format(newDay));

    // Everybody sees both days
    assertThat(author.get(PAGE).body())
        .contains(DAY.format(due), "now expected by", DAY.format(newDay));
    assertThat(author.get(PAGE + "/outcome").body()).contains("The cabinet meets in May.");
    HttpCaller anyone = HttpCaller.to(port);
    assertThat(anyone.get("/consultations.json").body())
        .containsPattern(
            "\"slug\":\"clocked\".*?\"outcome\":\\{\"due\":\""
                + due
                + "\",\"sent\":null,"
                + "\"state\":\"late\",\"expected\":\\[\""
                + newDay
                + "\"\\]");
    assertThat(anyone.get("/consultations.ics").body().replace("\r\n ", ""))
        .contains("UID:clocked-outcome@", "UID:clocked-outcome-expected@");
    assertThat(anyone.get("/consultations.atom").body())
        .contains("Late: the outcome was due by " + due + ", and is expected by " + newDay);

    // The outcome, at last, and what came of it
    assertThat(author.get(DESK + "/review").body()).contains("when the outcome has been sent");
    promise(wire, council);
    asked.waitsFor("Two more breaks");
    await(() -> author.get(DESK + "/review").body().contains("benefits review is due by"));
    assertThat(author.get(PAGE).body()).contains("then expected by").doesNotContain("now expected");
    assertThat(write(author, "writing", "Late.", newDay).body())
        .contains("no holding message is needed");
    outcomeAgo(190);
    sweep();
    assertThat(needs(author)).contains("Benefits review: ", "days late");
    await(() -> mails("benefits review").stream().anyMatch(one -> one.startsWith("Late: ")));
    assertThat(review(author, "").body()).contains("Say what came of it", "People rest more.");
    assertThat(review(author, "Both run since June.").status()).isEqualTo(302);
    assertThat(author.get(PAGE + "/outcome").body()).doesNotContain("Both run since June.");
    second.get(DESK + "/review");
    second.post(DESK + "/review/approve", "version", "1");
    assertThat(author.get(PAGE + "/outcome").body())
        .contains("What came of what we promised", "Both run since June.", "Two more breaks");
    assertThat(author.get(PAGE).body()).contains("What came of it", "Published on");
    assertThat(needs(author)).doesNotContain("Benefits review: ");
    outcomeAgo(30);
    second.get(DESK + "/review/send");
    second.post(DESK + "/review/send");
    asked.waitsFor("Both run since June.");
    assertThat(silent.got()).hasSize(heard);
  }

  @Test
  void an_administrator_tries_out_whether_e_mail_works() {
    Visitor head =
        Visitor.signedIn(port, invitations, "head@clocks.example.org", Role.ADMINISTRATOR);
    assertThat(head.get("/console/help").body()).contains("Send me a test e-mail");

    head.post("/console/help/mail");

    assertThat(head.get("/console/help").body())
        .contains("A test e-mail is on its way to head@clocks.example.org");
    assertThat(subjects("head@clocks.example.org")).contains("Earshot: a test");
    Visitor officer = Visitor.signedIn(port, invitations, "plain@clocks.example.org", Role.OFFICER);
    assertThat(officer.get("/console/help").body())
        .contains("Officers are reminded by e-mail")
        .doesNotContain("Send me a test");
    assertThat(officer.post("/console/help/mail").status()).isEqualTo(403);
    assertThat(officer.post("/console/mails/999999/again").status()).isEqualTo(302);
    assertThat(officer.get("/console/troubles").body()).contains("not waiting for a decision");
  }

  private static HttpCaller.Answer write(
      Visitor author, String stage, String reason, LocalDate day) {
    return author.post(
        HOLDING,
        "stage",
        stage,
        "reason",
        reason,
        "expected.day",
        "" + day.getDayOfMonth(),
        "expected.month",
        "" + day.getMonthValue(),
        "expected.year",
        "" + day.getYear());
  }

  private static HttpCaller.Answer review(Visitor author, String came) {
    return author.post(
        DESK + "/review",
        "kind",
        "review",
        "items[0].theme",
        "Breaks",
        "items[0].promised",
        "Two more breaks",
        "items[0].result",
        "done",
        "items[0].came",
        came,
        "summary",
        "People rest more.");
  }

  private void promise(Wire wire, Council council) {
    council.call(
        "PUT",
        "/outcome",
        """
        {"summary": "More breaks", "items": [{"theme": "Breaks", "you_said": "More breaks",
         "status": "will_do", "we_did": "Two more breaks", "questions": ["good_at_listening"]}]}
        """);
    String token = second(wire);
    wire.call(token, "POST", "/consultations/" + SLUG + "/outcome/approve", "");
    wire.call(token, "POST", "/consultations/" + SLUG + "/outcome/send", "");
  }

  private void publishReport(Wire wire, Council council) {
    council.call(
        "PUT",
        "/report",
        """
        {"about": "Breaks", "who": "Carers", "views": "Mixed", "findings": ["More breaks."],
         "limits": "Few"}
        """);
    wire.call(second(wire), "POST", "/consultations/" + SLUG + "/report/approve", "");
  }

  private static String second(Wire wire) {
    String order = "{\"name\": \"Second clocks\", \"role\": \"officer\"}";
    String made = wire.call(House.BOOTSTRAP_TOKEN, "POST", "/tokens", order);
    return JsonMapper.shared().readTree(made).path("token").asString();
  }

  private void outcomeAgo(int days) {
    db.sql("update outcome set sent_at = ? where slug = ?")
        .params(House.CLOCK.instant().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC), SLUG)
        .update();
  }

  private void withoutDays(Visitor author) {
    // As it was written before days were promised at opening
    db.sql("update consultation set set_up = ? where slug = ?").params(record(""), SLUG).update();
    assertThat(author.get(DESK).status()).isEqualTo(200);
  }

  private HttpCaller.Answer moved(LocalDate day) {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    return api.put("/api/v1/consultations/" + SLUG, record("\"outcome_by\": \"" + day + "\","));
  }

  private static String record(String day) {
    return SpineTests.SET_UP
        .replace("short-breaks", SLUG)
        .replace("Short breaks for carers", "Linked CLOCKED")
        .replace("[\"en\", \"gu\", \"pl\"]", "[\"en\"]")
        .replace("\"feedback_by\": \"2027-04-30\", \"outcome_by\": \"2027-06-23\",", day);
  }

  private void closedAgo(int days) {
    db.sql("update consultation set closed_at = ? where slug = ?")
        .params(House.CLOCK.instant().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC), SLUG)
        .update();
    sweep();
  }

  /** The next look at what is due is ten minutes away. */
  private static void sweep() {
    House.CLOCK.putForward(Duration.ofMinutes(11));
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(House.CLOCK.instant(), ZoneId.of("Europe/London"));
  }

  /** The subjects of what the lead was sent about this promise, in the order sent. */
  private static List<String> mails(String promise) {
    return subjects(LEAD).stream()
        .filter(subject -> subject.contains(promise) && subject.contains("CLOCKED"))
        .toList();
  }

  private static MimeMessage mail(String promise) {
    return Arrays.stream(House.MAIL.getReceivedMessages())
        .filter(mail -> subject(mail).contains(promise) && subject(mail).contains("CLOCKED"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> subjects(String to) {
    return Arrays.stream(House.MAIL.getReceivedMessages())
        .filter(mail -> recipient(mail).equals(to))
        .map(ClocksTests::subject)
        .toList();
  }

  private static String recipient(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(BooleanSupplier there) throws InterruptedException {
    for (int i = 0; i < 1200 && !there.getAsBoolean(); i++) {
      Thread.sleep(50);
    }
    assertThat(there.getAsBoolean()).isTrue();
  }

  /** A look that was under way when the clock moved comes again only after the next ten minutes. */
  private static void looked(BooleanSupplier there) throws InterruptedException {
    for (int i = 1; i < 1200 && !there.getAsBoolean(); i++) {
      Thread.sleep(50);
      if (i % 200 == 0) {
        sweep();
      }
    }
    assertThat(there.getAsBoolean()).isTrue();
  }

  private static Phone took(Wire wire, int number, String told) throws InterruptedException {
    Phone phone = new Phone(wire, "sms", "+4477009534%02d".formatted(number));
    for (String words : List.of("CLOCKED", "yes", "no", "4", "nothing else", "no", told)) {
      phone.says(words);
    }
    return phone;
  }

  /** What the first page says that this consultation needs today. */
  private static String needs(Visitor officer) {
    return Jsoup.parse(officer.get("/console").body())
        .select(".earshot-needs li:contains(Linked CLOCKED)")
        .outerHtml();
  }

  private static String words(MimeMessage mail) throws Exception {
    return mail.getContent().toString();
  }
}
