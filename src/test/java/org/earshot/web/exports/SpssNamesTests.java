package org.earshot.web.exports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names that SPSS takes. */
class SpssNamesTests {

  private final SpssNames names = new SpssNames();

  @Test
  void dots_become_low_lines_and_none_is_at_the_end() {
    assertThat(names.next("breaks.home")).isEqualTo("breaks_home");
    assertThat(names.next("ends_")).isEqualTo("ends");
  }

  @Test
  void a_name_begins_with_a_letter() {
    assertThat(names.next("2nd")).isEqualTo("v2nd");
    assertThat(names.next("_hidden")).isEqualTo("v_hidden");
  }

  @Test
  void words_of_its_language_are_not_names() {
    assertThat(names.next("with")).isEqualTo("with_2");
  }

  @Test
  void no_two_are_alike_whatever_their_case() {
    assertThat(names.next("Bus.late")).isEqualTo("Bus_late");
    assertThat(names.next("bus_late")).isEqualTo("bus_late_2");
    assertThat(names.next("bus-late")).isEqualTo("bus_late_3");
  }

  @Test
  void long_names_are_cut_and_still_differ() {
    String shared = "q".repeat(64);
    assertThat(names.next(shared + ".one")).hasSize(64);
    assertThat(names.next(shared + ".two")).hasSize(64).endsWith("_2");
  }
}
