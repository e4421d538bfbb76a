package org.earshot.web.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.consultations.Clocks;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.OutcomeTold;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What will be done, or decided, has a day; once it has passed, everybody reads that it is late.
 */
@IntegrationTest
@Tag("tables")
class DatedPromisesTests {

  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static int run;

  private final LocalDate today = Clocks.day(House.CLOCK.instant());
  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private JdbcClient db;
  private HttpCaller api;
  private Visitor asha;
  private Visitor ben;
  private String slug;
  private String desk;
  private String call;

  @BeforeEach
  void closed() {
    slug = "dated-" + ++run;
    desk = "/console/consultations/" + slug;
    call = "/api/v1/consultations/" + slug;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put(call, SetUpRecord.of("Dated " + run, "short-breaks"));
    assertThat(api.post(call + "/open").status()).isEqualTo(200);
    api.post(call + "/close");
    asha = officer("asha");
    ben = officer("ben");
  }

  @Test
  void an_officer_is_asked_for_the_day_and_only_where_something_is_to_come() {
    assertThat(write("will_do", "").body())
        .contains("Give the day by which it will be done", "href=\"#items[0].by\"", "A night bus.");
    assertThat(write("not_decided", "").body())
        .contains("Give the day by which it will be decided");
    assertThat(write("will_do", "31").body()).contains("The day must be a real date");
    assertThat(write("done", "30").body()).contains("Leave the day empty");
    assertThat(api.get(call + "/outcome").status()).isEqualTo(404);

    assertThat(write("done", "").status()).isEqualTo(302);
    assertThat(write("will_do", "30").status()).isEqualTo(302);

    assertThat(api.get(call + "/outcome").body()).contains("\"by\":\"2027-06-30\"");
    assertThat(asha.get(desk + "/outcome").body())
        .contains("name=\"items[0].by.day\"", "value=\"30\"")
        .contains("A night bus. By 30 June 2027.");
  }

  @Test
  void a_day_that_has_passed_is_not_taken_from_an_officer_nor_from_another_tool() {
    LocalDate yesterday = today.minusDays(1);
    assertThat(asha.post(desk + "/outcome", correction(yesterday)).body())
        .contains("Give a day to come", "href=\"#items[0].by\"");
    for (LocalDate day : List.of(LocalDate.of(1999, 1, 1), yesterday, today)) {
      assertThat(put(item("Nights", "not_decided", day)).status()).isEqualTo(400);
    }
    assertThat(api.get(call + "/outcome").status()).isEqualTo(404);
    assertThat(put(item("Nights", "will_do", today.plusDays(1))).status()).isEqualTo(200);
  }

  @Test
  void a_correction_keeps_the_day_that_people_were_told_though_it_has_passed() throws Exception {
    LocalDate passed = today.minusDays(3);
    LocalDate day = today.plusDays(1);
    put(item("Nights", "will_do", day));
    published();
    ben.post(desk + "/outcome/send");
    OutcomeTold.awaitSent(api, call + "/outcome");
    longAgo(day, passed);

    String[] other = correction(passed);
    other[9] = "A night train.";
    assertThat(asha.post(desk + "/outcome/correction", other).status()).isEqualTo(302);
    assertThat(asha.post(desk + "/outcome/correction", correction(passed.minusDays(1))).body())
        .contains("Give a day to come");
  }

  @Test
  void two_items_with_one_theme_are_sent_back() {
    assertThat(put(item("Nights", "not_decided", null), item("nights", "not_decided", null)).body())
        .contains("items[1].theme", "give each its own");
  }

  @Test
  void other_tools_may_leave_it_out_as_before() {
    assertThat(put(item("Nights", "will_do", null)).status()).isEqualTo(200);
    assertThat(api.get(call + "/outcome").body()).doesNotContain("\"by\"");
    assertThat(ben.get(desk + "/outcome").body())
        .contains("No day is given by which it will be done, or decided: “Nights”.");
    published();
    assertThat(ben.get(desk + "/outcome").body()).doesNotContain("No day is given");
  }

  @Test
  void whoever_approves_is_told_that_a_day_has_passed_meanwhile() {
    LocalDate soon = today.plusDays(1);
    put(item("Nights", "will_do", soon));
    assertThat(ben.get(desk + "/outcome").body()).doesNotContain("Give another day");
    longAgo(soon, today);

    assertThat(ben.get(desk + "/outcome").body())
        .contains("“Nights” is to be done, or decided, by " + ENGLISH.format(today))
        .contains("Give another day");
  }

  @Test
  void each_language_writes_the_day_in_its_own_way() {
    put(item("Nights", "will_do", LocalDate.of(2027, 6, 30)));
    published();

    assertThat(page("")).contains("What we will do: A night bus.", "By 30 June 2027.");
    assertThat(page("?lang=gu")).contains("<html", "lang=\"gu\"", "30 જૂન, 2027 સુધીમાં.");
    assertThat(page("?lang=ur"))
        .as("it opened in it, and is not told in it")
        .contains("جو ابھی اس زبان میں نہیں ہے", "What we will do: A night bus.");
    assertThat(Visitor.to(port).get("/you-said-we-did").body()).contains("By 30 June 2027.");
  }

  @Test
  void a_day_that_passed_is_called_late_by_itself_until_people_know_how_it_ended() {
    LocalDate passed = today.minusDays(3);
    LocalDate soon = today.plusDays(20);
    put(
        item("Nights", "will_do", today.plusDays(1)),
        item("Fares", "not_decided", soon),
        item("Seats", "will_do", today.plusDays(90)));
    published();
    ben.post(desk + "/outcome/send");
    OutcomeTold.awaitSent(api, call + "/outcome");
    longAgo(today.plusDays(1), passed);

    assertThat(page("")).contains("Late. It was due by " + ENGLISH.format(passed) + ".");
    assertThat(page("").split("Late\\. It was due", -1)).hasSize(2);
    String about = Visitor.to(port).get("/consultations/" + slug).body();
    assertThat(about)
        .contains("Promised by a day", "<bdi>Nights</bdi>: to be done by", "<bdi>Fares</bdi>")
        .contains("to be decided by <time datetime=\"" + soon + "\"");
    assertThat(about.split(">Late</strong> <bdi>", -1)).as("one of them is").hasSize(2);
    assertThat(Visitor.to(port).get("/consultations/" + slug + "?lang=ur").body())
        .as("in the words of the outcome")
        .contains("<bdi>Nights</bdi>", "Late. It was due by " + ENGLISH.format(passed));
    assertThat(Visitor.to(port).get("/").body()).contains("<bdi>Nights</bdi>: to be done by");
    assertThat(HttpCaller.to(port).get("/consultations.json").body())
        .contains("{\"theme\":\"Nights\",\"status\":\"will_do\",\"due\":\"" + passed + "\"");
    assertThat(HttpCaller.to(port).get("/consultations.atom").body())
        .contains("Late: “Nights” was promised by " + passed);
    assertThat(asha.get("/console").body())
        .contains("“Nights”: was to be done by " + ENGLISH.format(passed))
        .contains("“Fares”: to be decided by " + ENGLISH.format(soon), "Write an update")
        .contains("href=\"" + desk + "/review\"")
        .doesNotContain("“Seats”");
    String review = asha.get(desk + "/review").body();
    assertThat(review)
        .contains("A night bus. By " + ENGLISH.format(passed) + ".")
        .contains("Fares: We will decide by " + ENGLISH.format(soon) + ".");

    assertThat(update(passed, soon).status()).isEqualTo(302);
    ben.get(desk + "/review");
    String before = news();
    ben.post(desk + "/review/approve", "version", "1");
    assertThat(news()).isGreaterThan(before);
    assertThat(ben.get(desk + "/review").body()).contains(">Send</a>");
    ben.post(desk + "/review/send");
    await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> ben.get(desk + "/review").body().contains("Sent</strong>"));
    assertThat(ben.get(desk + "/review").body())
        .contains(">Send to those who have not had it</a>")
        .doesNotContain(">Send</a>");

    assertThat(page("")).as("it is under way, and late").contains("Late.");
    assertThat(asha.get("/console").body())
        .as("people know how it stands")
        .doesNotContain(
            "“Nights”: was to be done by " + ENGLISH.format(passed) + "</strong><br>Dated " + run);
  }

  @Test
  void a_later_day_does_not_hide_the_first() {
    LocalDate passed = today.minusDays(3);
    LocalDate later = today.plusDays(60);
    toldLongAgo(passed);

    corrected(later);

    assertThat(asha.get(desk + "/outcome/correction").body()).contains(">Send</a>");
    String before = news();
    ben.post(desk + "/outcome/correction/send");
    await().atMost(Duration.ofSeconds(90)).until(this::correctionSent);
    String[] more = correction(later);
    more[9] = "A night train.";
    assertThat(asha.post(desk + "/outcome/correction", more).status()).isEqualTo(302);
    ben.get(desk + "/outcome/correction");
    ben.post(desk + "/outcome/correction/approve", "version", "2");
    assertThat(news()).isGreaterThan(before);
    assertThat(page(""))
        .contains(
            "Wording 1, before " + ENGLISH.format(today),
            "Wording 2, before " + ENGLISH.format(today));

    assertThat(page(""))
        .contains("By " + ENGLISH.format(later) + ".")
        .contains("Late. It was due by " + ENGLISH.format(passed) + ".")
        .contains("We now expect it by " + ENGLISH.format(later) + ".");
  }

  @Test
  void what_was_given_up_and_then_promised_anew_is_not_over() {
    LocalDate passed = today.minusDays(3);
    LocalDate soon = today.plusDays(20);
    toldLongAgo(passed);
    update("not_done", "By " + ENGLISH.format(passed) + ".");
    assertThat(page("")).as("people know how it ended").doesNotContain("Late.");

    corrected(soon);

    assertThat(asha.get("/console").body())
        .contains("“Nights”: to be done by " + ENGLISH.format(soon));
    assertThat(page("")).contains("We now expect it by " + ENGLISH.format(soon) + ".");
  }

  @Test
  void what_was_done_is_not_called_late_because_more_was_promised_since() {
    LocalDate passed = today.minusDays(3);
    LocalDate soon = today.plusDays(20);
    toldLongAgo(passed);
    update("done", "By " + ENGLISH.format(passed) + ".");

    corrected(soon);

    assertThat(page("")).contains("By " + ENGLISH.format(soon) + ".").doesNotContain("Late.");
    assertThat(asha.get("/console").body())
        .contains("“Nights”: to be done by " + ENGLISH.format(soon));
  }

  /** A promise that people were told, and whose day has passed since. */
  private void toldLongAgo(LocalDate passed) {
    put(item("Nights", "will_do", today.plusDays(1)));
    published();
    ben.post(desk + "/outcome/send");
    OutcomeTold.awaitSent(api, call + "/outcome");
    longAgo(today.plusDays(1), passed);
  }

  private void update(String result, String by) {
    String[] form = {
      "kind",
      "update",
      "summary",
      "It goes on.",
      "items[0].theme",
      "Nights",
      "items[0].promised",
      "A night bus. " + by,
      "items[0].result",
      result,
      "items[0].came",
      "We looked at it."
    };
    assertThat(asha.post(desk + "/review", form).status()).isEqualTo(302);
    ben.get(desk + "/review");
    ben.post(desk + "/review/approve", "version", "1");
  }

  private void corrected(LocalDate by) {
    assertThat(asha.post(desk + "/outcome/correction", correction(by)).status()).isEqualTo(302);
    ben.get(desk + "/outcome/correction");
    ben.post(desk + "/outcome/correction/approve", "version", "1");
  }

  /** Since when the feed has had this as it is. */
  private String news() {
    String feed = api.get("/consultations.atom").body();
    String entry = feed.substring(feed.indexOf("/consultations/" + slug + "</id>"));
    return entry.substring(entry.indexOf("<updated>"), entry.indexOf("</updated>"));
  }

  /** As if it had been written so long ago that the day has passed meanwhile. */
  private void longAgo(LocalDate day, LocalDate passed) {
    db.sql("update outcome set content = replace(content, ?, ?) where slug = ?")
        .params(day.toString(), passed.toString(), slug)
        .update();
  }

  private boolean correctionSent() {
    return asha.get(desk + "/outcome/correction").body().contains("begins another correction");
  }

  private String[] correction(LocalDate by) {
    return Stream.concat(Stream.of(form("will_do", "")), Stream.of(day("items[0].by", by)))
        .toArray(String[]::new);
  }

  private static String[] day(String field, LocalDate day) {
    return new String[] {
      field + ".day", "" + day.getDayOfMonth(),
      field + ".month", "" + day.getMonthValue(),
      field + ".year", "" + day.getYear()
    };
  }

  private HttpCaller.Answer update(LocalDate passed, LocalDate soon) {
    return asha.post(
        desk + "/review",
        "kind",
        "update",
        "summary",
        "It goes on.",
        "items[0].theme",
        "Nights",
        "items[0].promised",
        "A night bus. By " + ENGLISH.format(passed) + ".",
        "items[0].result",
        "under_way",
        "items[0].came",
        "It starts in May.",
        "items[1].theme",
        "Fares",
        "items[1].promised",
        "Fares: We will decide by " + ENGLISH.format(soon) + ".",
        "items[2].theme",
        "Seats",
        "items[2].promised",
        "A night bus. By " + ENGLISH.format(today.plusDays(90)) + ".");
  }

  private HttpCaller.Answer write(String status, String day) {
    return asha.post(desk + "/outcome", form(status, day));
  }

  private static String[] form(String status, String day) {
    List<String> form =
        List.of(
            "summary", "Nights.",
            "items[0].theme", "Nights",
            "items[0].youSaid", "None at night.",
            "items[0].status", status,
            "items[0].weDid", "A night bus.");
    List<String> by =
        day.isEmpty()
            ? List.of()
            : List.of("items[0].by.day", day, "items[0].by.month", "6", "items[0].by.year", "2027");
    return Stream.concat(form.stream(), by.stream()).toArray(String[]::new);
  }

  private HttpCaller.Answer put(String... items) {
    String words =
        Stream.of(items)
            .map(item -> "{\"theme\": \"રાત\", \"you_said\": \"નથી.\", \"we_did\": \"રાત્રિ બસ.\"}")
            .reduce((one, other) -> one + ", " + other)
            .orElseThrow();
    return api.put(
        call + "/outcome",
        "{\"summary\": \"Nights.\", \"items\": [%s], \"translations\": {\"gu\": {\"summary\": \"રાત.\", \"items\": [%s]}}}"
            .formatted(String.join(", ", items), words));
  }

  private static String item(String theme, String status, @Nullable LocalDate by) {
    return "{\"theme\": \"%s\", \"you_said\": \"None.\", \"status\": \"%s\", \"we_did\": \"A night bus.\"%s}"
        .formatted(theme, status, by == null ? "" : ", \"by\": \"" + by + "\"");
  }

  private void published() {
    ben.get(desk + "/outcome");
    ben.post(desk + "/outcome/approve", "version", "1");
  }

  private String page(String query) {
    return Visitor.to(port).get("/consultations/" + slug + "/outcome" + query).body();
  }

  private Visitor officer(String name) {
    Visitor officer =
        Visitor.signedIn(port, invitations, name + run + "@dated.example.org", Role.OFFICER);
    officer.get(desk + "/outcome");
    return officer;
  }
}
