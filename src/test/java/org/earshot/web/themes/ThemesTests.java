package org.earshot.web.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.themes.LearningNow;
import org.earshot.themes.Themes;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Officers read what people wrote, and say which themes it has. */
@IntegrationTest
class ThemesTests {

  private static final Pattern RESPONSE =
      Pattern.compile("name=\"response\"[^>]*value=\"([0-9a-f,-]{36,})\"");
  private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"");
  private static int run;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;
  @Autowired private Themes themes;
  @Autowired private ApplicationContext house;

  private HttpCaller api;
  private Visitor officer;
  private String slug;
  private String page;

  @BeforeEach
  void open() {
    run++;
    slug = "themed-" + run;
    page = "/console/consultations/" + slug + "/themes/anything_else";
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Themed", "short-breaks"));
    api.post("/api/v1/consultations/" + slug + "/open");
    officer = Visitor.signedIn(port, invitations, "reads" + run + "@example.org", Role.OFFICER);
  }

  @Test
  void an_answer_is_coded_counted_and_taken_back_without_a_script() {
    answers(1, "The minibus is always late");
    answers(2, "More help at weekends please");
    assertThat(officer.get(page).body())
        .contains("0 of 2 read", "The minibus is always late", "The code book is empty")
        .contains("that takes 30 answers");

    code("newTheme", "Transport");
    assertThat(officer.get(page).body()).contains("1 of 2 read", "More help at weekends please");
    code("strong", theme("Transport"));

    assertThat(officer.get(page).body()).contains("2 of 2 read", "No answer is left that fits");
    assertThat(themes.summary(slug))
        .singleElement()
        .satisfies(
            count -> {
              assertThat(count.texts()).isEqualTo(2);
              assertThat(count.strongly()).isEqualTo(1);
            });
    officer.post(page + "/undo");
    assertThat(officer.get(page).body())
        .contains("Taken back: one answer.", "1 of 2 read", "More help at weekends please");
    officer.post(page + "/undo");
    officer.get(page);
    officer.post(page + "/undo");
    assertThat(officer.get(page).body()).contains("There is nothing of yours to take back");
  }

  @Test
  void near_duplicates_are_coded_after_one_look_and_each_can_be_left_out() {
    answers(1, "The minibus is always late");
    answers(2, "the minibus is always late!");
    answers(3, "The minibus is always laate");
    String body = officer.get(page).body();
    assertThat(body).contains("3 answers say nearly the same");
    List<String> all = responses(body);
    assertThat(all).hasSize(3);

    officer.post(
        page,
        "response",
        all.get(0),
        "response",
        all.get(1),
        "newTheme",
        "Buses",
        "shown",
        shown(body));

    assertThat(officer.get(page).body()).contains("2 of 3 read", "laate");
    assertThat(officer.post(page, "newTheme", "Buses", "shown", shown(body)).body())
        .contains("Choose at least one of the answers", "value=\"Buses\"");
    officer.post(page + "/undo");
    assertThat(officer.get(page).body()).contains("0 of 3 read");
  }

  @Test
  void answers_in_the_very_same_words_are_one_card() {
    answers(1, "The minibus is always late");
    answers(2, "The minibus is always late");
    answers(3, "The minibus is always late");
    String body = officer.get(page).body();
    assertThat(body).contains("3 answers say the same, word for word", "2 more say exactly this");
    assertThat(body).containsOnlyOnce("<article");

    answers(4, "The minibus is always late!");
    body = officer.get(page).body();
    assertThat(body)
        .contains("4 answers say nearly the same", "Code these too", "Code this one too");
    officer.post(
        page, "response", responses(body).getFirst(), "newTheme", "Buses", "shown", shown(body));

    assertThat(officer.get(page).body()).contains("3 of 4 read", "always late!");
    assertThat(count("Buses")).isEqualTo(3);
  }

  @Test
  void one_translation_is_enough_for_the_very_same_words() {
    answers(1, "بس ہمیشہ دیر سے آتی ہے");
    answers(2, "بس ہمیشہ دیر سے آتی ہے");
    answers(3, "بس ہمیشہ دیر سے آتی ہے!");
    String pair = responses(officer.get(page).body()).getFirst();

    officer.post(
        page + "/answers/" + pair.split(",")[0] + "/translation",
        "translation",
        "The bus is always late",
        "same",
        pair);

    assertThat(officer.get(page).body())
        .containsOnlyOnce("An officer&#39;s translation")
        .contains("3 answers say nearly the same", "One more says exactly this");
    for (String response : pair.split(",")) {
      assertThat(rows("text_translation", response)).isEqualTo(1);
    }
  }

  @Test
  void a_number_in_a_translation_is_not_lost_when_somebody_saves_it_who_does_not_see_it() {
    answers(1, "بس ہمیشہ دیر سے آتی ہے");
    Visitor analyst =
        Visitor.signedIn(port, invitations, "translates" + run + "@example.org", Role.ANALYST);
    String response = responses(officer.get(page).body()).getFirst();
    // Short messages are heard in the conversation's language; this one is in another.
    jdbc.update("update answer set language = 'ur' where response = ?", UUID.fromString(response));
    String translation = page + "/answers/" + response + "/translation";
    officer.post(translation, "translation", "The bus is late, ring 07700 900816");
    assertThat(analyst.get(page).body()).contains("The bus is late, ring …816</textarea>");

    analyst.post(translation, "translation", "The bus is always late, ring …816");

    assertThat(analyst.get(page).body())
        .contains("which your account does not see")
        .contains("The bus is always late, ring …816</textarea>");
    assertThat(officer.get(page).body()).contains("The bus is late, ring 07700 900816</textarea>");

    officer.post(translation, "translation", "The bus is late");
    analyst.post(translation, "translation", "The bus is always late");
    assertThat(officer.get(page).body()).contains("The bus is always late</textarea>");
  }

  @Test
  void what_another_officer_read_meanwhile_is_not_written_over() {
    answers(1, "The minibus is always late");
    Visitor other = Visitor.signedIn(port, invitations, "too" + run + "@example.org", Role.OFFICER);
    String seen = other.get(page).body();
    officer.get(page);
    code("newTheme", "Transport");

    other.post(
        page, "response", responses(seen).getFirst(), "newTheme", "Money", "shown", shown(seen));

    assertThat(other.get(page).body()).contains("Not everything was saved");
    assertThat(count("Transport")).isEqualTo(1);
    assertThat(count("Money")).isZero();
  }

  @Test
  void an_undo_leaves_what_a_colleague_coded_since() {
    answers(1, "The minibus is always late");
    officer.get(page);
    code("newTheme", "Transport");
    Visitor other = Visitor.signedIn(port, invitations, "two" + run + "@example.org", Role.OFFICER);
    String seen = other.get(page + "?show=read").body();
    other.post(
        page, "response", responses(seen).getFirst(), "newTheme", "Money", "shown", shown(seen));

    officer.post(page + "/undo");

    assertThat(officer.get(page).body()).contains("It stays as it is", "1 of 1 read");
    assertThat(count("Money")).isEqualTo(1);
    assertThat(count("Transport")).isZero();
    assertThat(history("took a coding back")).isZero();
    other.post(page + "/undo");
    assertThat(other.get(page).body()).contains("Taken back: one answer.", "1 of 1 read");
    assertThat(count("Transport")).isEqualTo(1);
  }

  @Test
  void an_undo_never_marks_changed_words_as_read() {
    answers(1, "The minibus is always late");
    officer.get(page);
    code("newTheme", "Transport");
    says(1, "CHANGE 3", "It is on time now");

    officer.post(page + "/undo");
    assertThat(officer.get(page).body()).contains("It stays as it is", "Changed since it was read");

    code("newTheme", "Praise");
    assertThat(officer.get(page).body()).contains("1 of 1 read");
    officer.post(page + "/undo");
    assertThat(officer.get(page).body())
        .contains("Taken back: one answer.", "0 of 1 read", "Changed since it was read");
  }

  @Test
  void what_is_partly_saved_is_in_the_history() {
    answers(1, "The minibus is always late");
    answers(2, "the minibus is always late!");
    String seen = officer.get(page).body();
    List<String> both = responses(seen);
    Visitor other = Visitor.signedIn(port, invitations, "and" + run + "@example.org", Role.OFFICER);
    String too = other.get(page).body();
    other.post(page, "response", both.getFirst(), "newTheme", "Money", "shown", shown(too));

    officer.post(
        page,
        "response",
        both.get(0),
        "response",
        both.get(1),
        "theme",
        theme("Money"),
        "shown",
        shown(seen));

    assertThat(officer.get(page).body())
        .contains("Not everything was saved", "2 of 2 read")
        .doesNotContain("That could not be done");
    assertThat(history("coded answers")).isEqualTo(2);
  }

  @Test
  void two_clicks_or_two_officers_at_once_end_in_one_theme_and_one_coding() throws Exception {
    Visitor other = Visitor.signedIn(port, invitations, "at" + run + "@example.org", Role.OFFICER);
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 8; round++) {
        answers(round, "The minibus to place " + names(round) + " is late");
        String name = "Transport " + round;
        String seen = officer.get(page).body();
        String too = other.get(page).body();
        List<Future<Integer>> saved =
            List.of(
                both.submit(() -> named(officer, seen, name)),
                both.submit(() -> named(other, too, name)));
        for (Future<Integer> status : saved) {
          assertThat(status.get()).isEqualTo(302);
        }
        assertThat(count(name)).isEqualTo(1);
      }
      Future<Integer> one = both.submit(() -> added(officer));
      Future<Integer> two = both.submit(() -> added(other));
      assertThat(List.of(one.get(), two.get())).containsExactlyInAnyOrder(302, 200);
    }
    assertThat(officer.get(page).body()).contains("8 of 8 read");
  }

  private int named(Visitor visitor, String seen, String name) {
    String id = responses(seen).getFirst();
    return visitor.post(page, "response", id, "newTheme", name, "shown", shown(seen)).status();
  }

  private int added(Visitor visitor) {
    return visitor.post(page + "/book", "name", "Buses").status();
  }

  @Test
  void an_answer_that_its_writer_changed_is_read_again() {
    answers(1, "The minibus is always late");
    officer.get(page);
    code("newTheme", "Transport");

    says(1, "CHANGE 3", "It is on time now");

    assertThat(officer.get(page).body())
        .contains("0 of 1 read", "It is on time now", "Changed since it was read");
    assertThat(count("Transport")).isZero();
  }

  @Test
  void answers_are_found_by_theme_language_and_words_in_either_language() {
    answers(1, "The minibus is always late");
    answers(2, "بس ہمیشہ دیر سے آتی ہے");
    officer.get(page);
    code("newTheme", "Transport");
    String foreign = officer.get(page).body();
    officer.post(
        page + "/answers/" + responses(foreign).getFirst() + "/translation",
        "translation",
        "The coach never comes on time");

    assertThat(officer.get(page).body())
        .contains("The coach never comes on time", "An officer&#39;s translation")
        .doesNotContain("machine");
    assertThat(officer.get("/console/settings").body()).doesNotContain("Machine translation");
    assertThat(officer.get(page + "?words=COACH").body()).contains("بس ہمیشہ");
    assertThat(officer.get(page + "?words=tram").body()).contains("No answer is left that fits");
    assertThat(officer.get(page + "?show=all&having=" + theme("Transport")).body())
        .contains("minibus");
    assertThat(officer.get(page + "?language=ur").body()).doesNotContain("minibus");
    byte[] kept = jdbc.queryForList("select words from text_translation", byte[].class).getFirst();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("coach");
  }

  @Test
  void words_that_few_wrote_are_looked_for_in_portions_and_the_page_goes_on_by_itself() {
    answers(1, "The minibus is always late");
    multiply(4_000);
    answers(2, "More swimming please");

    HttpCaller.Answer first = officer.get(page + "?words=swimming");
    assertThat(first.body()).contains("Nothing is found yet", "looks further by itself");
    String further = refreshed(first);
    HttpCaller.Answer second = officer.get(further);

    assertThat(second.body()).contains("More swimming please");
    assertThat(second.header("Refresh")).isEmpty();
    assertThat(officer.get(page + "?words=minibus").header("Refresh")).isEmpty();
  }

  @Test
  void a_search_for_words_that_nobody_wrote_ends() {
    answers(1, "The minibus is always late");
    multiply(4_000);
    answers(2, "More swimming please");

    HttpCaller.Answer portion = officer.get(page + "?words=tram");
    for (int portions = 1; !portion.header("Refresh").isEmpty(); portions++) {
      assertThat(portions).isLessThan(20);
      portion = officer.get(refreshed(portion));
    }

    assertThat(portion.body())
        .contains("No answer is left that fits")
        .doesNotContain("Begin again");
  }

  @Test
  void whoever_leaves_a_whole_portion_for_later_goes_on_with_those_who_began_later() {
    answers(1, "The minibus is always late");
    multiply(999);
    answers(2, "More swimming please");

    String last = officer.get(page + "?skip=1").body();
    assertThat(last).contains("That was the last of those who began before");
    String later = officer.get(link(last, "Go on")).body();

    assertThat(later).contains("More swimming please").doesNotContain("The minibus");
    assertThat(officer.get(link(later, "Leave it for later")).body())
        .contains("That was the last of them", "Begin again");
    assertThat(officer.get(link(last, "begin again")).body()).contains("The minibus");
    assertThat(officer.get(page + "?from=nonsense").status()).isEqualTo(404);
  }

  @Test
  void after_saving_what_was_read_before_is_not_looked_through_again() {
    answers(1, "The minibus is always late");
    answers(2, "More swimming please");
    answers(3, "A garden would be nice");
    code("newTheme", "Transport");

    String second = officer.get(page).body();
    String next = location(officer.post(page, again(second, "theme", theme("Transport"))));
    assertThat(next).contains("from=");
    assertThat(responses(officer.get(next).body())).hasSize(1);
    officer.post(page + "/undo", "from", from(second));
    assertThat(officer.get(page).body()).contains("1 of 3 read");
    assertThat(responses(officer.get(page).body())).isEqualTo(responses(second));
  }

  /** As many people more who say what the first said; all of them began before anybody else. */
  private void multiply(int people) {
    UUID one = UUID.fromString(id());
    List<Object[]> copies = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      copies.add(new Object[] {UUID.randomUUID(), one});
    }
    jdbc.update(
        "update response set started_at = started_at - interval '1' hour where id = ?", one);
    jdbc.batchUpdate(
        "insert into response (id, subject, consultation, version, channel, language, state, agreed,"
            + " consent, started_at, heard_at, completed_at, nudged, later) select cast(? as uuid),"
            + " null, consultation, version, channel, language, state, agreed, consent, started_at,"
            + " heard_at, completed_at, false, false from response where id = ?",
        copies);
    jdbc.batchUpdate(
        "insert into answer (response, question, kind, coded, words, said, language, position,"
            + " consent, at, reading) select cast(? as uuid), question, kind, coded, words, said,"
            + " language, position, consent, at, reading from answer where response = ?",
        copies);
  }

  private static String refreshed(HttpCaller.Answer answer) {
    return answer.header("Refresh").replaceFirst(".*url=", "");
  }

  /** The address that a link with these words leads to. */
  private static String link(String body, String words) {
    Matcher matcher = Pattern.compile("href=\"([^\"]+)\"[^>]*>" + words).matcher(body);
    assertThat(matcher.find()).as(words).isTrue();
    return matcher.group(1).replace("&amp;", "&");
  }

  private static String location(HttpCaller.Answer answer) {
    return answer.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  /** The form on this page, with everything hidden in it. */
  private static String[] again(String body, String... fields) {
    List<String> form = new ArrayList<>(List.of(fields));
    responses(body).forEach(id -> form.addAll(List.of("response", id)));
    form.addAll(List.of("shown", shown(body)));
    form.addAll(List.of("from", from(body)));
    return form.toArray(String[]::new);
  }

  private static String from(String body) {
    Matcher matcher = Pattern.compile("name=\"from\" value=\"([^\"]+)\"").matcher(body);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  @Test
  void themes_are_renamed_merged_split_and_removed() {
    answers(1, "The minibus is always late");
    answers(2, "Taxis cost too much");
    officer.get(page);
    code("newTheme", "Buses");
    officer.get(page);
    code("newTheme", "Taxis");
    String book = page + "/book";

    assertThat(officer.post(book, "name", "taxis").body()).contains("called “Taxis” already");
    officer.post(
        book + "/" + theme("Buses"),
        "name",
        "Transport",
        "hint",
        "Any way to get there",
        "minority",
        "yes");
    assertThat(officer.get(book).body())
        .contains("Transport", "Any way to get there", "Keep in sight");
    officer.post(book + "/" + theme("Taxis") + "/merge", "into", theme("Transport"));
    assertThat(count("Transport")).isEqualTo(2);

    String split = book + "/" + theme("Transport") + "/split";
    List<String> both = responses(officer.get(split).body());
    assertThat(officer.post(split, "name", "Fares").body()).contains("Choose the answers that go");
    officer.post(split, "name", "Fares", "response", both.get(1));
    assertThat(count("Transport")).isEqualTo(1);
    assertThat(count("Fares")).isEqualTo(1);
    officer.get(book);
    officer.get(book);
    officer.post(book + "/" + theme("Fares") + "/remove");
    assertThat(officer.get(book).body()).contains("Merge it with another instead");
  }

  @Test
  void suggestions_come_once_there_are_enough_and_code_nothing_by_themselves() {
    for (int i = 0; i < 20; i++) {
      answers(2 * i, "the minibus to place " + names(i) + " is late");
      answers(2 * i + 1, "we need help at home on weekend " + names(i));
    }
    officer.get(page);
    code("newTheme", "Transport");
    codeAll("minibus", theme("Transport"));
    officer.get(page);
    code("newTheme", "Weekends");
    codeAll("weekend", theme("Weekends"));
    assertThat(officer.get(page).body()).contains("40 of 40 read");
    answers(50, "that minibus was late for us as well");

    LearningNow.learn(house, slug, "anything_else");

    assertThat(officer.get(page).body())
        .contains("Suggested", "Accept the suggestions", "Learned from 40 answers", "40 of 41 read")
        .contains("Always naming the commonest theme: 50% right, 50% found");
    assertThat(count("Transport")).isEqualTo(20);
    String body = officer.get(page).body();
    officer.post(
        page,
        "response",
        responses(body).getFirst(),
        "shown",
        shown(body),
        "do",
        "accept",
        "suggested",
        theme("Transport"));
    assertThat(count("Transport")).isEqualTo(21);
    assertThat(jdbc.queryForList("select suggested from coding where suggested", Boolean.class))
        .isNotEmpty();

    assertThat(api.get("/api/v1/consultations/" + slug + "/themes").json().get(0).toString())
        .contains("\"read\":41", "\"texts\":21", "\"name\":\"Weekends\"");
  }

  @Test
  void nobody_is_quoted_without_agreement_and_redaction() {
    answers(1, "My son Imran waits for the minibus");
    officer.get(page);
    code("newTheme", "Transport");
    String response =
        jdbc.queryForList("select id from response where consultation = ?", UUID.class, slug)
            .getFirst()
            .toString();
    String quote = page + "/answers/" + response + "/quote";
    assertThat(officer.get(quote).body()).contains("how and when they agreed");
    assertThat(officer.post(quote, "agreedBy", "caring").body()).contains("did not say yes");
    String marked = "My son [Imran] waits for the minibus";

    assertThat(officer.post(quote, "marked", marked).body())
        .contains("Without that, nobody is quoted", "Say why these words are taken out", marked);
    assertThat(officer.post(quote, "marked", marked.replace("son", "boy"), "agreed", "x").body())
        .contains("must stay their words");
    officer.post(quote, "marked", marked, "why", "A child's name", "agreed", "By phone, 3 May");

    String overview = "/console/consultations/" + slug + "/themes";
    assertThat(officer.get(overview).body())
        .contains("My son […] waits", "By phone, 3 May", "A child&#39;s name", "Taken out: Imran");
    assertThat(api.get("/api/v1/consultations/" + slug + "/themes").body())
        .contains("My son […] waits", "\"texts\":null")
        .doesNotContain("Imran");
    api.post("/api/v1/consultations/" + slug + "/close");
    String report = "/console/consultations/" + slug + "/report";
    assertThat(officer.get(report).body())
        .as("whoever writes the report has it beside the form")
        .contains("One quote that its person agreed to", "“My son […] waits for the minibus”")
        .doesNotContain("Imran");
    String id =
        jdbc.queryForList(
                "select id from quote where response = ?", UUID.class, UUID.fromString(response))
            .getFirst()
            .toString();
    officer.post(overview + "/quotes/" + id + "/back");
    assertThat(officer.get(overview).body()).contains("Say why, in at most");
    officer.post(overview + "/quotes/" + id + "/back", "why", "They rang and asked");
    assertThat(officer.get(overview).body()).contains("Taken back", "They rang and asked");
    assertThat(api.get("/api/v1/consultations/" + slug + "/themes").body())
        .doesNotContain("My son");
    assertThat(officer.get(report).body()).doesNotContain("agreed to", "My son");
  }

  @Test
  void a_quote_stands_while_they_say_yes_to_a_question_that_asks_for_it() {
    says(1, "Breaks", "yes", "yes", "2", "none", "4", "The minibus is always late");
    officer.get(page);
    code("newTheme", "Transport");
    String quote = page + "/answers/" + id() + "/quote";
    String[] order = {
      "marked", "The minibus is always late", "nothing", "yes", "agreedBy", "caring"
    };
    officer.get(quote);
    assertThat(officer.post(quote, order).body())
        .contains("did not say yes to a question that asks for it");
    assertThat(officer.post(page + "/book/quoting", "asks", "yes").status()).isEqualTo(302);
    assertThat(officer.get(page + "/book").body()).contains("Only a yes-or-no question can ask");

    String book = page.replace("anything_else", "caring") + "/book";
    assertThat(officer.get(book).body()).contains("This question asked whether we may quote them");
    officer.post(book + "/quoting", "asks", "yes");
    assertThat(history("said whether a question asks people if they may be quoted")).isEqualTo(1);
    assertThat(officer.get(quote).body()).contains("Asks for it");
    assertThat(officer.post(quote, order).status()).isEqualTo(302);
    String told = "/api/v1/consultations/" + slug + "/themes";
    String overview = "/console/consultations/" + slug + "/themes";
    assertThat(api.get(told).body()).contains("always late");
    assertThat(officer.get(overview).body()).contains("They said yes to");

    says(1, "CHANGE 1", "no");
    assertThat(api.get(told).body()).doesNotContain("always late");
    assertThat(officer.get(overview).body()).contains("They no longer say yes");

    says(1, "CHANGE 1", "yes", "2", "none");
    assertThat(api.get(told).body()).contains("always late");
    officer.get(book);
    officer.post(book + "/quoting");
    assertThat(api.get(told).body()).doesNotContain("always late");
  }

  @Test
  void whoever_is_forgotten_takes_codings_translations_and_quotes_along() {
    answers(1, "My son waits for the minibus");
    officer.get(page);
    code("newTheme", "Transport");
    String quote = page + "/answers/" + id() + "/quote";
    officer.get(quote);
    officer.post(page + "/answers/" + id() + "/translation", "translation", "The same");
    officer.post(
        quote, "marked", "My son waits for the minibus", "nothing", "yes", "agreed", "By phone");
    String before = id();
    for (String table : List.of("coding", "text_translation", "quote", "coding_step")) {
      assertThat(rows(table, before)).as(table).isPositive();
    }

    says(1, "FORGET", "yes");

    for (String table :
        List.of("coding", "text_read", "text_translation", "quote", "coding_step")) {
      assertThat(rows(table, before)).as(table).isZero();
    }
    assertThat(officer.get(page).body()).contains("Nobody has written anything here yet");
  }

  @Test
  void what_was_said_beside_a_closed_answer_can_be_coded_too() {
    says(1, "Breaks", "yes", "no", "4 because nobody rang back", "Nothing");
    page = page.replace("anything_else", "good_at_listening");
    assertThat(officer.get(page).body()).contains("nobody rang back", "beside the answer “4”");
    code("newTheme", "Contact");
    assertThat(officer.get(page).body()).contains("1 of 1 read");

    says(2, "Breaks", "yes", "no", "3", "Nothing");
    assertThat(officer.get(page).body()).contains("1 of 1 read");
    says(2, "CHANGE 2", "5 because they call me now");
    assertThat(officer.get(page).body()).contains("1 of 2 read", "they call me now");
    says(1, "CHANGE 2", "2");
    assertThat(officer.get(page).body()).contains("0 of 1 read").doesNotContain("rang back");
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThat(officer.get("/console/consultations/nowhere/themes").status()).isEqualTo(404);
    assertThat(officer.get(page.replace("anything_else", "age_band")).status()).isEqualTo(404);
    assertThat(officer.get(page + "/book/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(officer.get(page + "?having=x").status()).isEqualTo(404);
    assertThat(officer.get(page + "/answers/" + UUID.randomUUID() + "/quote").status())
        .isEqualTo(404);
    assertThat(api.get("/api/v1/consultations/nowhere/themes").status()).isEqualTo(404);
  }

  /** Codes what the coding page shows. */
  private void code(String... fields) {
    String body = officer.get(page).body();
    List<String> form = new ArrayList<>(List.of(fields));
    responses(body).forEach(id -> form.addAll(List.of("response", id)));
    form.addAll(List.of("shown", shown(body)));
    assertThat(officer.post(page, form.toArray(String[]::new)).status()).isEqualTo(302);
  }

  private void codeAll(String words, String theme) {
    String address = page + "?words=" + words;
    for (String body = officer.get(address).body();
        body.contains("name=\"response\"");
        body = officer.get(address).body()) {
      List<String> form = new ArrayList<>(List.of("theme", theme, "shown", shown(body)));
      responses(body).forEach(id -> form.addAll(List.of("response", id)));
      officer.post(page, form.toArray(String[]::new));
    }
  }

  private static String names(int i) {
    return "" + (char) ('a' + i) + (char) ('t' - i) + (char) ('c' + i);
  }

  private void answers(int person, String words) {
    says(person, "Breaks", "yes", "no", "4", words);
  }

  private void says(int person, String... texts) {
    Address who =
        new Address("simulator", "sms:07700900%03d".formatted((60 * run + person) % 1000));
    Texting.texts(arrivals, who, texts);
  }

  private static List<String> responses(String body) {
    List<String> found = new ArrayList<>();
    Matcher matcher = RESPONSE.matcher(body);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static String shown(String body) {
    Matcher matcher = SHOWN.matcher(body);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private String theme(String name) {
    return themes.book(slug, "anything_else").stream()
        .filter(theme -> theme.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id()
        .toString();
  }

  private long count(String name) {
    return themes.summary(slug).stream()
        .filter(count -> count.theme().name().equals(name))
        .findFirst()
        .orElseThrow()
        .texts();
  }

  private long history(String what) {
    Long entries =
        jdbc.queryForObject(
            "select count(*) from audit where what = ? and about like ?",
            Long.class,
            what,
            slug + "/%");
    return entries == null ? 0 : entries;
  }

  private String id() {
    return jdbc.queryForList("select id from response where consultation = ?", UUID.class, slug)
        .getFirst()
        .toString();
  }

  private long rows(String table, String response) {
    Long rows =
        jdbc.queryForObject(
            "select count(*) from " + table + " where response = ?",
            Long.class,
            UUID.fromString(response));
    return rows == null ? 0 : rows;
  }
}
