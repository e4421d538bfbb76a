package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.earshot.security.Refused;
import org.junit.jupiter.api.Test;

/** Words are taken out of what someone said, and none put into their mouth. */
class RedactionTests {

  private static final String SAID = "My son Imran goes to Oak Lane [the old one].";

  @Test
  void what_is_in_brackets_is_taken_out() {
    Redaction redaction = Redaction.of(SAID, "My son [Imran] goes to [Oak Lane] (the old one).");
    assertThat(redaction.words()).isEqualTo("My son […] goes to […] (the old one).");
    assertThat(redaction.removed()).containsExactly("Imran", "Oak Lane");
  }

  @Test
  void nothing_else_may_change() {
    refuses("My daughter [Imran] goes to Oak Lane (the old one).", "must stay their words");
    refuses("My son [Imran goes to Oak Lane (the old one).", "Close each square bracket");
    refuses("[My son Imran goes to Oak Lane (the old one).]", "Leave something");
  }

  private static void refuses(String marked, String why) {
    assertThatThrownBy(() -> Redaction.of(SAID, marked))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(why);
  }
}
