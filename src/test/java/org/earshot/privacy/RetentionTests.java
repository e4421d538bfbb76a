package org.earshot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.earshot.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("tables")
class RetentionTests {

  private static final Instant NOW = Instant.parse("2026-11-22T03:20:00Z");

  private record Store(Consumer<Instant> forgets) implements Retained {

    @Override
    public void forgetWhatIsDue(Instant now) {
      forgets.accept(now);
    }

    @Override
    public List<KeptFor> keeps() {
      return List.of();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "P90D, 90 days",
    "P1D, 1 day",
    "P24M, 2 years",
    "P18M, 1 year and 6 months",
    "P6Y, 6 years",
    "P2M, 2 months",
    "P0D, no time"
  })
  void a_period_reads_as_people_say_it(Period period, String words) {
    assertThat(KeptFor.words(period)).isEqualTo(words);
  }

  @Test
  void one_store_that_fails_does_not_keep_the_others_from_forgetting() {
    List<Instant> asked = new ArrayList<>();
    Store broken =
        new Store(
            now -> {
              throw new IllegalStateException("no disk");
            });

    Retention.forget(List.of(broken, new Store(asked::add)), InstantSource.fixed(NOW));

    assertThat(asked).containsExactly(NOW);
  }

  @Test
  void the_audit_log_says_who_did_what_newest_first() {
    Audit audit = audit(NOW);
    audit.record("officer-1", "consultation opened", "short-breaks");
    audit.record("officer-2", "outcome approved", "short-breaks");

    assertThat(audit.page(0, 10))
        .extracting(Audit.Entry::who)
        .containsExactly("officer-2", "officer-1");
    assertThat(audit.page(0, 1))
        .containsExactly(new Audit.Entry(NOW, "officer-2", "outcome approved", "short-breaks"));
  }

  @Test
  void the_audit_log_is_kept_for_six_years() {
    Audit audit = audit(NOW);
    audit.record("officer-1", "consultation opened", "short-breaks");

    audit.forgetWhatIsDue(Instant.parse("2032-11-21T03:20:00Z"));
    assertThat(audit.page(0, 10)).hasSize(1);
    audit.forgetWhatIsDue(Instant.parse("2032-11-23T03:20:00Z"));
    assertThat(audit.page(0, 10)).isEmpty();
  }

  private static Audit audit(Instant now) {
    return new Audit(
        JdbcClient.create(TestDatabase.fresh()), InstantSource.fixed(now), Period.ofYears(6));
  }
}
