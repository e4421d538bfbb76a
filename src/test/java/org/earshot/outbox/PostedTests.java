package org.earshot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.earshot.outbox.Outbox.Posted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Letters that are written in the evening leave in the morning. */
@Tag("tables")
class PostedTests {

  private static final Instant NINE_PM = OutboxFixture.NOON.plus(Duration.ofHours(9));

  private final OutboxFixture house = new OutboxFixture();

  @Test
  void what_waits_for_the_morning_has_not_left() {
    house.time.set(NINE_PM);
    house.put(house.outcome(house.person(1)), house.outcome(house.person(2)));
    house.run();
    assertThat(posted()).containsExactly(new Posted("breaks", NINE_PM, 0, 2, 0, null));

    house.runAfter(Duration.ofHours(11));

    assertThat(posted())
        .singleElement()
        .satisfies(
            letters -> {
              assertThat(letters.left()).isEqualTo(2);
              assertThat(letters.waiting()).isZero();
              assertThat(letters.lastLeft()).isEqualTo(NINE_PM.plus(Duration.ofHours(11)));
            });
  }

  @Test
  void what_others_took_the_place_of_is_told_apart() {
    house.time.set(NINE_PM);
    house.put(house.outcome(house.person(1)));
    house.replaceOutcomes();

    assertThat(posted()).containsExactly(new Posted("breaks", NINE_PM, 0, 0, 1, null));
    assertThat(house.outbox.posted(List.of(), Set.of(Letter.Kind.OUTCOME))).isEmpty();
  }

  private List<Posted> posted() {
    return house.outbox.posted(List.of("breaks", "buses"), Set.of(Letter.Kind.OUTCOME));
  }
}
