package org.earshot.web.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Paper.State;
import org.earshot.security.Officer;
import org.junit.jupiter.api.Test;

class PaperStepsTests {

  private static final Officer ASHA = new Officer("1", "Asha Example", Officer.Role.OFFICER);
  private static final Officer BEN = new Officer("2", "Ben Example", Officer.Role.OFFICER);

  @Test
  void while_people_can_take_part_it_can_be_written_and_no_more() {
    for (State state : List.of(State.DRAFT, State.APPROVED)) {
      PaperSteps steps = steps(state, BEN).whileOpen();
      assertThat(steps.mayWrite()).isTrue();
      assertThat(steps.mayApprove()).isFalse();
      assertThat(steps.maySend()).isFalse();
      assertThat(steps.next()).contains("Close it before");
    }
  }

  @Test
  void once_closed_another_officer_approves_and_then_it_can_be_sent() {
    assertThat(steps(State.DRAFT, ASHA).mayApprove()).isFalse();
    assertThat(steps(State.DRAFT, BEN).mayApprove()).isTrue();
    assertThat(steps(State.APPROVED, ASHA).maySend()).isTrue();
  }

  private static PaperSteps steps(State state, Officer officer) {
    Outcome outcome = new Outcome("More buses.", List.of(), null);
    return PaperSteps.of(
        Optional.of(new Entry<>("buses", outcome, state, 1, "1", "Asha Example", null, null, null)),
        "Write it.",
        officer);
  }
}
