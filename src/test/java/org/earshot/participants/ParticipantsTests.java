package org.earshot.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.channels.Address;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.TestCipher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("tables")
class ParticipantsTests {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Address ADA = new Address("sms", "+447700900001");

  private final DataSource database = TestDatabase.fresh();
  private final Cipher cipher = TestCipher.fresh();
  private final ParticipantsFixture room = new ParticipantsFixture(database, cipher);
  private final Participants participants = room.participants();
  private final TransactionTemplate transaction =
      new TransactionTemplate(new JdbcTransactionManager(database));

  @Test
  void a_newcomer_is_known_from_then_on_by_the_same_pseudonym() {
    Participant first = participants.hearing(ADA, NOON);
    Participant again = participants.hearing(ADA, NOON.plusSeconds(60));

    assertThat(first.id()).isEqualTo(cipher.pseudonym("sms", "+447700900001"));
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(first.language()).isNull();
    assertThat(first.stopped()).isFalse();
    assertThat(participants.address(first.id())).contains(ADA);
  }

  @Test
  void hearing_moves_the_last_time_on_and_never_back() {
    Participant ada = participants.hearing(ADA, NOON);

    participants.hearing(ADA, NOON.plusSeconds(60));
    assertThat(participants.find(ada.id()).orElseThrow().lastHeardAt())
        .as("to ten minutes")
        .isBetween(NOON, NOON.plusSeconds(60));
    Instant later = NOON.plus(Duration.ofMinutes(11));
    participants.hearing(ADA, later);
    participants.hearing(ADA, NOON.plusSeconds(90));
    assertThat(participants.find(ada.id()).orElseThrow().lastHeardAt()).isEqualTo(later);
  }

  @Test
  void the_same_person_on_two_channels_is_two_participants() {
    Participant sms = participants.hearing(ADA, NOON);
    Participant whatsapp = participants.hearing(new Address("whatsapp", ADA.value()), NOON);

    assertThat(sms.id()).isNotEqualTo(whatsapp.id());
  }

  @Test
  void the_address_is_nowhere_in_plain_words() {
    participants.hearing(ADA, NOON);

    byte[] stored =
        JdbcClient.create(database)
            .sql("select address from participant")
            .query(byte[].class)
            .single();
    assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("900001");
  }

  @Test
  void a_language_once_chosen_is_remembered() {
    Participant ada = participants.hearing(ADA, NOON);
    participants.speak(ada.id(), Locale.forLanguageTag("gu"));

    assertThat(participants.hearing(ADA, NOON).language()).isEqualTo(Locale.forLanguageTag("gu"));
  }

  @Test
  void two_texts_at_once_from_one_person_do_not_interleave() throws Exception {
    participants.hearing(ADA, NOON);
    CountDownLatch locked = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<?> stop = threads.submit(() -> inTransaction(() -> stopSlowly(locked, mayEnd)));
      locked.await();
      Future<Participant> next =
          threads.submit(() -> transaction.execute(status -> participants.hearing(ADA, NOON)));
      mayEnd.countDown();

      stop.get();
      assertThat(next.get().stopped()).isTrue();
    }
  }

  private void stopSlowly(CountDownLatch locked, CountDownLatch mayEnd) {
    Participant ada = participants.hearing(ADA, NOON);
    locked.countDown();
    await(mayEnd);
    participants.stop(ada.id(), NOON);
  }

  @Test
  void two_first_texts_at_once_make_one_participant() throws Exception {
    CountDownLatch together = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Participant>> heard =
          java.util.stream.IntStream.range(0, 4)
              .mapToObj(
                  number ->
                      threads.submit(
                          () -> {
                            await(together);
                            return transaction.execute(status -> participants.hearing(ADA, NOON));
                          }))
              .toList();
      together.countDown();
      for (Future<Participant> one : heard) {
        assertThat(one.get().id()).isEqualTo(cipher.pseudonym("sms", ADA.value()));
      }
    }
    assertThat(count("participant")).isEqualTo(1);
  }

  @Test
  void stop_holds_until_start_and_whatever_else_is_said_does_not_lift_it() {
    Participant ada = participants.hearing(ADA, NOON);
    participants.stop(ada.id(), NOON);
    participants.stop(ada.id(), NOON.plusSeconds(1));

    assertThat(participants.hearing(ADA, NOON.plus(Duration.ofDays(1))).stopped()).isTrue();
    participants.start(ada.id(), NOON);
    assertThat(participants.hearing(ADA, NOON).stopped()).isFalse();
  }

  @Test
  void stop_outlives_forgetting() {
    Participant ada = participants.hearing(ADA, NOON);
    participants.stop(ada.id(), NOON);
    room.records().erase(ada.id());
    assertThat(participants.find(ada.id())).isEmpty();

    assertThat(participants.hearing(ADA, NOON).stopped()).isTrue();
    participants.start(ada.id(), NOON);
    assertThat(participants.hearing(ADA, NOON).stopped()).isFalse();
  }

  @Test
  void a_stop_after_forgetting_is_kept_too() {
    participants.stop(cipher.pseudonym("sms", ADA.value()), NOON);

    assertThat(participants.hearing(ADA, NOON).stopped()).isTrue();
  }

  @Test
  void forgetting_leaves_no_address_and_no_link() {
    Participant ada = participants.hearing(ADA, NOON);
    participants.stop(ada.id(), NOON);
    room.records().erase(ada.id());

    assertThat(count("participant")).isZero();
    assertThat(participants.reachable(ada.id())).isEqualTo(Optional.empty());
    assertThat(columns("stop_list")).containsExactlyInAnyOrder("subject", "since");
  }

  private List<@Nullable String> columns(String table) {
    return JdbcClient.create(database)
        .sql("select column_name from information_schema.columns where table_name = ?")
        .param(table)
        .query(String.class)
        .list();
  }

  private Long count(String table) {
    return JdbcClient.create(database)
        .sql("select count(*) from " + table)
        .query(Long.class)
        .single();
  }

  private void inTransaction(Runnable action) {
    transaction.executeWithoutResult(status -> action.run());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
