package org.earshot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.earshot.channels.sending.Channel.Reconciled;
import org.earshot.channels.sending.DeliveryReports.DeliveryReport;
import org.earshot.channels.sending.DeliveryReports.Status;
import org.earshot.channels.sending.Receipt;
import org.earshot.privacy.SubjectId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words that others took the place of never leave again, whichever way the letter comes back. */
@Tag("tables")
class SupersededTests {

  private static final Set<Letter.Kind> OUTCOMES = Set.of(Letter.Kind.OUTCOME);
  private static final Receipt.Retry BUSY = new Receipt.Retry("429", Duration.ofMinutes(1), false);

  private final OutboxFixture house = new OutboxFixture();
  private final SubjectId ada = house.person(1);

  @Test
  void one_that_was_being_sent_and_is_refused_for_now_ends() {
    house.provider.answering(BUSY).whileSending(house::replaceOutcomes);
    house.put(house.outcome(ada));
    house.run();
    house.runAfter(Duration.ofMinutes(5));

    endedAfter(1);
  }

  @Test
  void one_that_was_taken_and_comes_back_undelivered_ends() {
    house.put(house.outcome(ada));
    house.run();
    house.replaceOutcomes();
    assertThat(written()).singleElement().matches(Outbox.Written::left);

    house.reports.report(new DeliveryReport("sms", house.letterId(), "P1", Status.FAILED, BUSY));
    house.runAfter(Duration.ofHours(1));

    endedAfter(1);
    assertThat(house.count("scheduled_tasks")).isZero();
  }

  @Test
  void one_whose_fate_was_unclear_and_that_was_not_taken_ends() {
    house.provider.answering(new Receipt.Unclear("timeout")).finding(new Reconciled.NotThere());
    house.put(house.outcome(ada));
    house.run();
    house.replaceOutcomes();
    house.runAfter(Duration.ofMinutes(10));
    house.run();

    endedAfter(1);
  }

  @Test
  void one_that_nobody_can_tell_of_is_not_sent_again_by_an_officer() {
    house.provider.answering(new Receipt.Unclear("timeout")).finding(new Reconciled.Unknown(false));
    house.put(house.outcome(ada));
    house.run();
    house.runAfter(Duration.ofMinutes(10));
    house.replaceOutcomes();
    assertThat(house.outbox.troubles()).hasSize(1);

    house.again();
    house.run();

    endedAfter(1);
  }

  @Test
  void one_that_an_officer_could_still_send_ends_at_once() {
    house.put(house.outcome(ada));
    house.runAfter(Duration.ofDays(30));
    assertThat(house.outbox.troubles()).hasSize(1);

    house.replaceOutcomes();

    endedAfter(0);
  }

  @Test
  void what_arrived_stays_as_it_is_and_what_has_the_new_words_leaves() {
    house.put(house.outcome(ada));
    house.run();
    house.reports.report(new DeliveryReport("sms", house.letterId(), "P1", Status.DELIVERED, null));
    Letter old = house.outcome(ada);
    house.put(
        new Letter(
            old.to(),
            old.kind(),
            "breaks",
            old.message(),
            "outcome:breaks:1:" + ada,
            old.template()));
    house.replaceOutcomes();
    house.run();

    assertThat(house.provider.sent()).hasSize(2);
    assertThat(house.outbox.heldBack("breaks", OUTCOMES)).isFalse();
  }

  private void endedAfter(int handovers) {
    assertThat(house.provider.sent()).hasSize(handovers);
    assertThat(written()).singleElement().matches(Outbox.Written::replaced);
    assertThat(written()).noneMatch(Outbox.Written::left);
    assertThat(house.outbox.troubles()).isEmpty();
    assertThat(house.outbox.heldBack("breaks", OUTCOMES)).isTrue();
    house.outbox.noteHeldBack("breaks", OUTCOMES);
    assertThat(house.outbox.heldBack("breaks", OUTCOMES)).isFalse();
  }

  private List<Outbox.Written> written() {
    List<Outbox.Written> all = new ArrayList<>();
    house.outbox.forEachWritten("breaks", OUTCOMES, all::add);
    return all;
  }
}
