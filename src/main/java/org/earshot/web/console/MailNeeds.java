package org.earshot.web.console;

import java.util.List;
import java.util.Optional;
import org.earshot.consultations.Consultation.State;
import org.earshot.reminders.Reminders;
import org.earshot.web.console.Need.Urgency;
import org.springframework.stereotype.Component;

/** That no officer is told by e-mail of what cannot wait. */
@Component
class MailNeeds {

  private final Reminders reminders;

  MailNeeds(Reminders reminders) {
    this.reminders = reminders;
  }

  Optional<Need> of(List<Overview.Line> lines) {
    return of(lines, reminders.setUp());
  }

  /** Nothing while nobody is asked anything: a sample is nobody's. */
  static Optional<Need> of(List<Overview.Line> lines, Reminders.SetUp mail) {
    boolean asking =
        lines.stream()
            .anyMatch(line -> line.consultation().state() == State.OPEN && !line.sample());
    return asking && mail != Reminders.SetUp.READY
        ? Optional.of(
            new Need(
                Urgency.WAITING,
                "Nobody is told by e-mail when somebody may be in danger",
                "Earshot is not set up to send e-mail. Until it is, somebody has to look at the"
                    + " inbox several times a day.",
                "How e-mail is set up",
                "/console/help#mail"))
        : Optional.empty();
  }
}
