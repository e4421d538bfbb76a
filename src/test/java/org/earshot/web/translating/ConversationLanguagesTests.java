package org.earshot.web.translating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscript.Author;
import org.earshot.authoring.Manuscripts;
import org.earshot.authoring.sheets.SheetMark;
import org.earshot.authoring.sheets.TranslationSheet;
import org.earshot.authoring.translating.Contribution;
import org.earshot.authoring.translating.WordTable;
import org.earshot.privacy.Audit;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Officers and translators bring a conversation into other languages. */
@IntegrationTest
class ConversationLanguagesTests {

  private static final Author TOM = new Author("officer:tom", "Tom Reed");
  private static final Locale POLISH = Locale.of("pl");
  private static final String OWN =
      """
      conversation: NAME
      language: en
      title: Buses
      keywords: [BUSES]
      welcome: We ask about buses.
      more: You can change the times.
      questions:
        - {id: often, ask: How often?, type: choice, options: {daily: Every day, weekly: Once a week}}
      thanks: Thank you.
      """;
  private static final String DRAFT =
      """
      status: draft
      title: Autobusy
      welcome: Pytamy o autobusy.
      more: Można zmienić godziny.
      questions:
        often: {ask: Jak często?, options: {daily: Codziennie, weekly: Raz w tygodniu}}
      """;

  /** Asks some people in other words, some people more, and equality questions in two steps. */
  private static final String IN_MANY_WAYS =
      """
      conversation: NAME
      language: en
      title: Buses
      keywords: [BUSES]
      welcome: We ask about buses.
      more: You can change the times.
      questions:
        - {id: drives, ask: Do you drive?, type: yes_no}
        - id: often
          ask: How often?
          type: choice
          options: {daily: Every day, weekly: Once a week}
          variants:
            driver: {when: drives, ask: How often do you drive?}
        - {id: why, ask: Why?, type: text, when: often == 'daily'}
      monitoring: [gender_identity, gender_in_words, ethnic_group, ethnic_background]
      thanks: Thank you.
      """;

  private static final String IN_MANY_WAYS_POLISH =
      """
      status: draft
      title: Autobusy
      welcome: Pytamy o autobusy.
      more: Można zmienić godziny.
      questions:
        drives: {ask: Czy kierujesz autobusem?}
        often:
          ask: Jak często jeździsz?
          options: {daily: Codziennie, weekly: Raz w tygodniu}
          variants:
            driver: {ask: Jak często kierujesz?}
        why: {ask: Dlaczego?}
      thanks: Dziękujemy.
      """;

  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Manuscripts manuscripts;
  @Autowired private ConversationLibrary library;
  @Autowired private Audit audit;

  private Visitor officer;
  private String name;
  private String grid;

  @BeforeEach
  void begin() {
    run++;
    name = "tongues-" + run;
    grid = "/console/conversations/" + name + "/languages";
    Map<String, String> files = new TreeMap<>();
    files.put("conversation.yaml", OWN.replace("NAME", name));
    files.put("pl.yaml", DRAFT);
    manuscripts.begin(name, files, TOM, "began it");
    officer = Visitor.signedIn(port, invitations, "tongue" + run + "@example.org", Role.OFFICER);
  }

  @Test
  void the_grid_shows_every_message_in_every_language_with_its_state() {
    String page = officer.get(grid).body();
    assertThat(page)
        .contains("Polish", "6 of 7", "Not finished", "Question 1, answer 2", "Once a week")
        .contains(": Thanks in Polish", ">Missing<", ">Draft<")
        .contains("Gujarati (ગુજરાતી)<");
    assertThat(officer.get("/console/conversations/none/languages").status()).isEqualTo(404);
  }

  @Test
  void a_language_is_added_and_removed_and_the_history_says_so() {
    officer.get(grid);
    assertThat(officer.post(grid, "language", "").body()).contains("Choose the language to add");
    assertThat(officer.post(grid, "language", "ur").header("Location")).endsWith(grid + "/ur");
    assertThat(officer.get(grid + "/ur").body())
        .contains("0 of 7", "lang=\"ur\"", "dir=\"rtl\"", "اردو");

    assertThat(officer.get(grid + "/ur/remove").body()).contains("Remove Urdu");
    officer.post(grid + "/ur/remove");
    assertThat(files()).doesNotContainKey("ur.yaml");
    assertThat(manuscripts.history(name))
        .extracting(Manuscript.Saving::note)
        .containsExactly("removed Urdu", "added Urdu", "began it");
    assertThat(audit.page(0, 5))
        .anySatisfy(e -> assertThat(e.what()).isEqualTo("removed a language from a conversation"));
  }

  /** A question in the same words was translated before, in what came with Earshot. */
  @Test
  void a_question_from_the_library_comes_in_the_languages_that_it_is_known_in() {
    String editor = "/console/conversations/" + name;
    officer.get(editor + "/library");
    officer.post(editor + "/library", "entry", "anything_else");
    Locale welsh = Locale.of("cy");
    assertThat(known("anything_else", Locale.of("pl"))).isNotEmpty();
    officer.get(grid);
    officer.post(grid, "language", "cy");
    assertThat(known("anything_else", welsh)).as("a language that is added later").isNotEmpty();
    assertThat(officer.get(grid + "/cy").body()).contains(">Draft<", ">Missing<");
    assertThat(library.draft(name).orElseThrow().ready())
        .as("nobody has read it here")
        .doesNotContain(welsh, Locale.of("pl"));
  }

  private String known(String question, Locale language) {
    return WordTable.of(library.draft(name).orElseThrow().files())
        .orElseThrow()
        .column(language)
        .orElseThrow()
        .cell("questions/" + question + "/ask")
        .text();
  }

  @Test
  void what_is_typed_is_saved_clean_and_what_it_costs_is_shown() {
    officer.get(grid + "/pl");
    officer.post(
        grid + "/pl",
        "revision",
        "1",
        "words.thanks",
        " \u201CDziękujemy\u201D\u00A0bardzo\u2026 ",
        "note.thanks",
        "Thanks a lot");

    assertThat(files().get("pl.yaml")).contains("\"Dziękujemy\" bardzo...");
    assertThat(officer.get(grid + "/pl").body())
        .contains("7 of 7", "Thanks a lot", "1 part as a text message (22 characters)");
    assertThat(
            officer
                .post(grid + "/pl/length", "section", "thanks", "words.thanks", "ą".repeat(71))
                .body())
        .contains("2 parts as a text message", "(71 characters)", "“a” would not")
        .doesNotContain("<html");
  }

  @Test
  void what_cannot_be_saved_stays_in_its_field_beside_the_reason() {
    officer.get(grid + "/pl");
    String page =
        officer
            .post(
                grid + "/pl",
                "words.questions.often.options.daily",
                "x".repeat(201),
                "words.thanks",
                "Dzięki")
            .body();
    assertThat(page)
        .contains("There is a problem", "Question 1: this has 201 characters", "Dzięki")
        .contains("x".repeat(201));
    assertThat(files().get("pl.yaml")).doesNotContain("Dzięki");
  }

  @Test
  void two_people_at_once_lose_nothing() {
    officer.get(grid + "/pl");
    retype("more", "Godziny.");
    officer.post(grid + "/pl", "revision", "1", "words.thanks", "Dzięki.");
    assertThat(files().get("pl.yaml")).contains("Godziny.", "Dzięki.");

    retype("title", "Nasze autobusy");
    String both = officer.post(grid + "/pl", "revision", "1", "words.title", "Wasze").body();
    assertThat(both).contains("Tom Reed changed this", "Nasze autobusy", "value=\"Wasze\"");
    assertThat(files().get("pl.yaml")).contains("Nasze autobusy").doesNotContain("Wasze");

    String now = String.valueOf(revision());
    officer.post(grid + "/pl", "revision", now, "words.title", "Wasze");
    assertThat(files().get("pl.yaml")).contains("Wasze");
  }

  @Test
  void a_named_person_checks_it_once_every_message_is_there() {
    officer.get(grid + "/pl/read");
    String refused = officer.post(grid + "/pl/read", "name", "Ewa Example").body();
    assertThat(refused)
        .contains("Say who they are", "Tick the statement", "1 piece is missing", "Ewa Example");

    retype("thanks", "Dziękujemy.");
    assertThat(check(revision() - 1).body()).contains("Somebody changed it just now");
    assertThat(check(revision()).header("Location")).endsWith(grid);
    assertThat(officer.get(grid).body()).contains("by Ewa Example, interpreter", ">Checked<");
    assertThat(library.draft(name).orElseThrow().ready()).contains(POLISH);

    officer.get(grid + "/pl/read");
    officer.post(grid + "/pl/unchecked");
    assertThat(library.draft(name).orElseThrow().ready()).doesNotContain(POLISH);
  }

  @Test
  void words_that_changed_keep_the_language_shut_until_somebody_looks() {
    retype("thanks", "Dziękujemy.");
    officer.get(grid + "/pl/read");
    check(revision());
    reword("How often?", "How often do you ride?");

    assertThat(officer.get(grid).body()).contains("7 of 7, 1 changed", ">Changed<");
    assertThat(library.draft(name).orElseThrow().findings())
        .anySatisfy(
            finding ->
                assertThat(finding.what())
                    .contains("English has changed since this was translated"));
    assertThat(library.draft(name).orElseThrow().ready()).doesNotContain(POLISH);
    assertThat(officer.get(grid + "/pl").body())
        .contains("Still right", "It said:", "“How often?”")
        .contains("7 of 7 pieces are written", "1 of them is marked Changed");
    assertThat(officer.get(grid + "/pl/read").body())
        .contains("The English of 1 message has changed since");

    officer.post(grid + "/pl", "right", "words.questions.often.ask");
    assertThat(library.draft(name).orElseThrow().ready()).contains(POLISH);
  }

  /** Officers never see a file: each check names words as the pages do where they are written. */
  @Test
  void the_opening_gate_names_the_words_and_leads_to_them() {
    retype("thanks", "Dziękujemy.");
    officer.get(grid + "/pl/read");
    check(revision());
    reword("How often?", "How often do you utilise it?");
    HttpCaller.to(port)
        .bearer(House.BOOTSTRAP_TOKEN)
        .put(
            "/api/v1/consultations/" + name,
            SetUpRecord.of("Buses", name).replace("\"ur\"", "\"pl\""));

    assertThat(officer.get("/console/consultations/" + name + "/gate").body())
        .contains(">Question 1 in Polish</a>: <span>The English has changed")
        .contains(grid + "/pl#words.questions.often.ask")
        .contains(">Question 1</a>: <span>This says")
        .contains("/console/conversations/" + name + "/questions/often\"")
        .contains("Or take Polish off the list in the set-up record")
        .doesNotContain(".yaml");
  }

  @Test
  void the_phone_beside_it_speaks_the_words_as_they_are_typed_and_saves_nothing() {
    assertThat(officer.get(grid + "/pl").body()).contains("id=\"phone\"", "Jak często?");
    officer.get(grid + "/pl");

    assertThat(
            officer
                .post(
                    grid + "/pl/phone",
                    "revision",
                    "1",
                    "words.questions.often.ask",
                    "Jak często jeździsz?",
                    "speaks",
                    "pl")
                .body())
        .contains("Jak często jeździsz?", "1. Codziennie", "lang=\"pl\"", "2 parts")
        .doesNotContain("<html");
    assertThat(
            officer
                .post(
                    grid + "/pl",
                    "revision",
                    "1",
                    "words.thanks",
                    "Dzięki.",
                    "say",
                    "1",
                    "do",
                    "say",
                    "speaks",
                    "pl")
                .body())
        .contains("Dzięki.", "bubble--theirs");
    assertThat(files().get("pl.yaml")).doesNotContain("jeździsz", "Dzięki");
  }

  @Test
  void all_of_it_can_be_read_top_to_bottom_as_it_is_sent() {
    retype("thanks", "Dziękujemy.");
    assertThat(officer.get(grid + "/pl/read").body())
        .contains("Pytamy o autobusy.", "Można zmienić godziny.", "1. Codziennie", "Dziękujemy.")
        .contains("One person gets at most 5 messages in")
        .doesNotContain("could not be played");
    assertThat(officer.get(grid + "/en/read").body()).contains("Every day");
  }

  /** Whoever signs that they read every message has to have been shown every message. */
  @Test
  void what_only_some_people_get_is_read_too_each_once_with_whom_it_is_for() {
    Manuscript latest = manuscripts.latest(name).orElseThrow();
    manuscripts.save(
        latest,
        Map.of(
            "conversation.yaml",
            IN_MANY_WAYS.replace("NAME", name),
            "pl.yaml",
            IN_MANY_WAYS_POLISH),
        TOM,
        "asked more");

    String page = officer.get(grid + "/pl/read").body();
    assertThat(page)
        .contains("Czy kierujesz autobusem?", "Pytanie 3 z 3")
        .containsOnlyOnce("Jak często jeździsz?")
        .containsOnlyOnce("Jak często kierujesz?")
        .containsOnlyOnce("Dlaczego?")
        .doesNotContain("could not be played", "nie rozumiem", "z 4");
    for (String list : List.of("białe", "mieszane", "azjatyckie", "czarne", "inne")) {
      assertThat(page).containsOnlyOnce("Twoje pochodzenie? (" + list + ")");
    }
    assertThat(page)
        .containsOnlyOnce("własnymi słowami, jaka jest Twoja tożsamość")
        .contains("For everybody but those named below.")
        .contains("Only for people whose answer to “Do you drive?” is yes")
        .contains("Only for people whose answer to “How often?” is “Every day”")
        .contains("Only for people whose answer to “What is your ethnic group?” is “White”");
  }

  /** Lists are asked for by this word in every language, so that nobody could choose the answer. */
  @Test
  void words_that_block_are_said_where_they_are_written_read_and_sent_back() {
    String field = "words.questions.often.options.weekly";
    String why = "The label &quot;List&quot; is a command, and would be obeyed. Add a word to it.";
    retype("thanks", "Dziękujemy.");
    officer.get(grid + "/pl");
    officer.post(grid + "/pl", field, "List");

    assertThat(officer.get(grid + "/pl").body())
        .containsPattern(
            "(?s)" + field + "-slips\">\\s*<p[^>]*><strong>Mend: </strong><span>" + why);
    assertThat(officer.get(grid + "/pl/read").body())
        .contains(grid + "/pl#" + field + "\">Question 1 in Polish</a>: <span>" + why);
    assertThat(check(revision()).body()).contains("It cannot be checked yet: 1 thing has");
    assertThat(files().get("pl.yaml")).contains("status: draft");
    assertThat(officer.upload(grid + "/pl/sheet", "file", sheet("Dzięki.", "pl")).body())
        .contains("Nothing is taken over yet", "<span>The label &quot;List&quot; is a command");

    officer.post(grid + "/pl", field, "Na liście");
    assertThat(check(revision()).header("Location")).endsWith(grid);
  }

  /** Neither what a file would say nor the ids in it are any officer's business. */
  @Test
  void findings_name_equality_questions_and_buttons_as_the_pages_do() {
    Manuscript latest = manuscripts.latest(name).orElseThrow();
    Map<String, String> files = new TreeMap<>(latest.files());
    files.computeIfPresent(
        "conversation.yaml",
        (file, text) ->
            text.replace("id: often", "id: caring")
                .replace("thanks:", "monitoring: [ethnic_background, unpaid_care]\nthanks:"));
    manuscripts.save(latest, files, TOM, "asked more");
    HttpCaller.to(port)
        .bearer(House.BOOTSTRAP_TOKEN)
        .put(
            "/api/v1/consultations/" + name,
            SetUpRecord.of("Buses", name).replace("\"ur\"", "\"pl\""));

    String editor = officer.get("/console/conversations/" + name).body();
    String gate = officer.get("/console/consultations/" + name + "/gate").body();
    assertThat(List.of(editor, gate))
        .allSatisfy(
            page ->
                assertThat(page)
                    .contains("Ethnic group: background” is the second step of “Ethnic group”")
                    .contains("Tick “Ethnic group” as well, or take the tick off this one.")
                    .contains("Take the tick off “Unpaid care and its hours”: ")
                    .doesNotContain("“ethnic_background”", "“unpaid_care”", "unpaid_care out"));
    assertThat(gate)
        .contains("press “Mark as checked” under “Read and check it”.")
        .doesNotContain("checked_by", "status:");
  }

  @Test
  void the_phone_names_words_that_are_still_lacking() {
    retype("questions/often/ask", "");
    assertThat(officer.get(grid + "/pl").body())
        .contains("[Question 1 is not written in Polish yet]")
        .doesNotContain("[often]");
  }

  @Test
  void a_spreadsheet_goes_out_and_comes_back() {
    assertThat(officer.get(grid + "/pl/sheet.xlsx").header("Content-Disposition"))
        .contains(name + "-pl.xlsx");
    officer.get(grid + "/pl/sheet");

    String ready = officer.upload(grid + "/pl/sheet", "file", sheet("Dziękujemy.", "pl")).body();
    assertThat(ready).contains("Ready to be taken over", "One piece of words would change");
    assertThat(files().get("pl.yaml")).doesNotContain("Dziękujemy.");

    officer.post(grid + "/pl", "revision", "1", "words.thanks", "Dziękujemy.");
    assertThat(files().get("pl.yaml")).contains("Dziękujemy.");
  }

  @Test
  void a_wrong_spreadsheet_is_refused_whole_and_offered_back() {
    officer.get(grid + "/pl/sheet");
    String refused =
        officer.upload(grid + "/pl/sheet", "file", sheet("x".repeat(1501), "pl")).body();
    assertThat(refused)
        .contains("Nothing is taken over yet", "Row 11, column C", "1501 characters")
        .contains("href=\"data:application/vnd.openxmlformats")
        .doesNotContain("Take it over");
    assertThat(officer.upload(grid + "/pl/sheet", "file", sheet("Diolch", "cy")).body())
        .contains("This spreadsheet is for Welsh, and this page is for Polish");
    assertThat(officer.upload(grid + "/pl/sheet", "file", new byte[] {1, 2}).body())
        .contains("not a spreadsheet in the XLSX format");
    assertThat(officer.upload(grid + "/pl/sheet", "file", new byte[0]).body())
        .contains("is empty: choose another file");
  }

  private Map<String, String> files() {
    return manuscripts.latest(name).orElseThrow().files();
  }

  /** Somebody else changes a Polish message. */
  private void retype(String path, String words) {
    Manuscript latest = manuscripts.latest(name).orElseThrow();
    manuscripts.save(latest, typed(latest.files(), POLISH, path, words), TOM, "wrote");
  }

  private void reword(String words, String others) {
    Manuscript latest = manuscripts.latest(name).orElseThrow();
    Map<String, String> changed = new TreeMap<>(latest.files());
    changed.computeIfPresent("conversation.yaml", (file, text) -> text.replace(words, others));
    manuscripts.save(latest, changed, TOM, "reworded it");
  }

  private static Map<String, String> typed(
      Map<String, String> files, Locale language, String path, String words) {
    return Contribution.of(
            files, files, new Contribution.Work(language, Map.of(path, words), Map.of()))
        .files();
  }

  /** As a translator sends it back, with these thanks. */
  private int revision() {
    return manuscripts.latest(name).orElseThrow().revision();
  }

  private HttpCaller.Answer check(int revision) {
    return officer.post(
        grid + "/pl/read",
        "name",
        "Ewa Example",
        "role",
        "interpreter",
        "read",
        "true",
        "revision",
        String.valueOf(revision));
  }

  private byte[] sheet(String thanks, String tag) {
    Locale language = Locale.forLanguageTag(tag);
    WordTable table = WordTable.of(typed(files(), language, "thanks", thanks)).orElseThrow();
    return new TranslationSheet(table, new SheetMark(name, language, 1), false).blank();
  }
}
