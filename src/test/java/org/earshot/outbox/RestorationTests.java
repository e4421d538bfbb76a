package org.earshot.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
  void what_may_have_left_as_a_template_is_looked_for_as_one_and_in_free_words() {
    SubjectId eve = house.person("whatsapp", 5);
    SubjectId fay = house.person("whatsapp", 6);
    SubjectId gus = house.person("whatsapp", 7);
    house.put(house.outcome(eve));
    house.time.tick(Duration.ofHours(25));
    house.putBack(BACKUP);
    house.provider.finding(
        new Reconciled.NotThere(), new Reconciled.Found("SM1"), // as free words
        new Reconciled.Found("SM2"), new Reconciled.NotThere(), // as a template
        new Reconciled.NotThere(), new Reconciled.NotThere());

    house.put(house.outcome(fay), house.outcome(gus));
    house.run();

    assertThat(house.provider.looked())
        .extracting(posting -> posting.template() != null)
        .containsExactly(true, false, true, false, true, false);
    assertThat(house.provider.sent())
        .singleElement()
        .satisfies(posting -> assertThat(posting.to().value()).endsWith("00007"));
  }

  @Test
  void where_one_of_two_forms_cannot_be_told_nothing_is_sent() {
    SubjectId eve = house.person("whatsapp", 5);
    house.time.tick(Duration.ofHours(25));
    house.putBack(BACKUP);
    house.provider.finding(new Reconciled.Unknown(true), new Reconciled.NotThere());

    house.put(house.outcome(eve));
    house.run();

    assertThat(house.provider.sent()).isEmpty();
    assertThat(house.status(eve)).isEqualTo("unclear");
  }

  @Test
  void what_is_looked_for_has_not_left_as_far_as_anybody_knows() {
    SubjectId ada = house.person(1);
    house.time.tick(Duration.ofHours(3));
    house.putBack(BACKUP);

    house.put(house.outcome(ada));

    assertThat(house.outbox.posted(List.of("breaks"), Set.of(Letter.Kind.OUTCOME)))
        .singleElement()
        .satisfies(
            posted -> {
              assertThat(posted.left()).isZero();
              assertThat(posted.waiting()).isEqualTo(1);
            });
  }

  @Test
  void a_letter_in_trouble_may_have_been_sent_again_since_the_backup() {
    SubjectId ada = house.person(1);
    house.put(house.outcome(ada));
    house.runAfter(Duration.ofDays(3));
    assertThat(house.status(ada)).isEqualTo("failed");
    house.time.tick(Duration.ofHours(3));
    house.putBack(BACKUP);
    house.provider.finding(new Reconciled.Found("SM1"));

    house.again();
    house.run();

    assertThat(house.status(ada)).isEqualTo("sent");
    assertThat(house.provider.sent()).isEmpty();
  }

  @Test
  void what_an_officer_types_now_they_mean_to_say_now() {
    house.time.tick(Duration.ofHours(3));
    house.putBack(BACKUP);
    SubjectId ada = house.person(1);

    house.put(house.letter(ada, Letter.Kind.OFFICER, "Thank you, noted."));
    house.run();

    assertThat(house.provider.texts()).containsExactly("Thank you, noted.");
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
