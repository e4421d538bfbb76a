package org.earshot.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.earshot.channels.sending.Channel.Posting;
import org.earshot.channels.sending.Channel.Reconciled;
import org.earshot.privacy.SubjectId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** After a database was put back from a backup, nobody is told again what they were told since. */
@Tag("tables")
class RestorationTests {

  private static final Instant BACKUP = OutboxFixture.NOON.plus(Duration.ofMinutes(1));

  private final OutboxFixture house = new OutboxFixture();

  @Test
  void what_waited_when_the_backup_was_made_is_looked_for_before_it_is_sent() {
    SubjectId ada = house.person(1);
    SubjectId bo = house.person(2);
    house.reply(ada, "Question 1");
    house.reply(bo, "Question 1");
    house.time.tick(Duration.ofHours(3));
    house.putBack(BACKUP);
    house.provider.finding(new Reconciled.Found("SM1"), new Reconciled.NotThere());

    house.run();

    assertThat(house.status(ada)).isEqualTo("sent");
    assertThat(house.status(bo)).isEqualTo("sent");
    assertThat(house.provider.sent()).hasSize(1);
  }

  @Test
  void an_answer_to_what_came_before_the_backup_was_put_back_may_have_been_given() {
    house.time.tick(Duration.ofHours(3));
    house.putBack(BACKUP);
    SubjectId ada = house.person(1, OutboxFixture.NOON.plus(Duration.ofHours(1)));
    house.provider.finding(new Reconciled.Found("SM1"));

    house.reply(ada, "Question 2");
    house.run();

    assertThat(house.status(ada)).isEqualTo("sent");
    assertThat(house.provider.sent()).isEmpty();
  }

  @Test
  void it_is_looked_for_since_the_backup_was_made() {
    house.time.tick(Duration.ofHours(3));
    house.putBack(BACKUP);
    SubjectId ada = house.person(1, OutboxFixture.NOON.plus(Duration.ofHours(1)));
    house.provider.finding(new Reconciled.NotThere());

    house.reply(ada, "Question 2");
    house.run();

    assertThat(house.provider.looked()).extracting(Posting::writtenAt).containsExactly(BACKUP);
    assertThat(house.provider.texts()).containsExactly("Question 2");
  }

  @Test
  void an_answer_to_what_comes_afterwards_leaves_at_once() {
    house.time.tick(Duration.ofHours(3));
    house.putBack(BACKUP);
    house.time.tick(Duration.ofMinutes(1));
    SubjectId ada = house.person(1);

    house.reply(ada, "Question 2");
    house.run();

    assertThat(house.provider.texts()).containsExactly("Question 2");
    assertThat(house.provider.looked()).isEmpty();
  }

  @Test
  void an_outcome_that_officers_send_once_more_goes_to_those_who_have_not_got_it() {
    SubjectId ada = house.person(1);
    SubjectId bo = house.person(2);
    house.time.tick(Duration.ofHours(3));
    house.putBack(BACKUP);
    house.time.tick(Duration.ofDays(1));
    house.provider.finding(new Reconciled.Found("SM1"), new Reconciled.NotThere());

    house.put(house.outcome(ada), house.outcome(bo));
    house.run();

    assertThat(house.status(ada)).isEqualTo("sent");
    assertThat(house.status(bo)).isEqualTo("sent");
    assertThat(house.provider.sent()).hasSize(1);
  }

  @Test
  void a_month_later_nothing_is_looked_for_any_more() {
    house.putBack(BACKUP.minus(Duration.ofHours(1)));
    house.time.tick(Duration.ofDays(31));
    SubjectId ada = house.person(1);

    house.put(house.outcome(ada));
    house.run();

    assertThat(house.provider.sent()).hasSize(1);
    assertThat(house.provider.looked()).isEmpty();
    assertThat(house.outbox.restored()).isEmpty();
  }

  @Test
  void a_later_start_with_the_same_setting_changes_nothing() {
    house.time.tick(Duration.ofHours(3));
    house.putBack(BACKUP);
    SubjectId ada = house.person(1);
    house.time.tick(Duration.ofHours(1));
    house.reply(ada, "Question 1");
    house.putBack(BACKUP);

    house.run();

    assertThat(house.provider.texts()).containsExactly("Question 1");
    assertThat(house.outbox.restored()).get().extracting(Restored::made).isEqualTo(BACKUP);
  }

  @Test
  void letters_get_numbers_that_none_since_the_backup_had() {
    SubjectId ada = house.person(1);
    house.reply(ada, "Question 1");
    long before = house.letterId();
    house.time.tick(Duration.ofHours(3));
    house.putBack(BACKUP);

    house.reply(ada, "Question 2");

    assertThat(house.letterId()).isGreaterThan(before + 1_000_000);
  }

  @Test
  void a_backup_is_not_of_tomorrow() {
    Instant tomorrow = OutboxFixture.NOON.plus(Duration.ofDays(1));
    assertThatThrownBy(() -> house.putBack(tomorrow))
        .hasMessageContaining("earshot.restored-from")
        .hasMessageContaining("in the future");
    house.putBack(BACKUP.minus(Duration.ofHours(1)));
    assertThat(house.outbox.restored()).isPresent();
  }
}
