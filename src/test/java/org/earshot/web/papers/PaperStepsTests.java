package org.earshot.web.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperStepsTests {

  private static final PaperSteps APPROVED =
      new PaperSteps(PaperSteps.APPROVED, "turquoise", "It can be sent now.", true, false, true);

  @Test
  void nothing_is_sent_while_people_need_a_language_that_it_is_not_written_in() {
    PaperSteps steps = APPROVED.whileMissing("Polish");

    assertThat(steps.maySend()).isFalse();
    assertThat(steps.mayWrite()).isTrue();
    assertThat(steps.next()).contains("cannot be sent", "Polish");
    assertThat(APPROVED.whileMissing("")).isEqualTo(APPROVED);
  }

  @Test
  void what_people_have_had_already_stays_as_it_is() {
    PaperSteps sent = PaperSteps.sent("People have been told.");

    assertThat(sent.whileMissing("Polish")).isEqualTo(sent);
  }
}
