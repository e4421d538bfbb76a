package org.earshot.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.earshot.security.Officer.Role;
import org.earshot.security.SecuritySettings.Awaited;
import org.earshot.security.SecuritySettings.TwoStep;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SecuritySettingsTests {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void where_it_is_required_whoever_has_none_sets_it_up_first() {
    assertThat(awaited(TwoStep.REQUIRED, session(null))).isEqualTo(Awaited.SET_UP);
    assertThat(awaited(TwoStep.REQUIRED, session(NOON))).isEqualTo(Awaited.CODE);
  }

  @Test
  void where_it_is_optional_only_whoever_has_one_is_asked() {
    assertThat(awaited(TwoStep.OPTIONAL, session(null))).isEqualTo(Awaited.NOTHING);
    assertThat(awaited(TwoStep.OPTIONAL, session(NOON))).isEqualTo(Awaited.CODE);
  }

  @Test
  void where_it_is_off_nobody_is_asked() {
    assertThat(awaited(TwoStep.OFF, session(NOON))).isEqualTo(Awaited.NOTHING);
  }

  @Test
  void a_step_counts_for_the_key_that_it_was_given_with() {
    SignedIn session = session(NOON);
    session.step();
    assertThat(awaited(TwoStep.OPTIONAL, session)).isEqualTo(Awaited.NOTHING);
    session.follow(session(NOON.plusSeconds(60)));
    assertThat(awaited(TwoStep.OPTIONAL, session)).isEqualTo(Awaited.CODE);
  }

  private static Awaited awaited(TwoStep setting, SignedIn session) {
    return new SecuritySettings(setting).awaited(session);
  }

  private static SignedIn session(@Nullable Instant twoStepSince) {
    Officer officer = new Officer("1", "Asha Example", Role.OFFICER);
    return new SignedIn(officer, "asha@example.org", null, false, 1, twoStepSince);
  }
}
