package org.earshot.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.earshot.channels.Arrivals.Failed;
import org.earshot.channels.Arrivals.Moment;
import org.earshot.channels.Arrivals.Status;
import org.earshot.channels.Inbound.Signal;
import org.earshot.channels.testing.ListeningInbox;
import org.earshot.privacy.SubjectId;
import org.junit.jupiter.api.Test;

class ArrivalsTests {

  private static final Address SAM = new Address("sms", "+447700900001");

  private final ChannelsFixture room = new ChannelsFixture();
  private final Arrivals arrivals = room.arrivals;
  private final ListeningInbox inbox = room.inbox;
  private final SubjectId sam = room.cipher.pseudonym(SAM.channel(), SAM.value());

  @Test
  void a_message_is_heard_and_kept_encrypted() {
    arrivals.arrive(text("SM1", "Help at home"));

    assertThat(inbox.words()).containsExactly("Help at home");
    assertThat(arrivals.from(sam))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.text()).isEqualTo("Help at home");
              assertThat(message.at()).isEqualTo(ChannelsFixture.START);
              assertThat(message.status()).isEqualTo(Status.HEARD);
            });
    assertThat(stored("said")).doesNotContain("Help");
    assertThat(count("address is not null")).isZero();
    assertThat(room.count("earshot.inbound.messages", "channel", "sms", "kind", "text")).isOne();
  }

  @Test
  void what_was_said_in_one_second_is_found_together() {
    arrivals.arrive(text("SM1", "no mucho"));
    arrivals.arrive(text("SM2", "¿por qué no?"));

    Moment moment = new Moment(sam, ChannelsFixture.START);
    assertThat(arrivals.at(List.of(moment)))
        .containsExactly(Map.entry(moment, List.of("no mucho", "¿por qué no?")));
  }

  @Test
  void a_repetition_is_counted_and_not_heard() {
    arrivals.arrive(text("SM1", "yes"));
    arrivals.arrive(text("SM1", "yes"));

    assertThat(inbox.heard()).hasSize(1);
    assertThat(room.count("earshot.inbound.duplicates", "channel", "sms")).isOne();
  }

  @Test
  void the_same_id_on_another_channel_is_another_message() {
    arrivals.arrive(text("1", "yes"));
    arrivals.arrive(message(new Address("telegram", "42"), "1", "yes"));

    assertThat(inbox.heard()).hasSize(2);
  }

  @Test
  void repetitions_at_the_same_moment_are_heard_once() throws Exception {
    int threads = 6;
    CountDownLatch together = new CountDownLatch(threads);
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<? extends Future<?>> calls =
          java.util.stream.IntStream.range(0, threads)
              .mapToObj(
                  thread ->
                      pool.submit(
                          () -> {
                            together.countDown();
                            together.await();
                            arrivals.arrive(text("SM1", "yes"));
                            return null;
                          }))
              .toList();
      for (Future<?> call : calls) {
        call.get();
      }
    }

    assertThat(inbox.heard()).hasSize(1);
    assertThat(arrivals.failed()).isEmpty();
  }

  @Test
  void what_could_not_be_heard_is_kept_without_words_in_the_report() {
    inbox.fail(1);

    arrivals.arrive(text("SM1", "secret words"));

    assertThat(inbox.heard()).isEmpty();
    Failed failed = arrivals.failed().getFirst();
    assertThat(failed.channel()).isEqualTo("sms");
    assertThat(failed.attempts()).isOne();
    assertThat(failed.error()).startsWith("IllegalStateException at").doesNotContain("secret");
    assertThat(arrivals.from(sam).getFirst().status()).isEqualTo(Status.FAILED);
    assertThat(count("address is not null")).isOne();
  }

  @Test
  void a_kept_message_is_heard_after_ten_seconds_as_it_came() {
    inbox.fail(1);
    Inbound tap =
        new Inbound(SAM, "SM1", "Yes", "caring:yes", false, Signal.NONE, ChannelsFixture.START);
    arrivals.arrive(tap);

    pass(Duration.ofSeconds(9));
    assertThat(inbox.heard()).isEmpty();
    pass(Duration.ofSeconds(1));

    assertThat(inbox.heard()).containsExactly(tap);
    assertThat(arrivals.failed()).isEmpty();
    assertThat(count("address is not null")).isZero();
    assertThat(room.scheduler.getScheduledExecutions()).isEmpty();
  }

  @Test
  void after_five_failures_it_stays_failed_and_is_shown() {
    inbox.fail(5);
    arrivals.arrive(text("SM1", "yes"));

    pass(Duration.ofSeconds(10));
    pass(Duration.ofMinutes(1));
    pass(Duration.ofMinutes(10));
    pass(Duration.ofHours(1));

    assertThat(arrivals.failed()).singleElement().extracting(Failed::attempts).isEqualTo(5);
    assertThat(room.scheduler.getScheduledExecutions()).isEmpty();
    assertThat(inbox.heard()).isEmpty();
  }

  @Test
  void an_officer_can_have_it_tried_again() {
    inbox.fail(2);
    arrivals.arrive(text("SM1", "yes"));
    long id = arrivals.failed().getFirst().id();

    assertThat(arrivals.retry(id)).isFalse();
    assertThat(arrivals.retry(id)).isTrue();
    assertThat(arrivals.retry(id)).isTrue();

    assertThat(inbox.words()).containsExactly("yes");
  }

  @Test
  void a_waiting_message_is_heard_before_the_next_of_the_same_person() {
    inbox.fail(1);
    arrivals.arrive(text("SM1", "first"));
    arrivals.arrive(message(new Address("sms", "+447700900002"), "SM2", "someone else"));
    arrivals.arrive(text("SM3", "second"));

    assertThat(inbox.words()).containsExactly("someone else", "first", "second");
    pass(Duration.ofHours(2));
    assertThat(inbox.heard()).hasSize(3);
  }

  @Test
  void what_a_later_message_overtook_is_left_to_an_officer() {
    AtomicBoolean deaf = new AtomicBoolean(true);
    Arrivals deafToYes =
        room.arrivals(
            inbound -> {
              if (deaf.get() && inbound.text().equals("yes")) {
                throw new IllegalStateException();
              }
              inbox.hear(inbound);
            });
    deafToYes.arrive(text("SM1", "yes"));
    deafToYes.arrive(text("SM2", "no"));
    deaf.set(false);
    long id = deafToYes.failed().getFirst().id();

    assertThat(deafToYes.again(id)).isEmpty();
    assertThat(inbox.words()).containsExactly("no");
    assertThat(deafToYes.failed().getFirst().error()).contains("overtaken");

    assertThat(deafToYes.retry(id)).isTrue();
    assertThat(inbox.words()).containsExactly("no", "yes");
  }

  @Test
  void a_stop_is_obeyed_however_late() {
    inbox.fail(2);
    arrivals.arrive(
        new Inbound(SAM, "SM1", "", null, false, Signal.STOPPED, ChannelsFixture.START));
    arrivals.arrive(text("SM2", "hello"));

    pass(Duration.ofHours(2));

    assertThat(inbox.heard()).extracting(Inbound::signal).contains(Signal.STOPPED);
  }

  @Test
  void a_message_that_never_can_be_heard_holds_up_nobody() {
    Arrivals deafToOne =
        room.arrivals(
            inbound -> {
              if (inbound.text().equals("poison")) {
                throw new IllegalStateException();
              }
              inbox.hear(inbound);
            });

    deafToOne.arrive(text("SM1", "poison"));
    deafToOne.arrive(text("SM2", "after it"));

    assertThat(inbox.words()).containsExactly("after it");
    assertThat(deafToOne.failed()).hasSize(1);
  }

  @Test
  void a_repetition_of_a_kept_message_is_not_kept_twice() {
    inbox.fail(3);
    arrivals.arrive(text("SM1", "yes"));
    arrivals.arrive(text("SM1", "yes"));

    assertThat(arrivals.failed()).hasSize(1);
  }

  @Test
  void where_nothing_can_be_kept_the_caller_is_told() {
    room.jdbc.sql("alter table inbound rename to gone").update();

    assertThatThrownBy(() -> arrivals.arrive(text("SM1", "yes")))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void forgetting_leaves_only_what_recognises_a_repetition() {
    inbox.fail(1);
    arrivals.arrive(text("SM1", "will fail"));
    arrivals.arrive(message(new Address("telegram", "42"), "7", "stays"));

    room.records().erase(sam);
    pass(Duration.ofHours(2));
    arrivals.arrive(text("SM1", "will fail"));

    assertThat(arrivals.from(sam)).isEmpty();
    assertThat(arrivals.failed()).isEmpty();
    assertThat(inbox.words()).containsExactly("stays");
    assertThat(count("subject is null and said is null and address is null")).isOne();
    new InboundRecords(room.jdbc).sweep(ChannelsFixture.START.plusSeconds(1));
    assertThat(count("subject is null")).isZero();
  }

  @Test
  void messages_that_are_not_known_yet_are_told_apart() {
    arrivals.arrive(text("SM1", "yes"));

    assertThat(arrivals.unknown(List.of(text("SM1", "yes"), text("SM2", "no"))))
        .extracting(Inbound::providerId)
        .containsExactly("SM2");
  }

  @Test
  void everything_that_was_said_survives_storage() {
    inbox.fail(1);
    String said = "👨‍👩‍👧 میں دیکھ بھال کرتی ہوں — Łódź";
    arrivals.arrive(text("SM1", said));
    pass(Duration.ofSeconds(10));

    assertThat(inbox.words()).containsExactly(said);
  }

  private void pass(Duration time) {
    room.scheduler.tick(time);
    room.scheduler.runAnyDueExecutions();
  }

  private static Inbound text(String id, String words) {
    return message(SAM, id, words);
  }

  private static Inbound message(Address from, String id, String words) {
    return new Inbound(from, id, words, null, false, Signal.NONE, ChannelsFixture.START);
  }

  private String stored(String column) {
    byte[] bytes = room.jdbc.sql("select " + column + " from inbound").query(byte[].class).single();
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }

  private long count(String where) {
    return room.jdbc
        .sql("select count(*) from inbound where " + where)
        .query((row, number) -> row.getLong(1))
        .single();
  }
}
