package org.earshot.responses;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.earshot.responses.Responses.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How many take part in one consultation while it is open, by channel, language and partner: all
 * numbers of people come from this one statement. Where they are very many the numbers may be a
 * minute old.
 */
@Component
class HeadCount {

  private static final String COUNTED =
      "select channel, language, partner, after_closing, count(*), count(completed_at) from"
          + " response where consultation = ? and consent is not null and not set_aside"
          + " group by channel, language, partner, after_closing";

  private static final KeptCounts.Limits<List<Heads>> LIMITS =
      new KeptCounts.Limits<>(
          heads -> heads.stream().mapToLong(Heads::started).sum(),
          KeptCounts.MANY_PEOPLE,
          Duration.ofMinutes(1));

  private final JdbcTemplate jdbc;
  private final KeptCounts<String, List<Heads>> kept;

  HeadCount(JdbcTemplate jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.kept = new KeptCounts<>(LIMITS, one -> Closing.of(jdbc, one), clock);
  }

  /**
   * People who are alike.
   *
   * @param partner the join word that brought them; null for none
   * @param afterClosing whether what they said was given, or arrived, only then
   */
  record Heads(
      String channel,
      String language,
      @Nullable String partner,
      boolean afterClosing,
      long started,
      long completed) {

    /** Empty for nobody. */
    String broughtBy() {
      return partner == null ? "" : partner;
    }

    Tally tally() {
      return new Tally(started, completed);
    }

    /** Whether the selection has them; what was given is not looked at. */
    boolean isOf(Selection selection) {
      return selection.has(channel, language, partner);
    }
  }

  List<Heads> of(String consultation) {
    return all(consultation).stream().filter(one -> !one.afterClosing()).toList();
  }

  /** How many came after closing: they are in no other number. */
  long afterClosing(String consultation) {
    return all(consultation).stream().filter(Heads::afterClosing).mapToLong(Heads::started).sum();
  }

  private List<Heads> all(String consultation) {
    return kept.of(consultation, () -> counted(consultation));
  }

  /** Those that are wanted, together. */
  Tally tally(String consultation, Predicate<Heads> wanted) {
    return of(consultation).stream()
        .filter(wanted)
        .map(Heads::tally)
        .reduce(new Tally(0, 0), HeadCount::together);
  }

  /** All of them, told apart by this. */
  <K> Map<K, Tally> by(String consultation, Function<Heads, K> part) {
    return of(consultation).stream()
        .collect(Collectors.toMap(part, Heads::tally, HeadCount::together));
  }

  private static Tally together(Tally one, Tally other) {
    return new Tally(one.started() + other.started(), one.completed() + other.completed());
  }

  private List<Heads> counted(String consultation) {
    return jdbc.query(
        COUNTED,
        (row, number) ->
            new Heads(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getLong(5),
                row.getLong(6)),
        consultation);
  }
}
