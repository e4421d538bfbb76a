package org.earshot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.earshot.privacy.SubjectId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No letter waits unseen, whatever happened to its task. */
@Tag("tables")
class LetterSweepTests {

  private final OutboxFixture house = new OutboxFixture();

  @Test
  void a_letter_that_lost_its_task_is_sent_all_the_same_and_once() {
    SubjectId ada = house.person(1);
    house.reply(ada, "Question 1");
    house.jdbc.update("delete from scheduled_tasks");
    house.runAfter(Duration.ofMinutes(5));
    assertThat(house.status(ada)).isEqualTo("queued");

    house.sweep().sweep();
    house.sweep().sweep();
    assertThat(house.count("scheduled_tasks")).isEqualTo(1);
    house.run();

    assertThat(house.status(ada)).isEqualTo("sent");
    house.sweep().sweep();
    assertThat(house.count("scheduled_tasks")).isZero();
  }

  @Test
  void a_letter_that_was_being_sent_is_looked_after() {
    SubjectId ada = house.person(1);
    house.reply(ada, "Question 1");
    house.jdbc.update(
        "update letter set status = 'sending', sending_since = created_at, handed_at = created_at,"
            + " channel = 'sms'");
    house.jdbc.update("delete from scheduled_tasks");
    house.sweep().sweep();

    house.runFor(Duration.ofMinutes(10), Duration.ofSeconds(30));

    assertThat(house.status(ada)).isNotEqualTo("queued");
  }

  @Test
  void what_waits_for_an_officer_is_left_to_them() {
    SubjectId ada = house.person(1);
    house.reply(ada, "Question 1");
    house.jdbc.update("update letter set status = 'unclear', trouble_at = created_at");
    house.jdbc.update("delete from scheduled_tasks");

    house.sweep().sweep();

    assertThat(house.count("scheduled_tasks")).isZero();
  }
}
