package org.earshot.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A feedback report in another language: what is read there, and how it comes to be. */
@IntegrationTest
@Tag("tables")
class ReportLanguagesTests {

  private static final String ENGLISH_LEFT = "جو ابھی اس زبان میں نہیں ہے";
  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private JdbcClient db;
  @Autowired private TransactionTemplate transaction;

  private HttpCaller api;
  private Visitor asha;
  private Visitor ben;
  private Visitor tara;
  private String slug;
  private String desk;
  private String urdu;

  @BeforeEach
  void published() {
    slug = "report-tongues-" + ++run;
    desk = "/console/consultations/" + slug + "/report";
    urdu = "/consultations/" + slug + "/report?lang=ur";
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Tongues", "short-breaks"));
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isEqualTo(200);
    api.post("/api/v1/consultations/" + slug + "/close");
    asha = person("asha", Role.OFFICER);
    ben = person("ben", Role.OFFICER);
    tara = person("tara", Role.TRANSLATOR);
    report("0", "Only those who chose to answer.");
    approve("1");
  }

  @Test
  void its_page_is_in_that_language_and_says_what_is_not() {
    assertThat(read(urdu))
        .contains("<html", "lang=\"ur\"", "dir=\"rtl\"", ENGLISH_LEFT)
        .contains("<h2 class=\"govuk-heading-m\">اہم نتائج</h2>", "زیادہ بسیں۔")
        .contains("دیکھ بھال کرنے والوں کے لیے مختصر وقفے")
        .contains("کیا آپ کسی ایسے شخص کی دیکھ بھال کرتے ہیں")
        .contains("lang=\"en\" dir=\"ltr\">Mixed views on stops.</p>")
        .doesNotContain("The main findings", "Do you look after someone", "What happens next")
        .doesNotContain("aria-label=\"Breadcrumb\"");
    assertThat(read("/consultations/" + slug + "/report"))
        .contains("The main findings", "hreflang=\"ur\"")
        .doesNotContain(ENGLISH_LEFT);
    assertThat(read("/consultations/" + slug + "/report/100-words?lang=ur"))
        .contains(ENGLISH_LEFT, "lang=\"en\" dir=\"ltr\"", "Most people want buses.");
  }

  @Test
  void a_translator_writes_it_and_nobody_reads_it_before_somebody_else_has_checked_it() {
    assertThat(tara.get(desk).status()).as("not theirs").isEqualTo(403);
    assertThat(tara.get(desk + "/in/ur").body())
        .contains("Mixed views on stops.", "0 of 4 parts are checked", "4 are missing");
    assertThat(tara.get(desk + "/in/ur").body().split("name=\"words\\[about\\]\"", -1))
        .as("one place to write it")
        .hasSize(2);
    translate(tara);
    assertThat(tara.get(desk + "/in/ur").body()).contains("4 wait for somebody to check them");
    assertThat(read(urdu)).contains("Mixed views on stops.").doesNotContain("ملی جلی رائے");

    tara.post(desk + "/in/ur/checked", "mark", mark(tara));
    assertThat(tara.get(desk + "/in/ur").body()).contains("somebody else has to check it");
    ben.get(desk + "/in/ur");
    ben.post(desk + "/in/ur/checked", "mark", mark(ben));

    assertThat(ben.get(desk + "/in/ur").body()).contains("4 of 4 parts are checked");
    assertThat(read(urdu))
        .contains("ملی جلی رائے")
        .doesNotContain("Mixed views on stops.", ENGLISH_LEFT, "Everybody who rides");
    assertThat(read("/consultations/" + slug + "/report/100-words?lang=ur"))
        .as("put together from the translation")
        .contains("زیادہ بسیں۔", "ملی جلی رائے")
        .doesNotContain("Most people want buses.", ENGLISH_LEFT);
  }

  @Test
  void what_changed_in_the_report_is_not_read_in_the_old_words() {
    translate(tara);
    ben.get(desk + "/in/ur");
    ben.post(desk + "/in/ur/checked", "mark", mark(ben));
    asha.get(desk);
    report("1", "Only a few chose to answer.");
    approve("2");

    assertThat(read(urdu))
        .contains("Only a few chose to answer.", "ملی جلی رائے", ENGLISH_LEFT)
        .doesNotContain("صرف جنہوں نے جواب دینا چاہا");
    assertThat(tara.get(desk + "/in/ur").body())
        .contains("1 changed since", "Still right, though the English changed");
    translate(tara);
    assertThat(tara.get(desk + "/in/ur").body())
        .as("sent again is not said to be right")
        .contains("1 changed since");
    translate(tara, "still", "limits");
    ben.get(desk + "/in/ur");
    ben.post(desk + "/in/ur/checked", "mark", mark(ben));
    assertThat(read(urdu)).contains("صرف جنہوں نے جواب دینا چاہا");
  }

  @Test
  void what_was_not_to_be_checked_is_not_marked_so() {
    translate(tara);
    asha.get(desk);
    report("1", "Only a few chose to answer.");
    ben.get(desk + "/in/ur");
    ben.post(desk + "/in/ur/checked", "mark", mark(ben));
    asha.get(desk);
    report("2", "Only those who chose to answer.");

    assertThat(ben.get(desk + "/in/ur").body())
        .as("of the report as it is again, but nobody else has read it")
        .contains("3 of 4 parts are checked", "1 wait for somebody to check them");
  }

  @Test
  void words_that_are_saved_at_the_moment_of_checking_are_not_checked() {
    translate(tara);
    ben.get(desk + "/in/ur");
    String read = mark(ben);
    CompletableFuture<?> checks =
        Objects.requireNonNull(
            transaction.execute(
                status -> {
                  db.sql(
                          "update translated_text set words = 'نئے الفاظ'"
                              + " where slug = ? and name = 'views'")
                      .param(slug)
                      .update();
                  CompletableFuture<?> begun =
                      CompletableFuture.runAsync(
                          () -> ben.post(desk + "/in/ur/checked", "mark", read));
                  LockSupport.parkNanos(Duration.ofMillis(700).toNanos());
                  return begun;
                }));
    checks.join();

    assertThat(ben.get(desk + "/in/ur").body())
        .containsPattern("نئے الفاظ")
        .contains("1 wait for somebody to check them");
    assertThat(read(urdu)).doesNotContain("نئے الفاظ");
  }

  @Test
  void two_who_translate_at_once_overwrite_nothing_of_each_other() {
    translate(tara);
    List<String> opened = opened(tara);
    List<String> bens = opened(ben);
    save(ben, with(bens, "words[about]", "بین کے الفاظ", "words[who]", "بین نے لکھا"));
    String[] typed = {
      "words[about]", "تارا کے الفاظ",
      "words[who]", "سب جو ان میں سفر کرتے ہیں۔",
      "words[views]", "تارا کی رائے"
    };

    String page = tara.post(desk + "/in/ur", with(opened, typed).toArray(String[]::new)).body();
    assertThat(page)
        .contains("after you opened this page", "Which words do you want to keep?")
        .contains("بین کے الفاظ", "تارا کے الفاظ", "تارا کی رائے")
        .as("what only the other has changed stands in its field")
        .containsPattern("name=\"words\\[who]\"[^>]*>بین نے لکھا");
    List<String> again = with(remembered(page), typed);
    again.set(again.lastIndexOf("words[who]") + 1, "بین نے لکھا");
    assertThat(tara.post(desk + "/in/ur", again.toArray(String[]::new)).body())
        .as("sending it again is no choice")
        .contains("Which words do you want to keep?");
    assertThat(ben.get(desk + "/in/ur").body()).contains("بین کے الفاظ").doesNotContain("تارا");

    Matcher mine =
        Pattern.compile("name=\"chosen\\[about]\"[^>]*value=\"([0-9a-f]+)\"").matcher(page);
    assertThat(mine.find()).isTrue();
    save(tara, with(again, "chosen[about]", mine.group(1)));
    assertThat(ben.get(desk + "/in/ur").body())
        .contains("تارا کے الفاظ", "بین نے لکھا", "تارا کی رائے")
        .doesNotContain("بین کے الفاظ");
  }

  @Test
  void whoever_prefers_what_is_saved_keeps_that() {
    List<String> opened = opened(tara);
    save(ben, with(opened(ben), "words[about]", "بین کے الفاظ"));
    List<String> typed =
        with(opened, "words[about]", "تارا کے الفاظ", "words[views]", "تارا کی رائے");

    assertThat(tara.post(desk + "/in/ur", typed.toArray(String[]::new)).status()).isEqualTo(200);
    save(tara, with(typed, "chosen[about]", "saved"));

    assertThat(ben.get(desk + "/in/ur").body())
        .contains("بین کے الفاظ", "تارا کی رائے")
        .doesNotContain("تارا کے الفاظ");
  }

  @Test
  void what_was_written_for_a_part_that_is_gone_is_handed_back() {
    List<String> typed = with(opened(tara), "words[theme:gone]", "پرانا موضوع");

    assertThat(tara.post(desk + "/in/ur", typed.toArray(String[]::new)).body())
        .contains("The report does not have all of these parts any more", "پرانا موضوع");
  }

  @Test
  void a_tick_is_kept_on_a_form_that_is_refused() {
    translate(tara);
    asha.get(desk);
    report("1", "Only a few chose to answer.");
    List<String> ticked =
        with(
            opened(tara),
            "words[limits]",
            "صرف جنہوں نے جواب دینا چاہا۔",
            "still",
            "limits",
            "words[about]",
            "ا".repeat(9_000));

    assertThat(tara.post(desk + "/in/ur", ticked.toArray(String[]::new)).body())
        .contains("There is a problem")
        .containsPattern("<input[^>]*id=\"still-limits\"[^>]*checked");
  }

  @Test
  void a_translator_finds_the_reports_of_what_is_closed_where_they_land() {
    api.put("/api/v1/consultations/" + slug + "-runs", SetUpRecord.of("Runs", "short-breaks"));
    api.post("/api/v1/consultations/" + slug + "-runs/open");

    assertThat(tara.get("/console/conversations").body())
        .contains("Feedback reports", "href=\"" + desk + "/in/ur\"")
        .doesNotContain("href=\"" + desk + "/in/en\"", slug + "-runs/report");
    assertThat(asha.get("/console/conversations").body()).doesNotContain(desk);
    api.post("/api/v1/consultations/" + slug + "-runs/close");
    assertThat(tara.get("/console/conversations").body())
        .as("without a report")
        .doesNotContain(slug + "-runs/report");
  }

  @Test
  void before_there_is_a_report_its_page_says_so_in_the_language_and_keeps_the_day_in_sight() {
    api.put("/api/v1/consultations/" + slug + "-open", SetUpRecord.of("Open", "short-breaks"));
    api.post("/api/v1/consultations/" + slug + "-open/open");

    assertThat(read("/consultations/" + slug + "-open/report?lang=ur"))
        .contains("ابھی رپورٹ نہیں ہے", "dir=\"rtl\"")
        .doesNotContain("There is no report yet", "Due by");
    api.post("/api/v1/consultations/" + slug + "-open/close");
  }

  private void translate(Visitor translator, String... more) {
    List<String> form = opened(translator);
    form.addAll(
        List.of(
            "words[about]",
            "ہم نے بسوں کے بارے میں پوچھا۔",
            "words[who]",
            "سب جو ان میں سفر کرتے ہیں۔",
            "words[views]",
            "بس اسٹاپ پر ملی جلی رائے۔",
            "words[limits]",
            "صرف جنہوں نے جواب دینا چاہا۔"));
    form.addAll(List.of(more));
    save(translator, form);
  }

  private void save(Visitor translator, List<String> form) {
    assertThat(translator.post(desk + "/in/ur", form.toArray(String[]::new)).status())
        .isEqualTo(302);
  }

  /** What its page remembers of what it shows. */
  private List<String> opened(Visitor who) {
    return remembered(who.get(desk + "/in/ur").body());
  }

  private static List<String> remembered(String page) {
    Matcher hidden =
        Pattern.compile("name=\"((?:began|read)\\[[^]]+])\" value=\"([0-9a-f]+)\"").matcher(page);
    List<String> fields = new ArrayList<>();
    while (hidden.find()) {
      fields.addAll(List.of(hidden.group(1), hidden.group(2)));
    }
    assertThat(fields).isNotEmpty();
    return fields;
  }

  private static List<String> with(List<String> form, String... more) {
    List<String> all = new ArrayList<>(form);
    all.addAll(List.of(more));
    return all;
  }

  private String mark(Visitor who) {
    Matcher mark =
        Pattern.compile("name=\"mark\" value=\"([0-9a-f]+)\"")
            .matcher(who.get(desk + "/in/ur").body());
    assertThat(mark.find()).isTrue();
    return mark.group(1);
  }

  private void report(String begun, String limits) {
    assertThat(
            asha.post(
                    desk,
                    "begun",
                    begun,
                    "about",
                    "We asked about buses.",
                    "who",
                    "Everybody who rides them.",
                    "findings[0].words",
                    "Most people want buses.",
                    "views",
                    "Mixed views on stops.",
                    "limits",
                    limits,
                    "translations[ur].findings[0].words",
                    "زیادہ بسیں۔")
                .status())
        .isEqualTo(302);
  }

  private void approve(String version) {
    ben.get(desk);
    assertThat(ben.post(desk + "/approve", "version", version).status()).isEqualTo(302);
  }

  private String read(String page) {
    return HttpCaller.to(port).get(page).body();
  }

  private Visitor person(String name, Role role) {
    Visitor person =
        Visitor.signedIn(port, invitations, name + run + "@report-tongues.example.org", role);
    person.get("/console");
    return person;
  }
}
