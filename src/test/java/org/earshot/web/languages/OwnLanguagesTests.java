package org.earshot.web.languages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import org.earshot.authoring.sheets.SheetReading;
import org.earshot.authoring.sheets.SheetRow;
import org.earshot.language.Author;
import org.earshot.language.Lexicon;
import org.earshot.language.OwnLanguage;
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
import org.springframework.web.util.HtmlUtils;

/** Officers and translators reword what Earshot itself says, read it and say that it is right. */
@IntegrationTest
class OwnLanguagesTests {

  private static final Locale TAMIL = Locale.of("ta");
  private static final String THERE = "/console/languages/ta";
  private static final String COMMANDS = THERE + "/part/commands";
  private static final String STOPPED = "phrases/stopped";
  private static final String YES = "words/yes";
  private static final Author TESTS = new Author("officer:tests", "Tests");
  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private OwnWords words;
  @Autowired private Phrasebook phrasebook;
  @Autowired private Lexicon lexicon;
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
        .contains("There is a problem", "Say who has read it", "Say what they have read");
    checks(THERE + "/read", page);
    assertThat(kavya.get(THERE).body())
        .contains("Tamil is checked", "Meena Raj, interpreter: one piece")
        .contains("entered by Officer kavya");
    assertThat(phrasebook.checked(TAMIL)).isTrue();
  }

  @Test
  void a_reader_may_say_of_single_pieces_that_they_are_right() {
    reword(fresh);
    kavya.get(THERE + "/part/words-answers");
    kavya.post(THERE + "/part/words-answers", "add.words/yes", "amaamda" + run);
    String page = kavya.get(THERE + "/read").body();
    assertThat(page)
        .contains("Each of the 2 pieces above, and all are right", "Only what is ticked above");
    String[] nothing = {"name", "Meena Raj", "role", "interpreter", "read", "ticked"};
    assertThat(kavya.post(THERE + "/read", nothing).body())
        .contains("Tick the pieces that they have read");

    String piece = piece(page, STOPPED);
    String[] one = {"name", "Meena Raj", "role", "interpreter", "read", "ticked", "right", piece};
    kavya.post(THERE + "/read", one);
    assertThat(words.of(TAMIL).orElseThrow().toRead())
        .extracting(OwnLine::path)
        .containsExactly(YES);
    assertThat(phrasebook.checked(TAMIL)).isFalse();
    reword(fresh + " 2");
    assertThat(kavya.post(THERE + "/read", one).body())
        .as("it says something else by now")
        .contains("Somebody changed words just now");
  }

  private static String piece(String page, String path) {
    Matcher found = Pattern.compile("value=\"([^\" ]+ " + path + ")\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
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
                    "all")
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
        .containsPattern("(One consultation is|\\d+ consultations are) open in this language")
        .contains("Ponds")
        .contains("says the same as here so far");

    reword(fresh);

    assertThat(kavya.get(COMMANDS).body())
        .contains("The consultation that is open keeps the words that it opened with.")
        .contains("is open and still says", "“" + before + "”", "says one sentence otherwise");
    assertThat(officer.get(desk).body())
        .contains("One of Earshot’s own sentences was", "reworded since");
    assertThat(officer.get(desk + "/kept-words").body())
        .contains("What you can do", "Stopped, Tamil", before, fresh)
        .contains(desk + "/new-words", THERE + "/history");
    assertThat(kavya.get(desk + "/kept-words").body())
        .contains("ask an officer to have this consultation take new words");

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
    assertThat(kavya.get(THERE + "/sheet").body()).contains("Download the spreadsheet");
    byte[] out = kavya.file(THERE + "/sheet.xlsx");
    assertThat(SheetReading.of(out).rows())
        .anyMatch(row -> row.words().equals(fresh) && row.path().equals(STOPPED));
    assertThat(kavya.upload(THERE + "/sheet", "file", "no sheet".getBytes(UTF_8)).body())
        .contains("There is a problem");

    assertThat(sent("வராது {").body())
        .contains(
            "Nothing is taken over yet", "Row ", ", column C, Stopped: ", "This cannot be read");
    String page = sent("START: வராது").body();
    assertThat(page).contains("Ready to be taken over", "One phrase or list of words would change");
    assertThat(phrasebook.say(TAMIL, "stopped", Map.of())).isEqualTo(fresh);
    String seen = words.of(TAMIL).orElseThrow().line(STOPPED).orElseThrow().seal();
    kavya.post(THERE + "/sheet/take", "words." + STOPPED, "START: வராது", "seen." + STOPPED, seen);
    assertThat(phrasebook.say(TAMIL, "stopped", Map.of())).isEqualTo("START: வராது");
    assertThat(kavya.get(THERE).body()).contains("Taken over: 1 changed.");
  }

  @Test
  void lists_of_words_go_out_in_a_sheet_of_their_own_and_come_back_whole() {
    List<SheetRow> out = OwnWordsSheet.lists(TAMIL, kavya.file(THERE + "/sheet.xlsx")).rows();
    SheetRow yes = out.stream().filter(row -> row.path().equals(YES)).findFirst().orElseThrow();
    assertThat(yes.own().lines()).contains("yes", "yep");
    assertThat(yes.words().lines().toList())
        .isEqualTo(words.of(TAMIL).orElseThrow().line(YES).orElseThrow().listed());
    assertThat(kavya.get(THERE + "/sheet").body()).contains("“Words understood”");

    String more = yes.words().replaceFirst("ஓம்\n", "") + "\nAmaam Da, amaam di";
    String page = sent(Map.of(YES, more)).body();
    assertThat(page)
        .contains("Ready to be taken over", "One phrase or list of words would change")
        .contains("Sheet “Words understood”, row ", ", column C, Yes: ")
        .contains("Added: amaam da, amaam di. Taken away: ஓம்.");
    assertThat(lexicon.words(TAMIL, "yes")).doesNotContain("amaam da");
    takesOver(page);
    assertThat(lexicon.words(TAMIL, "yes")).contains("amaam da", "amaam di").doesNotContain("ஓம்");
    assertThat(kavya.get(THERE + "/history").body()).contains("Added: amaam da, amaam di.");
    assertThat(sent(Map.of()).body()).contains("Nothing in it is new");
  }

  @Test
  void of_a_sheet_with_one_wrong_word_nothing_is_taken_over() {
    String yes = words.of(TAMIL).orElseThrow().line(YES).orElseThrow().words();

    String page = sent(Map.of(YES, yes + "\nunsubscribe", STOPPED, "START: சரி")).body();

    assertThat(page)
        .contains("Nothing is taken over yet", "One thing has to be mended")
        .containsPattern("Sheet “Words understood”, row \\d+, column C, Yes: ")
        .contains("“unsubscribe” means STOP to everybody")
        .doesNotContain("Take it over");
    assertThat(sent(Map.of(YES, "")).body()).contains("Leave at least one word in the list.");
    assertThat(phrasebook.say(TAMIL, "stopped", Map.of())).isNotEqualTo("START: சரி");
  }

  @Test
  void a_list_that_others_changed_since_the_sheet_was_made_stays_as_they_left_it() {
    byte[] sheet = sheet(Map.of(YES, "ஆம்\nஆமாம்"));
    kavya.get(THERE + "/part/words-answers");
    kavya.post(THERE + "/part/words-answers", "add.words/yes", "amaam da");

    String page = kavya.upload(THERE + "/sheet", "file", sheet).body();

    assertThat(page)
        .contains("Somebody changed these since the spreadsheet was made", ", column C, Yes: ")
        .contains("Others changed the list since.")
        .doesNotContain("Take it over");
    assertThat(lexicon.words(TAMIL, "yes")).contains("amaam da");
  }

  @Test
  void a_row_that_is_about_nothing_or_stands_twice_is_named() {
    OwnLanguage tamil = words.of(TAMIL).orElseThrow();
    OwnLine line = tamil.line(YES).orElseThrow();
    Entry row =
        new Entry("Yes", line.english(), line.words(), "Read", line.path(), line.seal(), "");
    Entry lost = new Entry("Yes", "yes", "ஆம்", "Read", "words/lost", "x", "");
    byte[] sheet = OwnWordsSheet.of(TAMIL, List.of(row), List.of(row, row, lost), false);

    kavya.get(THERE + "/sheet");
    assertThat(kavya.upload(THERE + "/sheet", "file", sheet).body())
        .contains("Row 3: ", "It does not say which phrase or list this is.")
        .contains("Sheet “Words understood”, row 4, column C, Yes: ", "for the second time")
        .contains("Sheet “Words understood”, row 5: ");
  }

  private HttpCaller.Answer sent(String stopped) {
    return sent(Map.of(STOPPED, stopped));
  }

  private HttpCaller.Answer sent(Map<String, String> typed) {
    kavya.get(THERE + "/sheet");
    return kavya.upload(THERE + "/sheet", "file", sheet(typed));
  }

  private byte[] sheet(Map<String, String> typed) {
    return OwnSheet.workbook(words.of(TAMIL).orElseThrow(), typed, Map.of(), false);
  }

  /** Sends the form that the page shows, as a browser would. */
  private void takesOver(String page) {
    List<String> fields = new ArrayList<>();
    Matcher found =
        Pattern.compile("<input type=\"hidden\" name=\"([^_][^\"]*)\" value=\"([^\"]*)\">")
            .matcher(page);
    while (found.find()) {
      fields.add(found.group(1));
      fields.add(HtmlUtils.htmlUnescape(found.group(2)));
    }
    kavya.post(THERE + "/sheet/take", fields.toArray(String[]::new));
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
        address, "seal", seal(page), "name", "Meena Raj", "role", "interpreter", "read", "all");
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
