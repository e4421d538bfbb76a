package org.earshot.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.channels.Arrivals;
import org.earshot.privacy.Cipher;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.Visitor;
import org.earshot.web.answers.WhereFrom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Postcodes that were kept before they were coded are counted with the others in the end. */
@IntegrationTest
class RecodingTests {

  private static int run;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Arrivals arrivals;
  @Autowired private Cipher cipher;
  @Autowired private Recoding recoding;
  @Autowired private Scheduler scheduler;
  @Autowired private Invitations invitations;

  @Value("${earshot.conversations}")
  private Path conversations;

  private HttpCaller api;
  private Visitor officer;
  private WhereFrom people;
  private String slug;

  @BeforeEach
  void twelve_answered_before() {
    run++;
    slug = "recoded-" + run;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    people = new WhereFrom(slug, arrivals);
    people.opens(api, conversations);
    officer = Visitor.signedIn(port, invitations, "recodes" + run + "@example.org", Role.OFFICER);
    officer.get("/console");
    people.answer(12, "LE4 5AB", "yes", "1");
  }

  /** Others' tests count what is open. */
  @AfterEach
  void close() {
    api.post(people.address() + "/close");
  }

  @Test
  void it_is_done_by_itself() {
    ids().forEach(id -> seal(id, "LE4", "LE4"));
    jdbc.update("insert into outward_recoding (consultation) values (?)", slug);

    scheduler.reschedule(
        TaskInstanceId.of("outward-recoding", RecurringTask.INSTANCE), House.CLOCK.instant());

    await().atMost(Duration.ofSeconds(30)).until(() -> recoding.isDone(slug));
    assertThat(counts()).contains("\"code\":\"LE4\"", "\"count\":12");
  }

  @Test
  void sealed_ones_are_coded_and_nothing_of_the_rest_is_left() {
    ids().forEach(id -> seal(id, "LE4", "I live in le45ab"));
    jdbc.update("insert into outward_recoding (consultation) values (?)", slug);
    assertThat(page()).contains("are still being prepared");
    assertThat(counts()).isEqualTo("[]");

    recoding.run();

    assertThat(page()).doesNotContain("are still being prepared").contains(">LE4<");
    assertThat(counts()).contains("\"code\":\"LE4\"", "\"count\":12");
    assertThat(
            jdbc.queryForList(
                "select response from answer a join response r on r.id = a.response where"
                    + " r.consultation = ? and question = 'home' and (words is not null or said is"
                    + " not null)",
                slug))
        .isEmpty();
    assertThat(api.get(people.address() + "/exports/responses.csv?originals=true").body())
        .doesNotContain("le45ab");
  }

  @Test
  void corrections_of_then_can_still_be_taken_back() {
    UUID id = ids().getFirst();
    String response = "/console/consultations/" + slug + "/responses/" + id;
    officer.post(response + "/answers/home", "pick", "answered", "typed", "LE5", "why", "A slip");
    seal(id, "LE5", "LE4 5AB");
    jdbc.update(
        "update correction set before_coded = null, before_words = ?, after_coded = null,"
            + " after_words = ?, said = ? where response = ?",
        cipher.encrypt("LE4", AnswerRows.WORDS),
        cipher.encrypt("LE5", AnswerRows.WORDS),
        cipher.encrypt("LE4 5AB", "correction.said"),
        id);
    jdbc.update("insert into outward_recoding (consultation) values (?)", slug);

    recoding.run();
    officer.post(response + "/corrections/" + correction(id) + "/undo");

    assertThat(counts()).contains("\"code\":\"LE4\"", "\"count\":12").doesNotContain("LE5");
    assertThat(officer.get(response).body().replaceFirst("(?s)>Messages<.*", ""))
        .contains("LE4")
        .doesNotContain("5AB");
  }

  @Test
  void what_was_said_meanwhile_is_left_alone_and_a_second_time_changes_nothing() {
    seal(ids().getFirst(), "LE4", "LE4");
    jdbc.update("insert into outward_recoding (consultation) values (?)", slug);
    people.says(WhereFrom.phone(0), "CHANGE 1", "LE2");

    recoding.run();
    recoding.run();

    assertThat(counts()).contains("\"code\":\"LE2\"", "\"count\":11").doesNotContain("12");
    assertThat(recoding.isDone(slug)).isTrue();
  }

  @Test
  void words_that_are_no_outward_part_are_kept_and_stop_nothing() {
    List<UUID> ids = ids();
    seal(ids.get(0), "nowhere", "nowhere");
    seal(ids.get(1), "LE3", "LE3");
    jdbc.update("insert into outward_recoding (consultation) values (?)", slug);

    recoding.run();

    assertThat(counts()).contains("\"code\":\"LE3\"");
    assertThat(api.get(people.address() + "/responses").body()).contains("\"home\":\"nowhere\"");
    assertThat(recoding.isDone(slug)).isTrue();
  }

  /** As it was kept before: the value sealed, and the reply whole. */
  private void seal(UUID id, String outward, String said) {
    jdbc.update(
        "update answer set coded = null, words = ?, said = ? where response = ? and question ="
            + " 'home'",
        cipher.encrypt(outward, AnswerRows.WORDS),
        said.equals(outward) ? null : cipher.encrypt(said, AnswerRows.SAID),
        id);
  }

  private String page() {
    return officer.get("/console/consultations/" + slug + "/results").body();
  }

  private String counts() {
    return api.get(people.address() + "/results?whole=true").json().get(0).path("codes").toString();
  }

  private List<UUID> ids() {
    return jdbc.query(
        "select id from response where consultation = ? order by started_at, heard_at, id",
        (row, number) -> row.getObject("id", UUID.class),
        slug);
  }

  private long correction(UUID id) {
    return jdbc.query(
            "select max(id) as newest from correction where response = ?",
            (row, number) -> row.getLong("newest"),
            id)
        .getFirst();
  }
}
