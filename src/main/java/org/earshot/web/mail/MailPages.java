package org.earshot.web.mail;

import org.earshot.reminders.Reminders;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Step;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for a test, and decides about what could not be sent. */
@Controller
class MailPages {

  private static final String HELP = "/console/help";
  private static final String TROUBLES = "/console/troubles";

  private final Reminders reminders;

  MailPages(Reminders reminders) {
    this.reminders = reminders;
  }

  @Recorded("sent a test e-mail")
  @PostMapping("/console/help/mail")
  String test(@CurrentOfficer Officer officer, RedirectAttributes next) {
    try {
      String to = reminders.test(officer);
      next.addFlashAttribute("notice", "A test e-mail is on its way to " + to + ".");
    } catch (Refused refused) {
      next.addFlashAttribute("refusal", refused.getMessage());
    }
    return "redirect:" + HELP;
  }

  @Recorded("had an e-mail tried again")
  @PostMapping("/console/mails/{id}/again")
  String again(@PathVariable long id, RedirectAttributes next) {
    return Step.take(TROUBLES, () -> reminders.again(id), "The e-mail is tried again now.", next);
  }

  @Recorded("dismissed an e-mail")
  @PostMapping("/console/mails/{id}/dismiss")
  String dismiss(@PathVariable long id, RedirectAttributes next) {
    return Step.take(TROUBLES, () -> reminders.dismiss(id), "The e-mail is dismissed.", next);
  }
}
