package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.outcomes.Town.ASHA;
import static org.earshot.outcomes.Town.BEN;
import static org.earshot.outcomes.Town.NOON;
import static org.earshot.outcomes.Town.SLUG;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.earshot.privacy.SubjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A paper is sent when its letters have left, not when they were written. */
@Tag("tables")
class DispatchTests {

  private static final Instant MORNING = NOON.plus(Duration.ofHours(20));

  @TempDir Path folder;
  private Town town;

  @BeforeEach
  void open() {
    town = new Town(folder);
  }

  @Test
  void what_is_sent_in_the_evening_is_being_sent_until_the_last_letter_has_left() {
    SubjectId one = town.told(1, "daily");
    SubjectId two = town.told(2, "daily");
    assertThat(town.outcomes.dispatch(SLUG)).isEmpty();
    decided("Six buses.");
    assertThat(town.outcomes.dispatch(SLUG)).isEmpty();
    send();

    assertThat(town.outcomes.dispatch(SLUG)).contains(new Dispatch(0, 2, null));
    leaves(one, MORNING);
    assertThat(town.outcomes.dispatch(SLUG)).contains(new Dispatch(1, 1, null));
    leaves(two, MORNING.plusSeconds(60));

    Dispatch all = new Dispatch(2, 0, MORNING.plusSeconds(60));
    assertThat(town.outcomes.dispatch(SLUG)).contains(all);
    assertThat(published()).containsEntry(SLUG, all);
  }

  @Test
  void a_letter_that_was_given_up_keeps_nobody_waiting() {
    SubjectId one = town.told(1, "daily");
    SubjectId two = town.told(2, "daily");
    decided("Six buses.");
    send();
    leaves(one, MORNING);
    town.outbox.cancel(two);

    assertThat(town.outcomes.dispatch(SLUG)).contains(new Dispatch(1, 0, MORNING));
  }

  @Test
  void where_nobody_asked_to_be_told_it_is_sent_at_once() {
    decided("Six buses.");
    send();

    assertThat(town.outcomes.dispatch(SLUG)).contains(new Dispatch(0, 0, NOON));
    assertThat(town.promises.of(town.consultations.find(SLUG).orElseThrow()))
        .extracting(Owed::promise)
        .containsExactly(Promise.REPORT, Promise.REVIEW);
  }

  @Test
  void sending_again_to_whoever_came_later_moves_no_day() {
    SubjectId one = town.told(1, "daily");
    decided("Six buses.");
    send();
    leaves(one, MORNING);
    town.clock.forward(30);
    town.told(2, "daily");
    send();

    assertThat(town.outcomes.deliveries(SLUG).queued()).isOne();
    assertThat(town.outcomes.dispatch(SLUG)).contains(new Dispatch(1, 0, MORNING));
  }

  @Test
  void whose_letter_a_correction_held_back_still_waits_for_the_outcome() {
    SubjectId one = town.told(1, "daily");
    decided("Six buses.");
    send();
    town.clock.forward(1);
    town.corrections.put(SLUG, outcome("Seven buses."), null, ASHA);
    town.corrections.approve(SLUG, null, BEN);
    town.corrections.send(SLUG);
    town.correctionPost.write(SLUG);

    assertThat(town.outcomes.dispatch(SLUG)).contains(new Dispatch(0, 1, null));
    assertThat(town.corrections.dispatch(SLUG)).contains(new Dispatch(0, 1, null));
    Instant later = MORNING.plus(Duration.ofDays(1));
    leaves(one, later);

    assertThat(town.outcomes.dispatch(SLUG)).contains(new Dispatch(1, 0, later));
    assertThat(town.corrections.dispatch(SLUG)).contains(new Dispatch(1, 0, later));
  }

  private Map<String, Dispatch> published() {
    return town.publications.dispatches(town.publications.of(List.of(SLUG)).values());
  }

  private void decided(String did) {
    town.outcomes.put(SLUG, outcome(did), null, ASHA);
    town.consultations.close(SLUG);
    town.outcomes.approve(SLUG, null, BEN);
  }

  private void send() {
    town.outcomes.send(SLUG);
    town.post.write(SLUG);
  }

  private static Outcome outcome(String did) {
    return new Outcome(
        "What we did.",
        List.of(
            new Outcome.Item(
                "Buses", "Too few.", Outcome.Status.done, did, null, List.of(), List.of(), null)),
        null);
  }

  /** A provider takes what waits for this person. */
  private void leaves(SubjectId who, Instant at) {
    JdbcClient.create(town.database)
        .sql(
            "update letter set status = 'sent', sent_at = ? where subject = ? and status ="
                + " 'waiting'")
        .params(at.atOffset(ZoneOffset.UTC), who.value())
        .update();
  }
}
