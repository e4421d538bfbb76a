package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.outcomes.ReportPart.State;
import org.junit.jupiter.api.Test;

class ReportPartTests {

  private static final ReportPart DRAFT = part("Buses.", "Autobusy.", State.DRAFT);

  @Test
  void its_mark_is_the_same_in_every_copy_of_earshot() {
    assertThat(DRAFT.mark()).isEqualTo("63556cd8445a369b82988c899db7834f");
  }

  @Test
  void its_mark_changes_with_the_words_of_either_language_and_with_its_state() {
    assertThat(DRAFT.mark())
        .isNotEqualTo(part("Trams.", "Autobusy.", State.DRAFT).mark())
        .isNotEqualTo(part("Buses.", "Tramwaje.", State.DRAFT).mark())
        .isNotEqualTo(part("Buses.", "Autobusy.", State.CHECKED).mark());
  }

  @Test
  void words_are_the_same_after_a_browser_has_sent_them() {
    assertThat(ReportPart.digest("One.\nTwo."))
        .isEqualTo(ReportPart.digest("One.\r\nTwo. "))
        .isNotEqualTo(ReportPart.digest("One. Two."));
  }

  private static ReportPart part(String original, String words, State state) {
    return new ReportPart("about", original, words, state, "Asha", null);
  }
}
