package org.earshot.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.SetUps;
import org.earshot.reminders.Reminders;
import org.earshot.responses.Turnout.Begun;
import org.earshot.web.setup.Stage;
import org.junit.jupiter.api.Test;

/** The first page says that officers are told nothing by e-mail, as long as people are asked. */
class MailNeedsTests {

  @Test
  void while_people_are_asked_and_e_mail_is_not_set_up_it_says_so_in_plain_words() {
    assertThat(MailNeeds.of(List.of(line(State.OPEN, false)), Reminders.SetUp.NO_SERVER))
        .hasValueSatisfying(
            need -> {
              assertThat(need.what()).contains("Nobody is told by e-mail", "in danger");
              assertThat(need.hint()).contains("look at the inbox");
            });
  }

  @Test
  void otherwise_nothing_is_said() {
    assertThat(MailNeeds.of(List.of(line(State.OPEN, false)), Reminders.SetUp.READY)).isEmpty();
    assertThat(MailNeeds.of(List.of(line(State.CLOSED, false)), Reminders.SetUp.NO_SERVER))
        .isEmpty();
    assertThat(MailNeeds.of(List.of(line(State.OPEN, true)), Reminders.SetUp.NO_SERVER)).isEmpty();
  }

  private static Overview.Line line(State state, boolean sample) {
    Consultation one = new Consultation("a", SetUps.sound(), state, null, List.of(), null, null);
    return new Overview.Line(one, sample, Stage.of(state), new Begun(0, 0), List.of(), List.of());
  }
}
