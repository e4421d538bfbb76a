package org.earshot.web.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.flow.Answer;
import org.earshot.flow.ReadBy;
import org.earshot.privacy.Audit;
import org.earshot.responses.Corrections;
import org.earshot.responses.Corrections.Grounds;
import org.earshot.responses.Corrections.Right;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** An officer puts right what was understood wrongly, and Earshot can learn from it. */
@IntegrationTest
class CorrectionTests {

  private static int run;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;
  @Autowired private Audit audit;
  @Autowired private Corrections corrections;

  private HttpCaller api;
  private Visitor officer;
  private String slug;
  private String ada;

  @BeforeEach
  void open() {
    run++;
    slug = "corrected-" + run;
    ada = "sms:07700900" + (670 + run);
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Corrected", "short-breaks"));
    api.post("/api/v1/consultations/" + slug + "/open");
    officer = Visitor.signedIn(port, invitations, "corrects" + run + "@example.org", Role.OFFICER);
  }

  @Test
  void a_corrected_answer_counts_everywhere_and_their_own_words_stay() {
    says("Breaks", "yes", "yes", "2", "1", "3", "Nothing");
    assertThat(page())
        .contains("Read by: the number of an option", "a word for yes or no")
        .contains("earshot-header__organisation\">Your council<");

    HttpCaller.Answer refused = correct("hours", "pick", "answered", "option", "20_to_34");
    assertThat(refused.body()).contains("Say why, in a few words");
    correct("hours", "pick", "answered", "option", "20_to_34", "why", "They meant the third");

    assertThat(responses()).contains("\"hours\":\"20_to_34\"");
    assertThat(csv()).contains("20_to_34").doesNotContain("10_to_19");
    assertThat(api.get("/api/v1/consultations/" + slug + "/results?whole=true").body())
        .containsPattern("\"value\":\"20_to_34\"[^}]*\"count\":1");
    assertThat(page())
        .contains("Corrected by an officer", "They meant the third", "Officer corrects" + run)
        .contains("In their words: <bdi");
    assertThat(audit.page(0, 5))
        .anySatisfy(entry -> assertThat(entry.what()).isEqualTo("corrected an answer"));

    officer.post(address() + "/corrections/" + newest() + "/undo");
    assertThat(responses()).contains("\"hours\":\"10_to_19\"");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from correction where response = ?", Long.class, id()))
        .isEqualTo(2);
  }

  @Test
  void another_value_decides_which_answers_apply() {
    says("Breaks", "yes", "yes", "2", "1", "3", "Nothing");

    correct("caring", "pick", "answered", "option", "no", "why", "A slip");
    assertThat(responses()).contains("\"caring\":false").doesNotContain("\"hours\"");

    officer.post(address() + "/corrections/" + newest() + "/undo");
    assertThat(responses()).contains("\"caring\":true", "\"hours\":\"10_to_19\"");
  }

  @Test
  void what_cannot_be_told_counts_as_no_answer() {
    says("Breaks", "yes", "no", "4", "Skip");

    correct("good_at_listening", "pick", "unclear", "why", "Perhaps out of ten");

    assertThat(responses()).doesNotContain("good_at_listening");
    assertThat(page()).contains("Cannot tell");
  }

  @Test
  void the_rules_of_the_question_hold_for_officers_too() {
    says("Breaks", "yes", "yes", "2", "1", "3", "Nothing");
    String asked = "good_at_listening";

    assertThat(correct(asked, "pick", "answered", "typed", "9", "why", "x").body())
        .contains("Enter a number from 1 to 5");
    assertThat(correct("hours", "pick", "answered", "option", "made_up", "why", "x").body())
        .contains("Choose one of the answers");
    assertThat(
            correct("breaks", "pick", "answered", "option", "home", "option", "none", "why", "x")
                .body())
        .contains("cannot be chosen together");
    assertThat(correct(asked, "pick", "answered", "typed", "three", "why", "as said").status())
        .isEqualTo(302);
    assertThat(officer.get(address()).body()).contains("That is what it says already");
    assertThat(officer.get(address() + "/answers/consent:TAKE_PART").status()).isEqualTo(404);
    assertThat(officer.get(address() + "/answers/notice").status()).isEqualTo(404);
  }

  @Test
  void an_answer_that_the_person_changed_since_is_left_alone() {
    says("Breaks", "yes", "yes", "2", "1", "3", "Nothing");
    correct("hours", "pick", "answered", "option", "20_to_34", "why", "They meant the third");
    assertThat(page()).contains("The answer is corrected.");
    says("CHANGE 2", "5");

    officer.post(address() + "/corrections/" + newest() + "/undo");

    assertThat(responses()).contains("\"hours\":\"50_or_more\"");
    assertThat(officer.get(address()).body()).contains("changed again since");
  }

  @Test
  void words_with_numbers_to_call_are_no_words_to_learn_and_all_go_with_forget() {
    says("Breaks", "yes", "no", "4", "ring 07700 900123");
    correct("anything_else", "pick", "skipped", "why", "No answer");
    assertThat(officer.get("/console/words").body()).doesNotContain("07700 900123");
    long correction = newest();

    says("FORGET", "yes");

    assertThat(jdbc.queryForList("select id from correction where id = ?", correction)).isEmpty();
  }

  @Test
  void equality_answers_that_are_taken_back_take_their_corrections_along() {
    says("Breaks", "yes", "no", "4", "Nothing", "yes", "3");
    correct("age_band", "pick", "answered", "option", "16_to_24", "why", "A slip");
    correct("good_at_listening", "pick", "answered", "typed", "3", "why", "They meant three");

    says("BACK", "BACK", "no");

    assertThat(
            jdbc.queryForList(
                "select question from correction where response = ?", String.class, id()))
        .containsExactly("good_at_listening");
    assertThat(page()).doesNotContain("A slip");
  }

  @Test
  void nobody_answers_an_equality_question_for_someone_who_would_rather_not() {
    says("Breaks", "yes", "no", "4", "Nothing", "yes", "skip");

    correct("age_band", "pick", "answered", "option", "16_to_24", "why", "They sound young");
    assertThat(officer.get(address()).body()).contains("Only they can answer this question");
    correct("age_band", "pick", "unclear", "why", "Perhaps a slip");
    assertThat(page()).contains("Perhaps a slip");
    correct("age_band", "pick", "answered", "option", "16_to_24", "why", "They sound young");

    assertThat(officer.get(address()).body()).contains("Only they can answer this question");
    assertThat(kinds("age_band")).containsExactly("UNCLEAR");
  }

  @Test
  void whoever_prefers_not_to_say_is_not_made_to_say() {
    says("Breaks", "yes", "no", "4", "Nothing", "yes", "Prefer not to say");

    correct("age_band", "pick", "answered", "option", "16_to_24", "why", "They sound young");

    assertThat(page()).contains("Only they can answer this question");
    assertThat(kinds("age_band")).containsExactly("ANSWERED");
  }

  @Test
  void an_equality_question_that_was_never_answered_stays_without_an_answer() {
    says("Breaks", "yes", "no", "4", "Nothing");
    for (Answer.Kind kind : List.of(Answer.Kind.SKIPPED, Answer.Kind.UNCLEAR)) {
      Right right = new Right(id(), "age_band", kind, null, ReadBy.OFFICER, null);

      assertThatThrownBy(() -> corrections.correct(right, new Grounds("officer", "why")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Only they can answer");
    }
    assertThat(kinds("age_band")).isEmpty();
  }

  private List<String> kinds(String question) {
    return jdbc.query(
        "select kind from answer where response = ? and question = ?",
        (row, number) -> Objects.requireNonNull(row.getString(1)),
        id(),
        question);
  }

  private void says(String... texts) {
    Texting.texts(arrivals, new Address("simulator", ada), texts);
  }

  private HttpCaller.Answer correct(String question, String... fields) {
    String form = address() + "/answers/" + question;
    assertThat(officer.get(form).status()).isEqualTo(200);
    return officer.post(form, fields);
  }

  private String page() {
    return officer.get(address()).body();
  }

  private String address() {
    return "/console/consultations/" + slug + "/responses/" + id();
  }

  private UUID id() {
    return jdbc.queryForList("select id from response where consultation = ?", UUID.class, slug)
        .getFirst();
  }

  private long newest() {
    return jdbc.queryForList(
            "select id from correction where response = ? order by id desc", Long.class, id())
        .getFirst();
  }

  private String responses() {
    return api.get("/api/v1/consultations/" + slug + "/responses").body();
  }

  private String csv() {
    return officer.get(address().replaceFirst("/" + id() + "$", ".csv")).body();
  }
}
