package org.earshot.web.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a consultation's page says in each of its languages, and how it comes to be. */
@IntegrationTest
@Tag("tables")
class RecordLanguagesTests {

  private static final String ENGLISH_LEFT = "جو ابھی اس زبان میں نہیں ہے، وہ یہاں انگریزی میں ہے۔";
  private static final String WHAT_CAN_CHANGE = "کون سے وقفے";
  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;

  private HttpCaller api;
  private Visitor asha;
  private Visitor ben;
  private Visitor tara;
  private String slug;
  private String desk;
  private String urdu;

  @BeforeEach
  void written() {
    slug = "record-tongues-" + ++run;
    desk = "/console/consultations/" + slug + "/set-up";
    urdu = "/consultations/" + slug + "?lang=ur";
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    put("Which breaks");
    asha = person("asha", Role.OFFICER);
    ben = person("ben", Role.OFFICER);
    tara = person("tara", Role.TRANSLATOR);
  }

  @AfterEach
  void closed() {
    api.post("/api/v1/consultations/" + slug + "/close");
  }

  @Test
  void a_page_says_in_its_language_what_it_has_not_in_it_yet_and_marks_the_english() {
    open();

    assertThat(read(urdu))
        .contains("<html", "lang=\"ur\"", "dir=\"rtl\"", ENGLISH_LEFT)
        .contains("lang=\"en\" dir=\"ltr\">To choose breaks; and how</p>")
        .containsPattern(
            "کیا بدل سکتا ہے</dt>\\s*<dd[^>]*lang=\"en\" dir=\"ltr\">Which breaks</dd>")
        .containsPattern("فیصلہ کب ہوگا</dt>\\s*<dd class=\"[^\"]*\">31 مئی")
        .doesNotContain("What can change", "Who decides", "When they decide");
    assertThat(read("/consultations/" + slug))
        .contains("What can change</dt>", "Which breaks")
        .doesNotContain("What is not in this language yet");
  }

  @Test
  void it_says_who_keeps_the_data_on_what_ground_how_long_and_whom_to_complain_to() {
    open();

    assertThat(read(urdu))
        .contains("id=\"privacy\">آپ کی پرائیویسی", "hreflang=\"en\"")
        .contains("آپ کے جوابات رکھنے اور پڑھنے کے لیے", "UK GDPR، آرٹیکل 6(1)(e)")
        .contains("90 دن تک۔", "Information Commissioner", "ico.org.uk")
        .containsPattern("کتنی دیر رکھتے ہیں</dt>\\s*<dd[^>]*lang=\"en\"[^>]*>Two years")
        .doesNotContain("Your privacy", "How long we keep");
    assertThat(read("/consultations/" + slug))
        .contains("Your privacy", "To keep and read your answers", "It is part of our public task")
        .contains("Whom to complain to: the Information Commissioner");
  }

  @Test
  void a_translator_writes_it_and_nobody_reads_it_before_somebody_else_has_checked_it() {
    assertThat(tara.get(desk).status()).as("not theirs").isEqualTo(403);
    assertThat(tara.get("/console/conversations").body())
        .contains("Public pages", "href=\"" + desk + "/in/ur\"")
        .doesNotContain("href=\"" + desk + "/in/en\"");
    assertThat(tara.get(desk + "/in/ur").body())
        .contains("To choose breaks; and how", "What people can change", "9 are missing");
    translate("words[can_change]", WHAT_CAN_CHANGE);
    assertThat(tara.get(desk + "/in/ur").body()).contains("1 wait for somebody to check them");
    open();
    assertThat(read(urdu)).contains("Which breaks").doesNotContain(WHAT_CAN_CHANGE);

    assertThat(check(tara)).contains("somebody else has to check it");
    assertThat(check(ben))
        .contains("1 of 9 parts are checked")
        .containsPattern("Written by .+ on \\d.+, checked by .+ on \\d.+");
    assertThat(read(urdu))
        .containsPattern("کیا بدل سکتا ہے</dt>\\s*<dd class=\"[^\"]*\">" + WHAT_CAN_CHANGE)
        .contains(ENGLISH_LEFT)
        .doesNotContain("Which breaks");
  }

  @Test
  void what_is_wholly_translated_says_nothing_of_another_language() {
    translate(
        "words[purpose]", "وقفے چننا",
        "words[why_now]", "معاہدہ ختم ہو رہا ہے",
        "words[can_change]", WHAT_CAN_CHANGE,
        "words[cannot_change]", "کون حقدار ہے",
        "words[audience]", "دیکھ بھال کرنے والے",
        "words[already_known]", "وہ پہلے سے اطلاع چاہتے ہیں",
        "words[how_answers_are_used]", "کابینہ انہیں پڑھتی ہے",
        "words[who_decides]", "کابینہ",
        "words[protection.retention]", "دو سال");
    check(ben);
    open();

    assertThat(read(urdu))
        .contains("وقفے چننا", "دو سال", "کابینہ")
        .doesNotContain(ENGLISH_LEFT, "Two years", "The contract ends", "Which breaks")
        .doesNotContain(">To choose breaks", "Carers", "They want notice", "The cabinet");
  }

  @Test
  void the_law_is_named_as_officers_wrote_it_and_is_said_to_be() {
    put(
        SetUpRecord.of("Tongues of " + slug, "short-breaks"),
        "\"duties\": [{\"law\": \"Housing Act 1985, section 105\", \"asks\": \"To ask tenants\"}]");
    open();

    assertThat(read(urdu))
        .contains("قانون ہم سے کیا چاہتا ہے", ENGLISH_LEFT)
        .containsPattern(
            "lang=\"en\" dir=\"ltr\"><ul[^>]*><li>Housing Act 1985, section 105: To ask")
        .doesNotContain("What the law asks of us");
    assertThat(read("/consultations/" + slug))
        .contains("What the law asks of us", "Housing Act 1985, section 105: To ask tenants");
  }

  @Test
  void somebody_else_may_check_it_piece_by_piece() {
    translate("words[purpose]", "سانس کا انتخاب", "words[can_change]", WHAT_CAN_CHANGE);
    String page = ben.get(desk + "/in/ur").body();
    assertThat(page).contains("I have read all 2: mark them as checked");
    Matcher one = Pattern.compile("id=\"right-purpose\" value=\"([0-9a-f]+)\"").matcher(page);
    assertThat(one.find()).isTrue();

    ben.post(desk + "/in/ur/checked");
    assertThat(ben.get(desk + "/in/ur").body()).contains("Tick what you have read.");
    ben.post(desk + "/in/ur/checked", "mark", one.group(1));
    assertThat(ben.get(desk + "/in/ur").body())
        .containsPattern("1 of [0-9]+ parts are checked, 1 wait");
    ben.post(desk + "/in/ur/checked", "mark", one.group(1));
    assertThat(ben.get(desk + "/in/ur").body()).contains("Something was changed after");
  }

  @Test
  void what_the_record_says_otherwise_since_is_not_read_in_the_old_words() {
    translate("words[can_change]", WHAT_CAN_CHANGE);
    check(ben);
    open();
    put("Which breaks, and their price");

    assertThat(read(urdu))
        .contains("Which breaks, and their price")
        .doesNotContain(WHAT_CAN_CHANGE);
    assertThat(tara.get(desk + "/in/ur").body())
        .contains("1 changed since", "Still right, though the English changed");
    translate("words[can_change]", WHAT_CAN_CHANGE, "still", "can_change");
    check(ben);
    assertThat(read(urdu)).contains(WHAT_CAN_CHANGE);
  }

  @Test
  void two_who_translate_at_once_overwrite_nothing_of_each_other() {
    List<String> opened = opened(tara);
    save(ben, with(opened(ben), "words[purpose]", "بین کے الفاظ"));
    String[] typed =
        with(opened, "words[purpose]", "تارا کے الفاظ", "words[audience]", "سب")
            .toArray(String[]::new);

    assertThat(tara.post(desk + "/in/ur", typed).body())
        .contains("here or in the set-up record", "Which words do you want to keep?")
        .contains("بین کے الفاظ", "تارا کے الفاظ");
    assertThat(ben.get(desk + "/in/ur").body()).doesNotContain("تارا");
  }

  @Test
  void officers_see_how_far_it_is_and_nothing_waits_for_it() {
    assertThat(asha.get(desk).body())
        .contains("In other languages", "The public page in Urdu", desk + "/in/ur")
        .doesNotContain("The public page in English");
    assertThat(asha.get("/console/consultations/" + slug + "/gate").body())
        .contains("not translated and checked in every language: Urdu")
        .contains("href=\"" + desk + "#In-other-languages\"");
    translate("words[purpose]", "وقفے چننا");

    assertThat(asha.get(desk).body()).contains("8 to translate. 1 to be checked by somebody else.");
    assertThat(asha.get("/console").body())
        .contains("1 translated text waits to be checked", "its public page in Urdu")
        .contains("href=\"" + desk + "/in/ur\"");
    check(ben);
    assertThat(asha.get("/console").body()).doesNotContain("href=\"" + desk + "/in/ur\"");
    open();
  }

  @Test
  void a_text_that_is_too_long_and_a_language_that_nobody_is_asked_in_are_refused() {
    assertThat(tara.get(desk + "/in/en").status()).isEqualTo(404);
    assertThat(tara.get(desk + "/in/pl").status()).isEqualTo(404);
    String[] form = with(opened(tara), "words[purpose]", "ا".repeat(9_000)).toArray(String[]::new);
    assertThat(tara.post(desk + "/in/ur", form).body())
        .contains("There is a problem", "Use at most 8,000 characters");
  }

  private void put(String canChange) {
    put(
        SetUpRecord.of("Tongues of " + slug, "short-breaks").replace("Which breaks", canChange),
        "\"protection\": {\"legal_basis\": {\"take_part\": \"public_task\"},"
            + " \"retention\": \"Two years\"}");
  }

  /**
   * @param more fields of it
   */
  private void put(String record, String more) {
    String whole = record.replaceFirst("\\{", "{" + more + ", ");
    assertThat(api.put("/api/v1/consultations/" + slug, whole).status()).isLessThan(300);
  }

  private void open() {
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isEqualTo(200);
  }

  private void translate(String... words) {
    save(tara, with(opened(tara), words));
  }

  private void save(Visitor translator, List<String> form) {
    assertThat(translator.post(desk + "/in/ur", form.toArray(String[]::new)).status())
        .isEqualTo(302);
  }

  /** What the page says afterwards. */
  private String check(Visitor who) {
    Matcher mark =
        Pattern.compile("name=\"mark\" value=\"([0-9a-f]+)\"")
            .matcher(who.get(desk + "/in/ur").body());
    assertThat(mark.find()).isTrue();
    who.post(desk + "/in/ur/checked", "mark", mark.group(1));
    return who.get(desk + "/in/ur").body();
  }

  /** What its page remembers of what it shows. */
  private List<String> opened(Visitor who) {
    Matcher hidden =
        Pattern.compile("name=\"((?:began|read)\\[[^]]+])\" value=\"([0-9a-f]+)\"")
            .matcher(who.get(desk + "/in/ur").body());
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

  private String read(String page) {
    return HttpCaller.to(port).get(page).body();
  }

  private Visitor person(String name, Role role) {
    Visitor person =
        Visitor.signedIn(port, invitations, name + run + "@record-tongues.example.org", role);
    person.get("/console");
    return person;
  }
}
