package org.earshot.web.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscripts;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.language.Author;
import org.earshot.language.Lexicon;
import org.earshot.language.OwnLine;
import org.earshot.language.OwnWords;
import org.earshot.privacy.Audit;
import org.earshot.privacy.Cipher;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Officers teach Earshot what people wrote and it did not understand, or leave it out. */
@IntegrationTest
class WordsToLearnTests {

  private static final String PAGE = "/console/words";
  private static final Author TESTS = new Author("officer:tests", "Tests");
  private static int run;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;
  @Autowired private Manuscripts manuscripts;
  @Autowired private OwnWords own;
  @Autowired private Lexicon lexicon;
  @Autowired private Audit audit;
  @Autowired private Cipher cipher;

  private String slug;
  private String keyword;
  private Visitor officer;
  private final Set<UUID> known = new HashSet<>();

  @BeforeEach
  void opens() {
    run++;
    slug = "learning-" + run;
    keyword = "LEARN" + (char) ('A' + run);
    Map<String, String> files = new TreeMap<>();
    files.put(
        "conversation.yaml",
        """
        conversation: NAME
        language: en
        title: Our parks NAME
        keywords: [KEYWORD]
        welcome: We ask about parks.
        more: You can change the parks.
        questions:
          - {id: goes, ask: Do you go to a park?, type: yes_no}
          - id: when
            ask: When do you go?
            type: choice
            options: {light: In daylight, dark: After dark}
          - {id: more, ask: Anything else?, type: text}
        thanks: Thank you.
        """
            .replace("NAME", slug)
            .replace("KEYWORD", keyword));
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
          when: {ask: எப்போது?, options: {light: பகலில், dark: இருட்டிய பிறகு}}
          more: {ask: வேறு ஏதாவது?}
        thanks: நன்றி.
        """);
    manuscripts.begin(slug, files, new Manuscript.Author("officer:tom", "Tom Reed"), "began it");
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String record = SetUpRecord.of("Parks " + run, slug).replace("\"ur\"", "\"ta\"");
    api.put("/api/v1/consultations/" + slug, record);
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isLessThan(300);
    officer = visitor("teaches", Role.OFFICER);
  }

  @AfterEach
  void everythingAsItCame() {
    for (Locale language : List.of(Locale.ENGLISH, Locale.of("ta"))) {
      for (OwnLine line : own.of(language).orElseThrow().lines()) {
        if (line.own() != null) {
          own.putBack(language, line.path(), 0, TESTS);
        }
      }
    }
  }

  @Test
  void what_several_people_wrote_is_one_sentence_and_is_added_to_the_words_of_the_language() {
    corrects(says(1, keyword, "yes", "Aye, right!"), "goes", "no");
    corrects(says(2, keyword, "yes", "aye  right"), "goes", "no");
    assertThat(text(officer.get(PAGE).body()))
        .contains("2 people wrote aye right and officers read it as no (English).")
        .contains("Add it to our own words for English");

    decides("aye right", "add");

    assertThat(text(officer.get(PAGE).body()))
        .contains("Added: “aye right” means “no” in our own words for English. It is understood")
        .contains("English has to be read again before the next consultation opens in it.")
        .contains("Take it away again");
    assertThat(officer.get("/console/languages/en/history").body())
        .contains("Added: aye right.", "Officer teaches", "Counts now");
    assertThat(value(says(3, keyword, "yes", "aye right"), "goes")).isEqualTo("b:false");
    assertThat(audit.page(0, 10))
        .anySatisfy(entry -> assertThat(entry.what()).isEqualTo("added a word to learn"));

    decides("aye right", "back");

    assertThat(lexicon.words(Locale.ENGLISH, "no")).doesNotContain("aye right");
    assertThat(text(officer.get(PAGE).body())).contains("Taken away again", "2 people wrote aye");
  }

  @Test
  void what_was_added_and_put_back_in_the_history_of_the_language_says_so() {
    corrects(says(1, keyword, "yes", "yeah right"), "goes", "no");
    decides("yeah right", "add");

    own.putBack(Locale.ENGLISH, "words/no", 0, TESTS);

    assertThat(text(officer.get(PAGE).body()))
        .contains("An officer decided to add it, but it is not in our own words for English now.");

    decides("yeah right", "back");

    assertThat(text(officer.get(PAGE).body()))
        .contains("Back on the list: “yeah right”.", "Leave it out: yeah right");
  }

  @Test
  void marks_that_a_phone_puts_in_change_no_word() {
    corrects(says(1, keyword, "yes", "Aye – it’s right…"), "goes", "no");
    corrects(says(2, keyword, "yes", "aye - it's right"), "goes", "no");

    decides("aye - it's right", "add");

    assertThat(text(officer.get(PAGE).body()))
        .contains("Added: “aye - it's right”", "2 people wrote aye - it's right")
        .doesNotContain("it is not in");
    assertThat(value(says(3, keyword, "yes", "Aye – it’s right"), "goes")).isEqualTo("b:false");

    decides("aye - it's right", "back");

    assertThat(lexicon.words(Locale.ENGLISH, "no")).doesNotContain("aye - it's right");
    assertThat(text(officer.get(PAGE).body())).contains("Leave it out: aye - it's right");
  }

  @Test
  void marks_that_a_phone_puts_in_change_no_word_for_an_answer() {
    corrects(says(1, keyword, "yes", "yes", "when daylight’s gone", "yes"), "when", "dark");

    decides("when daylight's gone", "add");

    assertThat(text(officer.get(PAGE).body())).contains("Take it away again: when daylight's gone");
    decides("when daylight's gone", "back");
    assertThat(file("conversation.yaml")).doesNotContain("gone");
  }

  @Test
  void a_word_that_means_something_else_is_refused_with_the_reason() {
    corrects(says(1, keyword, "yes", "nah"), "goes", "yes");

    decides("nah", "add");

    assertThat(text(officer.get(PAGE).body()))
        .contains("“nah” cannot be changed here. “nah” means no in English already.")
        .contains("One person wrote nah and an officer read it as yes (English).");
    assertThat(lexicon.words(Locale.ENGLISH, "yes")).doesNotContain("nah");
  }

  @Test
  void what_is_left_out_stays_so_whoever_writes_it_next_and_can_be_taken_back() {
    corrects(says(1, keyword, "yes", "oh aye"), "goes", "no");
    decides("oh aye", "leave-out");
    corrects(says(2, keyword, "yes", "Oh, aye"), "goes", "no");

    assertThat(text(officer.get(PAGE).body()))
        .doesNotContain("Leave it out: oh aye")
        .contains("Left out", "2 people wrote oh aye");

    decides("oh aye", "back");
    assertThat(text(officer.get(PAGE).body())).contains("Leave it out: oh aye");
  }

  @Test
  void what_is_decided_or_teaches_nothing_never_stands_in_the_way_of_what_is_new() {
    corrects(says(1, keyword, "yes", "yep"), "goes", "no");
    decides("yep", "leave-out");
    long old =
        Objects.requireNonNull(jdbc.queryForObject("select max(id) from correction", Long.class));
    copies(old, "after_coded", "'DISMISSED'");
    copies(old, "'n:14'", "null");

    corrects(says(2, keyword, "yes", "yup"), "goes", "no");

    assertThat(text(officer.get(PAGE).body())).contains("Leave it out: yup");
    jdbc.update("delete from correction where officer = 'copies'");
  }

  @Test
  void what_was_decided_is_on_pages() {
    corrects(says(1, keyword, "yes", "okey"), "goes", "no");
    long first =
        Objects.requireNonNull(jdbc.queryForObject("select max(id) from correction", Long.class));
    for (int word = 0; word < 60; word++) {
      jdbc.update(
          "insert into correction (response, question, at, officer, reading, why, said, language, after_kind, after_coded)"
              + " select response, question, at, 'copies', reading, why, ?, language, after_kind, after_coded from correction where id = ?",
          cipher.encrypt(
              "left out " + (char) ('a' + word / 26) + (char) ('a' + word % 26), "correction.said"),
          first);
    }
    jdbc.update(
        "insert into learned_word (correction, decision, officer, at) select id, 'DISMISSED', officer, at from correction where officer = 'copies'");

    String page = text(officer.get(PAGE).body());
    String second = text(officer.get(PAGE + "?page=2").body());

    assertThat(page).contains("Leave it out: okey", "Page 1 of 2");
    assertThat(page.split("Put it back on the list:|Take it away again:", -1)).hasSize(51);
    assertThat(second).contains("Put it back on the list", "Page 2 of 2").doesNotContain("okey");
    jdbc.update("delete from correction where officer = 'copies'");
  }

  /** More than are looked through, of one correction. */
  private void copies(long of, String coded, String decision) {
    String columns =
        "response, question, at, officer, reading, why, said, language, after_kind, after_coded";
    String copy =
        "insert into correction ("
            + columns
            + ") select "
            + columns.replace("officer", "'copies'").replace("after_coded", coded)
            + " from correction where ";
    long before =
        Objects.requireNonNull(jdbc.queryForObject("select max(id) from correction", Long.class));
    jdbc.update(copy + "id = ?", of);
    for (int copies = 1; copies <= 5_000; copies *= 2) {
      jdbc.update(copy + "officer = 'copies' and id > ?", before);
    }
    jdbc.update(
        "insert into learned_word (correction, decision, officer, at) select id, decision, 'copies', at from (select id, at, cast("
            + decision
            + " as varchar(10)) as decision from correction where id > ?) fresh where decision is not null",
        before);
  }

  @Test
  void a_word_for_an_answer_goes_into_the_conversation_and_not_into_what_is_open() {
    corrects(says(1, keyword, "yes", "yes", "when daylight goes", "yes"), "when", "dark");
    assertThat(text(officer.get(PAGE).body()))
        .contains(
            "One person wrote when daylight goes to “When do you go?” and an officer read it as")
        .contains("After dark (English).", "Add it to “Our parks " + slug + "”");

    decides("when daylight goes", "add");

    assertThat(officer.get(PAGE).body())
        .contains("Consultations that are open go on with the words that they opened with.");
    assertThat(file("conversation.yaml")).contains("dark:\n        - when daylight goes");
    assertThat(officer.get("/console/conversations/" + slug + "/history").body())
        .contains("learnt “when daylight goes”");
    assertThat(value(says(2, keyword, "yes", "yes", "when daylight goes"), "when")).isNull();

    decides("when daylight goes", "back");
    assertThat(file("conversation.yaml")).doesNotContain("when daylight goes");
  }

  @Test
  void a_word_for_an_answer_in_another_language_goes_into_the_translation() {
    String late = "பகலில் முடிந்ததும்";
    UUID response = says(1, keyword, "LANGUAGE தமிழ்", "ஆம்", "ஆம்", late, "ஆம்");
    corrects(response, "when", "dark");
    assertThat(text(officer.get(PAGE).body())).contains("wrote " + late, "(Tamil)");

    decides(late, "add");

    assertThat(file("ta.yaml")).contains("dark:\n        - " + late, "status: draft");
    assertThat(file("conversation.yaml")).doesNotContain(late);
  }

  @Test
  void what_picks_another_answer_or_means_the_same_everywhere_stands_for_no_answer() {
    corrects(says(1, keyword, "yes", "yes", "1"), "when", "dark");
    corrects(says(2, keyword, "yes", "yes", "daylight"), "when", "dark");
    corrects(says(3, keyword, "yes", "yes", "dunno"), "when", "dark");

    decides("1", "add");
    assertThat(officer.get(PAGE).body()).contains("“1” is read as “In daylight” already");
    decides("daylight", "add");
    assertThat(officer.get(PAGE).body()).contains("“daylight” is read as “In daylight” already");
    decides("dunno", "add");
    assertThat(officer.get(PAGE).body())
        .contains("“dunno” means that somebody does not know in English, so it cannot stand for");
    assertThat(file("conversation.yaml")).doesNotContain("synonyms");
  }

  @Test
  void a_word_whose_question_is_gone_is_not_added() {
    corrects(says(1, keyword, "yes", "yes", "daylight is over", "yes"), "when", "dark");
    Manuscript now = manuscripts.latest(slug).orElseThrow();
    Map<String, String> files = new TreeMap<>(now.files());
    files.computeIfPresent(
        "conversation.yaml", (name, text) -> text.replace("dark: After dark", "late: Late"));
    manuscripts.save(now, files, new Manuscript.Author("officer:tom", "Tom Reed"), "changed it");

    decides("daylight is over", "add");

    assertThat(officer.get(PAGE).body())
        .contains("Its question or this answer is not in the conversation any more.");
  }

  @Test
  void translators_decide_about_what_several_people_wrote_and_see_no_answer_of_one() {
    corrects(says(1, keyword, "yes", "aye sure"), "goes", "no");
    corrects(says(2, keyword, "yes", "aye sure"), "goes", "no");
    corrects(says(3, keyword, "yes", "yeah yeah right"), "goes", "no");
    corrects(says(4, keyword, "yes", "yes", "daylight nearly gone", "yes"), "when", "dark");
    long alone = correction("yeah yeah right");
    Visitor translator = visitor("kavya", Role.TRANSLATOR);

    assertThat(text(translator.get(PAGE).body()))
        .contains("You are shown what at least two people wrote.", "2 people wrote aye sure")
        .doesNotContain("yeah yeah right", "nearly gone");
    assertThat(translator.post(PAGE + "/" + alone + "/add").status()).isEqualTo(404);
    translator.post(PAGE + "/" + correction("aye sure") + "/add");
    assertThat(lexicon.words(Locale.ENGLISH, "no")).contains("aye sure");

    Visitor analyst = visitor("ana", Role.ANALYST);
    assertThat(analyst.get(PAGE).status()).isEqualTo(403);
    assertThat(analyst.post(PAGE + "/" + alone + "/add").status()).isEqualTo(403);
  }

  @Test
  void one_person_in_two_consultations_or_on_two_phones_is_one_person() {
    String phone = "sms:07700900301";
    String second = "sms:07700900302";
    corrects(saysFrom(phone, keyword, "yes", "yeah"), "goes", "no");
    opens();
    corrects(saysFrom(phone, keyword, "yes", "yeah"), "goes", "no");
    corrects(saysFrom(second, keyword, "yes", "yeah"), "goes", "no");
    link(phone, second);

    assertThat(text(officer.get(PAGE).body()))
        .contains("One person wrote yeah and officers read it as no (English).");
    Visitor translator = visitor("sees-one", Role.TRANSLATOR);
    assertThat(text(translator.get(PAGE).body())).doesNotContain("wrote yeah and");

    corrects(saysFrom("sms:07700900303", keyword, "yes", "yeah"), "goes", "no");

    assertThat(text(translator.get(PAGE).body())).contains("2 people wrote yeah and");
  }

  @Test
  void whoever_can_no_longer_be_told_apart_is_not_counted_twice() {
    String phone = "sms:07700900304";
    corrects(saysFrom(phone, keyword, "yes", "yea"), "goes", "no");
    opens();
    corrects(saysFrom(phone, keyword, "yes", "yea"), "goes", "no");
    jdbc.update("update response set subject = null where subject = ?", subject(phone));

    assertThat(text(officer.get(PAGE).body())).contains("One person wrote yea and officers");
  }

  private void link(String one, String other) {
    UUID person = UUID.randomUUID();
    jdbc.update("insert into person (id) values (?)", person);
    for (String phone : List.of(one, other)) {
      jdbc.update("update participant set person = ? where subject = ?", person, subject(phone));
    }
  }

  private UUID subject(String phone) {
    return cipher.pseudonym("simulator", phone).value();
  }

  /** Texts from one phone, a new one for each person of each test. */
  private UUID says(int person, String... texts) {
    return saysFrom("sms:07700900" + (800 + run * 5 + person), texts);
  }

  private UUID saysFrom(String number, String... texts) {
    Texting.texts(arrivals, new Address("simulator", number), texts);
    List<UUID> responses =
        jdbc.query(
            "select id from response where consultation = ?",
            (row, n) -> Objects.requireNonNull(row.getObject(1, UUID.class)),
            slug);
    UUID fresh = responses.stream().filter(known::add).findFirst().orElseThrow();
    known.addAll(responses);
    return fresh;
  }

  private void corrects(UUID response, String question, String option) {
    String form =
        "/console/consultations/" + slug + "/responses/" + response + "/answers/" + question;
    assertThat(officer.get(form).status()).isEqualTo(200);
    officer.post(form, "pick", "answered", "option", option, "why", "So they meant");
  }

  private void decides(String words, String what) {
    officer.get(PAGE);
    assertThat(officer.post(PAGE + "/" + correction(words) + "/" + what).status()).isEqualTo(302);
  }

  /** The number under which the page has these words. */
  private long correction(String words) {
    Matcher found =
        Pattern.compile(
                "id=\"word-(\\d+)\">[^<]*<strong><bdi[^>]*>" + Pattern.quote(words) + "</bdi>")
            .matcher(apostrophes(officer.get(PAGE).body()));
    assertThat(found.find()).as(words).isTrue();
    return Long.parseLong(found.group(1));
  }

  private @Nullable String value(UUID response, String question) {
    return jdbc
        .query(
            "select coded from answer where response = ? and question = ?",
            (row, number) -> Optional.ofNullable(row.getString(1)),
            response,
            question)
        .stream()
        .findFirst()
        .flatMap(coded -> coded)
        .orElse(null);
  }

  private String file(String name) {
    return manuscripts.latest(slug).orElseThrow().files().getOrDefault(name, "");
  }

  private static String text(String page) {
    return apostrophes(page.replaceAll("<[^>]+>", "").replaceAll("\\s+", " "));
  }

  private static String apostrophes(String page) {
    return page.replace("&#39;", "'");
  }

  private Visitor visitor(String name, Role role) {
    return Visitor.signedIn(port, invitations, name + run + "@learning.example.org", role);
  }
}
