package org.earshot.web.languages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscripts;
import org.earshot.authoring.sheets.OwnWordsSheet;
import org.earshot.authoring.sheets.OwnWordsSheet.Entry;
import org.earshot.language.Author;
import org.earshot.language.OwnLine;
import org.earshot.language.OwnWords;
import org.earshot.language.Phrasebook;
import org.earshot.privacy.Audit;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Officers and translators reword what Earshot itself says, read it and say that it is right. */
@IntegrationTest
class OwnLanguagesTests {

  private static final Locale TAMIL = Locale.of("ta");
  private static final String THERE = "/console/languages/ta";
  private static final String COMMANDS = THERE + "/part/commands";
  private static final String STOPPED = "phrases/stopped";
  private static final Author TESTS = new Author("officer:tests", "Tests");
  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private OwnWords words;
  @Autowired private Phrasebook phrasebook;
  @Autowired private Manuscripts manuscripts;
  @Autowired private ConversationLibrary library;
  @Autowired private Audit audit;

  private Visitor kavya;
  private String fresh = "";

  @BeforeEach
  void signsIn() {
    kavya = visitor("kavya", Role.TRANSLATOR);
    fresh = "இனி செய்தி வராது. START எனலாம். " + run;
  }

  @AfterEach
  void everythingAsItCame() {
    for (OwnLine line : words.of(TAMIL).orElseThrow().lines()) {
      if (line.own() != null) {
        words.putBack(TAMIL, line.path(), 0, TESTS);
      }
    }
  }

  @Test
  void every_language_stands_with_its_state_and_leads_to_its_parts() {
    assertThat(kavya.get("/console/languages").body())
        .contains("Tamil", "தமிழ்", "by A speaker in the tests", "Every language is checked");
    assertThat(kavya.get(THERE).body())
        .contains("Earshot’s own words", "Commands", "Words understood", "Voice notes and pictures")
        .contains("A speaker in the tests: what came with Earshot");
    assertThat(kavya.get("/console/languages/xx").status()).isEqualTo(404);
    assertThat(kavya.get(THERE + "/part/nothing").status()).isEqualTo(404);
  }

  @Test
  void a_part_shows_the_english_the_note_and_examples_right_to_left_where_so() {
    assertThat(kavya.get("/console/languages/ur/part/beginning").body())
        .contains("lang=\"ur\"", "dir=\"rtl\"", "Ends the first message.")
        .contains("There are 2 questions.", "parts as a text message");
    assertThat(kavya.get("/console/languages/pl/part/beginning").body())
        .contains("1 pytanie", "2 pytania", "5 pytań");
  }

  @Test
  void what_a_translator_rewords_counts_at_once_and_has_to_be_read_before_the_next_opening() {
    String before = phrasebook.say(TAMIL, "stopped", Map.of());
    assertThat(reword(fresh).header("Location")).endsWith(COMMANDS);
    assertThat(phrasebook.say(TAMIL, "stopped", Map.of())).isEqualTo(fresh);
    assertThat(kavya.get(COMMANDS).body())
        .contains("Saved. It counts from now on.", ">Changed<", "It was read as: ", before)
        .contains("Reworded by Officer kavya");
    assertThat(kavya.get("/console/languages").body()).contains("To be read again");
    assertThat(kavya.get(THERE).body()).contains("one piece changed or came with a newer Earshot");
    assertThat(phrasebook.checked(TAMIL)).isFalse();
    assertThat(audit.page(0, 10))
        .anySatisfy(entry -> assertThat(entry.what()).isEqualTo("reworded Earshot’s own words"));

    String page = kavya.get(THERE + "/read").body();
    assertThat(page).contains("One piece has to be read", fresh);
    assertThat(kavya.post(THERE + "/read", "seal", seal(page)).body())
        .contains("There is a problem", "Say who has read it", "Tick the statement");
    checks(THERE + "/read", page);
    assertThat(kavya.get(THERE).body())
        .contains("Tamil is checked", "Meena Raj, interpreter: one piece")
        .contains("entered by Officer kavya");
    assertThat(phrasebook.checked(TAMIL)).isTrue();
  }

  @Test
  void only_the_words_that_were_on_the_page_are_checked() {
    reword(fresh);
    String page = kavya.get(THERE + "/part/commands/read").body();
    reword(fresh + " 2");
    assertThat(
            kavya
                .post(
                    THERE + "/part/commands/read",
                    "seal",
                    seal(page),
                    "name",
                    "Meena Raj",
                    "role",
                    "interpreter",
                    "read",
                    "true")
                .body())
        .contains("Somebody changed words just now", fresh + " 2", "value=\"Meena Raj\"");
    assertThat(phrasebook.checked(TAMIL)).isFalse();
  }

  @Test
  void what_cannot_be_said_stays_in_its_field_beside_the_reason() {
    String page = reword("இனி {வராது").body();
    assertThat(page)
        .contains("There is a problem", "Stopped: This cannot be read: close each {", "{வராது");
    assertThat(reword("இனி வராது.").body())
        .contains("must name a word for START that people can text: START");
  }

  @Test
  void of_two_officers_the_second_is_shown_both_wordings() {
    String seen = words.of(TAMIL).orElseThrow().line(STOPPED).orElseThrow().seal();
    Visitor other = visitor("arun", Role.OFFICER);
    other.get(COMMANDS);
    reword(fresh);
    String page =
        other.post(COMMANDS, "words." + STOPPED, "START: சரி", "seen." + STOPPED, seen).body();
    assertThat(page)
        .contains("Officer kavya", " changed this while you were writing", fresh, "START: சரி")
        .contains("Nothing is saved yet");
    assertThat(phrasebook.say(TAMIL, "stopped", Map.of())).isEqualTo(fresh);
    String now = words.of(TAMIL).orElseThrow().line(STOPPED).orElseThrow().seal();
    assertThat(page).contains(now);
    other.post(COMMANDS, "words." + STOPPED, "START: சரி", "seen." + STOPPED, now);
    assertThat(phrasebook.say(TAMIL, "stopped", Map.of())).isEqualTo("START: சரி");
  }

  @Test
  void words_are_added_and_taken_away_and_what_means_something_else_is_refused() {
    String answers = THERE + "/part/words-answers";
    kavya.get(answers);
    assertThat(kavya.post(answers, "add.words/yes", "amaam da, no").body())
        .contains("“no” means no in", "value=\"amaam da, no\"");
    assertThat(kavya.post(answers, "add.words/yes", "unsubscribe").body())
        .contains("“unsubscribe” means STOP to everybody");
    assertThat(kavya.post(answers, "take.words/yes", "zebra").body())
        .contains("“zebra” is not in the list");
    kavya.post(answers, "add.words/yes", "amaam da");
    assertThat(kavya.get(answers).body()).contains("Added since it was read", "amaam da");
    assertThat(kavya.get(THERE + "/history").body()).contains("Added: amaam da.", "Counts now");
  }

  @Test
  void what_was_changed_is_put_back() {
    String before = phrasebook.say(TAMIL, "stopped", Map.of());
    reword(fresh);
    reword("START: சரி");
    String history = THERE + "/history?path=" + STOPPED;
    assertThat(kavya.get(history).body())
        .contains("What was changed: Stopped", before, fresh, "START: சரி", "Counts now")
        .contains("Put back what Earshot came with");
    int first = words.history(TAMIL).get(1).revision();
    kavya.post(THERE + "/put-back", "path", STOPPED, "revision", String.valueOf(first));
    assertThat(phrasebook.say(TAMIL, "stopped", Map.of())).isEqualTo(fresh);
    kavya.post(THERE + "/put-back", "path", STOPPED, "revision", "0");
    assertThat(phrasebook.say(TAMIL, "stopped", Map.of())).isEqualTo(before);
    assertThat(phrasebook.checked(TAMIL)).isTrue();
    assertThat(kavya.get("/console/languages/cy/history").body()).contains("Nothing was changed");
  }

  @Test
  void the_gate_says_what_to_do_about_a_language_and_leads_there() {
    String name = "own-gate-" + ++run;
    String title = "Parks " + run;
    parks(name, title);

    reword(fresh);
    assertThat(library.draft(name).orElseThrow().ready()).doesNotContain(TAMIL);
    Visitor officer = visitor("gate", Role.OFFICER);
    assertThat(officer.get("/console/consultations/" + name + "/gate").body())
        .contains("words in Tamil are a draft", "Have somebody who speaks it read them")
        .contains("href=\"/console/languages/ta\"", "Earshot’s own words in Tamil");
    assertThat(officer.get(THERE).body()).contains("Waiting for it to be checked", title);
    assertThat(officer.get("/console/languages").body()).contains(title);

    officer.post(THERE + "/put-back", "path", STOPPED, "revision", "0");
    assertThat(library.draft(name).orElseThrow().ready()).contains(TAMIL);
  }

  @Test
  void an_open_consultation_keeps_its_sentences_and_both_pages_say_so() {
    String name = "own-kept-" + ++run;
    String desk = "/console/consultations/" + name;
    HttpCaller api = parks(name, "Ponds");
    assertThat(api.post("/api/v1/consultations/" + name + "/open").status()).isLessThan(300);
    Visitor officer = visitor("ponds", Role.OFFICER);
    String before = phrasebook.say(TAMIL, "stopped", Map.of());
    assertThat(officer.get(desk).body()).doesNotContain("reworded since");
    assertThat(officer.get(desk + "/kept-words").body()).contains("is worded as it is today");
    assertThat(kavya.get(COMMANDS).body())
        .contains("One consultation is open in this language", "Ponds")
        .contains("says the same as here so far");

    reword(fresh);

    assertThat(kavya.get(COMMANDS).body())
        .contains("The consultation that is open keeps the words that it opened with.")
        .contains("is open and still says", "“" + before + "”", "says one sentence otherwise");
    assertThat(officer.get(desk).body())
        .contains("One of Earshot’s own sentences was", "reworded since");
    assertThat(officer.get(desk + "/kept-words").body())
        .contains("What you can do", "Stopped, Tamil", before, fresh)
        .contains(desk + "/close", THERE + "/history");
    assertThat(kavya.get(desk + "/kept-words").body()).contains("ask an officer to close");

    api.post("/api/v1/consultations/" + name + "/close");
    assertThat(officer.get(desk).body()).doesNotContain("reworded since");
    assertThat(kavya.get(COMMANDS).body()).doesNotContain("still says");
  }

  /** A consultation about parks, in English and Tamil, that could open. */
  private HttpCaller parks(String name, String title) {
    Map<String, String> files = new TreeMap<>();
    files.put(
        "conversation.yaml",
        """
        conversation: NAME
        language: en
        title: Parks
        keywords: [OWNGATE]
        welcome: We ask about parks.
        more: You can change the parks.
        questions:
          - {id: goes, ask: Do you go to a park?, type: yes_no}
        thanks: Thank you.
        """
            .replace("NAME", name)
            .replace("OWNGATE", "OWNGATE" + run));
    files.put(
        "ta.yaml",
        """
        status: checked
        checked_by: Meena Raj
        title: பூங்கா
        welcome: பூங்கா பற்றி கேட்கிறோம்.
        more: மாற்றலாம்.
        questions:
          goes: {ask: போவீர்களா?}
        thanks: நன்றி.
        """);
    manuscripts.begin(name, files, new Manuscript.Author("officer:tom", "Tom Reed"), "began it");
    assertThat(library.draft(name).orElseThrow().ready()).contains(TAMIL);
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String record = SetUpRecord.of(title, name).replace("\"ur\"", "\"ta\"");
    assertThat(api.put("/api/v1/consultations/" + name, record).status()).isLessThan(300);
    return api;
  }

  @Test
  void a_check_is_taken_back() {
    reword(fresh);
    checks(THERE + "/read", kavya.get(THERE + "/read").body());
    assertThat(phrasebook.checked(TAMIL)).isTrue();
    assertThat(kavya.get(THERE + "/unchecked").body()).contains("Make Tamil a draft again?");
    kavya.post(THERE + "/unchecked");
    assertThat(phrasebook.checked(TAMIL)).isFalse();
  }

  @Test
  void a_language_goes_out_as_a_file() {
    reword(fresh);
    var file = kavya.get(THERE + "/file.yaml");
    assertThat(file.header("Content-Disposition")).contains("ta.yaml");
    assertThat(file.body()).contains("language: ta", "status: draft", fresh, "  # Commands");
  }

  @Test
  void a_spreadsheet_goes_out_and_what_comes_back_is_looked_through_before_it_counts() {
    reword(fresh);
    List<Entry> entries = OwnSheet.entries(words.of(TAMIL).orElseThrow(), Map.of(), Map.of());
    assertThat(entries)
        .anyMatch(entry -> entry.words().equals(fresh) && entry.path().equals(STOPPED));
    assertThat(kavya.get(THERE + "/sheet").body()).contains("Download the spreadsheet");
    assertThat(kavya.get(THERE + "/sheet.xlsx").status()).isEqualTo(200);
    assertThat(kavya.upload(THERE + "/sheet", "file", "no sheet".getBytes(UTF_8)).body())
        .contains("There is a problem");

    assertThat(sent("வராது {").body())
        .contains("Nothing is taken over yet", "Row ", ", Stopped: ", "This cannot be read");
    String page = sent("START: வராது").body();
    assertThat(page).contains("Ready to be taken over", "One phrase would change");
    assertThat(phrasebook.say(TAMIL, "stopped", Map.of())).isEqualTo(fresh);
    String seen = words.of(TAMIL).orElseThrow().line(STOPPED).orElseThrow().seal();
    kavya.post(THERE + "/sheet/take", "words." + STOPPED, "START: வராது", "seen." + STOPPED, seen);
    assertThat(phrasebook.say(TAMIL, "stopped", Map.of())).isEqualTo("START: வராது");
    assertThat(kavya.get(THERE).body()).contains("Taken over: 1 changed.");
  }

  private HttpCaller.Answer sent(String stopped) {
    Map<String, String> typed = Map.of(STOPPED, stopped);
    byte[] sheet =
        OwnWordsSheet.of(
            TAMIL, OwnSheet.entries(words.of(TAMIL).orElseThrow(), typed, Map.of()), false);
    return kavya.upload(THERE + "/sheet", "file", sheet);
  }

  @Test
  void how_long_a_phrase_becomes_is_shown_while_it_is_typed() {
    kavya.get(COMMANDS);
    assertThat(
            kavya
                .post(THERE + "/length", "path", STOPPED, "words." + STOPPED, "ச".repeat(71))
                .body())
        .contains("2 parts as a text message")
        .doesNotContain("<html");
  }

  private HttpCaller.Answer reword(String typed) {
    kavya.get(COMMANDS);
    String seen = words.of(TAMIL).orElseThrow().line(STOPPED).orElseThrow().seal();
    return kavya.post(COMMANDS, "words." + STOPPED, typed, "seen." + STOPPED, seen);
  }

  private void checks(String address, String page) {
    kavya.post(
        address, "seal", seal(page), "name", "Meena Raj", "role", "interpreter", "read", "true");
  }

  private static String seal(String page) {
    Matcher found = Pattern.compile("name=\"seal\" value=\"([^\"]+)\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private Visitor visitor(String name, Role role) {
    String username = name + ++run + "@own-words.example.org";
    return Visitor.signedIn(port, invitations, username, role);
  }
}
