package org.earshot.reminders;

import java.util.List;
import java.util.Locale;
import org.earshot.authoring.Finding;
import org.earshot.consultations.OpeningCheck;
import org.earshot.consultations.SetUp;
import org.springframework.stereotype.Component;

/** A safeguarding officer is named to be told at once, which no officer can be without e-mail. */
@Component
class MailGate implements OpeningCheck {

  private final Mailbox mailbox;

  MailGate(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @Override
  public List<Finding> check(SetUp setUp, List<Locale> languages) {
    String address = setUp.safeguardingEmail();
    return address == null || address.isBlank() || mailbox.ready()
        ? List.of()
        : List.of(
            Finding.warns(
                "safeguarding_email",
                "The safeguarding officer cannot be told: Earshot is not set up to send e-mail.",
                "Have e-mail set up, or say who looks at the inbox, and how often."));
  }
}
