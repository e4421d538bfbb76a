package org.earshot.web.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Inbound;
import org.earshot.consultations.Clocks;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What others ask to see of a consultation is begun from what is known, and taken away. */
@IntegrationTest
class DossierTests {

  private static final String MORE =
      """
      , "inclusion": {"barriers": [{"group": "Night carers", "barrier": "Daytime texts",
           "action": "Ask in the evening", "owner": "Bea"}]},
         "background": {"options_drawn_up": "With six carers"},
         "protection": {"legal_basis": {"take_part": "public_task",
           "equality": "equality_monitoring"}, "retention": "Two years, for the review",
           "equality": "Most carers are women"}}
      """;

  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;
  private HttpCaller api;
  private Visitor officer;
  private String slug;
  private String page;
  private int said;

  @BeforeEach
  void setUp() {
    slug = "assessed-" + ++run;
    page = "/console/consultations/" + slug;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String record = SetUpRecord.of("Assessed " + run, "short-breaks").strip();
    String whole = record.substring(0, record.length() - 1) + MORE;
    assertThat(api.put("/api/v1/consultations/" + slug, whole).status()).isLessThan(300);
    officer = Visitor.signedIn(port, invitations, "assess" + run + "@example.org", Role.OFFICER);
  }

  @AfterEach
  void close() {
    api.post("/api/v1/consultations/" + slug + "/close");
  }

  @Test
  void data_protection_is_begun_from_the_record_the_questions_and_the_settings() {
    assertThat(officer.get(page).body()).contains(page + "/data-protection");

    assertThat(read(page + "/data-protection"))
        .contains("Who decides, and when The cabinet, on 31 May 2027")
        .contains("How old are you? One from a list About themselves")
        .contains("What is your ethnic group? One from a list Special category data (Article 9)")
        .contains("Is there anything else you want to tell us? Their own words Their own words")
        .contains("To ask about your background To check that everybody is treated equally")
        .contains("Answers, under a random name Two years, for the review")
        .contains("Voice notes and pictures, encrypted for 30 days after an officer was done")
        .contains("The history of what officers did, without anybody’s words or number for 6 years")
        .contains("Where to reach somebody: if you asked to be told: until we have told you")
        .contains("Twilio, and the phone networks Text messages, with the numbers To be filled in")
        .contains("A voice or a face is known")
        .doesNotContain("Words leave the house to be translated");
  }

  @Test
  void what_the_record_does_not_say_is_to_be_filled_in() {
    api.put("/api/v1/consultations/" + slug + "-bare", "{\"title\": \"Bare\"}");
    page = page + "-bare";

    assertThat(read(page + "/data-protection"))
        .contains("Who decides, and when To be filled in")
        .contains("No questions are chosen yet.", "No legal basis is recorded yet");
    assertThat(read(page + "/equality-note"))
        .contains("The set-up record names nobody yet.", "The set-up record names nothing yet.")
        .contains("No question about people themselves is asked.", "Pregnancy and maternity To be");
  }

  @Test
  void both_are_taken_away_as_documents_that_say_the_same() throws Exception {
    for (String name : List.of("data-protection", "equality-note", "evidence")) {
      String shown = read(page + "/" + name);
      try (XWPFDocument document = document(name)) {
        assertThat(document.getParagraphs()).isNotEmpty();
        for (XWPFTable table : document.getTables()) {
          table.getRows().stream()
              .flatMap(row -> row.getTableCells().stream())
              .forEach(cell -> assertThat(shown).contains(plain(cell.getText())));
        }
        document.getParagraphs().forEach(one -> assertThat(shown).contains(plain(one.getText())));
      }
    }
  }

  @Test
  void the_equality_note_sets_groups_side_by_side_and_hides_small_numbers() {
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isEqualTo(200);
    people(15, "no", "1");
    people(10, "yes", "1");
    people(14, "no", "3");
    people(11, "yes", "3");
    people(12, "no", "4");
    people(12, "yes", "4");
    people(4, "no", "5");

    String note = read(page + "/equality-note");
    assertThat(note)
        .contains("How the options were drawn up, and with whom With six carers")
        .contains("Night carers Daytime texts Ask in the evening Bea")
        .contains("What is your ethnic group?", "No outcome is public yet.")
        .contains("Pregnancy and maternity To be filled in");
    // Four people are of another group; with them numbers are hidden that would tell of these.
    assertThat(note)
        .contains(
            "Do you look after someone who could not manage without your help? By: What is your"
                + " ethnic group? Answer White (25) Asian or Asian British (25)"
                + " Yes not shown 44% (11) No not shown 56% (14)")
        .doesNotContain("British (24)", "(4)");
  }

  @Test
  void the_evidence_shows_how_it_came_about_what_was_asked_and_what_was_promised() {
    assertThat(officer.get(page).body()).contains(page + "/evidence");
    String bare = SetUpRecord.of("Assessed " + run, "short-breaks").replace("Carers", "Families");
    api.put("/api/v1/consultations/" + slug, bare);
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isEqualTo(200);
    people(1, "no", "1");
    api.post("/api/v1/consultations/" + slug + "/close");

    assertThat(read(page + "/evidence"))
        .contains("Carers Families", "Equality Most carers are women Not said")
        .contains("The version that everybody was asked:", "In English What people read")
        .contains("How many hours a week do you look after them? 9 hours or less 10 to 19 hours")
        .contains("50 hours or more hours")
        .contains("Feedback report 30 April 2027 None Not yet")
        .contains("Outcome told to everybody who asked 23 June 2027 None Not yet")
        .contains("Fewer than 10 people took part.", "It closed " + today())
        .contains("No warning was overruled, and nobody signed.")
        .contains("8. The feedback report None is public yet.");
  }

  @Test
  void whoever_reads_answers_may_read_about_equality_and_nobody_narrower_about_data() {
    Visitor analyst =
        Visitor.signedIn(port, invitations, "assess-a" + run + "@example.org", Role.ANALYST);

    assertThat(analyst.get(page + "/equality-note").status()).isEqualTo(200);
    assertThat(analyst.get(page + "/evidence").status()).isEqualTo(403);
    assertThat(analyst.get(page + "/data-protection").status()).isEqualTo(403);
    assertThat(analyst.get(page + "/data-protection.docx").status()).isEqualTo(403);
  }

  private static String today() {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
        .format(Clocks.day(House.CLOCK.instant()));
  }

  private String read(String address) {
    HttpCaller.Answer answer = officer.get(address);
    assertThat(answer.status()).isEqualTo(200);
    return plain(Jsoup.parse(answer.body()).body().text());
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private XWPFDocument document(String name) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(officer.file(page + "/" + name + ".docx")));
  }

  /**
   * @param caring whether they look after someone
   */
  private void people(int count, String caring, String ethnic) {
    int open = caring.equals("yes") ? 4 : 2;
    for (int i = 0; i < count; i++) {
      String chat = String.valueOf(1_890_000 + run * 1000 + said);
      List.of("BREAKS", "yes", caring).forEach(text -> says(chat, text));
      Collections.nCopies(open, "skip").forEach(text -> says(chat, text));
      List.of("yes", "3", "skip", ethnic).forEach(text -> says(chat, text));
    }
  }

  private void says(String chat, String text) {
    arrivals.arrive(
        new Inbound(
            new Address("telegram", chat),
            "assessed-" + run + "-" + said++,
            text,
            null,
            false,
            Inbound.Signal.NONE,
            House.CLOCK.instant()));
  }
}
