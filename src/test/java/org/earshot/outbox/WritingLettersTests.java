package org.earshot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.earshot.channels.sending.Channel.Posting;
import org.earshot.privacy.SubjectId;
import org.junit.jupiter.api.Test;

class WritingLettersTests {

  private final OutboxFixture house = new OutboxFixture();

  @Test
  void a_letter_comes_with_one_task_that_holds_its_number_only() {
    SubjectId ada = house.person(1);
    house.reply(ada, "How many hours?");

    assertThat(house.count("letter")).isEqualTo(1);
    assertThat(
            house.jdbc.queryForMap(
                "select task_name, task_instance, task_data, priority from scheduled_tasks"))
        .containsEntry("task_name", "letter")
        .containsEntry("task_instance", Long.toString(house.letterId()))
        .containsEntry("task_data", null);
  }

  @Test
  void what_is_rolled_back_was_never_written() {
    SubjectId ada = house.person(1);
    house.transaction.executeWithoutResult(
        status -> {
          house.outbox.put(List.of(house.letter(ada, Letter.Kind.REPLY, "Hello")));
          status.setRollbackOnly();
        });
    house.run();

    assertThat(house.count("letter")).isZero();
    assertThat(house.count("scheduled_tasks")).isZero();
    assertThat(house.provider.sent()).isEmpty();
  }

  @Test
  void the_words_are_nowhere_in_plain() {
    house.reply(house.person(1), "Do you look after someone?");

    byte[] words = house.jdbc.queryForObject("select words from letter", byte[].class);
    assertThat(words).isNotNull();
    assertThat(new String(words, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("look after");
  }

  @Test
  void putting_the_same_outcome_twice_writes_it_once() {
    SubjectId ada = house.person(1);
    SubjectId ben = house.person(2);
    house.put(house.outcome(ada));
    house.put(house.outcome(ada), house.outcome(ben));
    house.run();

    assertThat(house.count("letter")).isEqualTo(2);
    assertThat(house.provider.sent()).hasSize(2);
  }

  @Test
  void the_letters_of_one_turn_leave_in_their_order_however_many() {
    SubjectId ada = house.person(1);
    house.reply(ada, "1", "2", "3", "4", "5", "6", "7", "8");
    house.runFor(Duration.ofSeconds(40), Duration.ofSeconds(1));

    assertThat(house.provider.texts()).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
  }

  @Test
  void ten_thousand_letters_are_written_once_each_with_a_task_each() {
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      letters.add(house.outcome(new SubjectId(new UUID(7, i))));
    }
    house.put(letters.toArray(Letter[]::new));
    house.put(letters.subList(4_000, 7_000).toArray(Letter[]::new));

    assertThat(house.count("letter")).isEqualTo(10_000);
    assertThat(house.count("scheduled_tasks")).isEqualTo(10_000);
  }

  @Test
  void letters_leave_once_each_with_four_workers() throws Exception {
    int many = 1_000;
    CountDownLatch left = new CountDownLatch(many);
    house.provider.whileSending(left::countDown);
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      letters.add(house.outcome(house.person(i)));
    }
    house.put(letters.toArray(Letter[]::new));

    Scheduler workers =
        Scheduler.create(house.database, house.task())
            .threads(4)
            .pollingInterval(Duration.ofMillis(50))
            .enablePriority()
            .build();
    workers.start();
    assertThat(left.await(2, TimeUnit.MINUTES)).isTrue();
    workers.stop();

    Set<Long> numbers = new HashSet<>();
    assertThat(house.provider.sent()).extracting(Posting::letterId).allMatch(numbers::add);
    assertThat(house.outbox.deliveries("breaks", Letter.Kind.OUTCOME))
        .isEqualTo(new Outbox.Deliveries(0, many, 0, 0, 0, many));
  }
}
