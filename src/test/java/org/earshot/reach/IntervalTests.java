package org.earshot.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The range that chance alone leaves open. */
class IntervalTests {

  private static final double Z = 1.959963984540054;

  /** Found by halving the score equation by another program, and not from the closed form. */
  @ParameterizedTest
  @CsvSource({
    "10, 100, 5.522913706067508, 17.436566150491345",
    "1, 10, 1.7876213095072904, 40.41500267952385",
    "57, 213, 21.26543155589565, 33.079092531694556",
    "434, 1000, 40.35917759358442, 46.49133561842491",
    "0, 20, 0, 16.11251580528194",
    "20, 20, 83.88748419471806, 100"
  })
  void it_is_what_another_program_found(long people, long of, double low, double high) {
    Interval interval = Interval.of(people, of);
    assertThat(interval.low()).isCloseTo(low, within(1e-9));
    assertThat(interval.high()).isCloseTo(high, within(1e-9));
  }

  @Property
  void its_ends_solve_the_score_equation(
      @ForAll @LongRange(min = 1, max = 1_000_000) long of, @ForAll double part) {
    long people = Math.round(Math.abs(part % 1) * of);
    Interval interval = Interval.of(people, of);
    double share = (double) people / of;
    assertThat(interval.low()).isBetween(0.0, 100 * share + 1e-9);
    assertThat(interval.high()).isBetween(100 * share - 1e-9, 100.0);
    for (double end : new double[] {interval.low() / 100, interval.high() / 100}) {
      double distance = (share - end) * (share - end);
      assertThat(distance).isCloseTo(Z * Z * end * (1 - end) / of, within(1e-9));
    }
  }

  @Property
  void it_grows_narrower_with_more_people_and_is_the_same_seen_from_the_others(
      @ForAll @LongRange(min = 1, max = 100_000) long of, @ForAll double part) {
    long people = Math.round(Math.abs(part % 1) * of);
    Interval interval = Interval.of(people, of);
    Interval tenfold = Interval.of(10 * people, 10 * of);
    Interval others = Interval.of(of - people, of);
    assertThat(tenfold.high() - tenfold.low()).isLessThan(interval.high() - interval.low());
    assertThat(others.low()).isCloseTo(100 - interval.high(), within(1e-9));
  }
}
