package org.earshot.web.console;

import org.earshot.channels.Arrivals;
import org.earshot.outbox.Outbox;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Step;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Messages that did not arrive or could not be heard, and files that cannot be read. */
@Controller
class TroublePages {

  static final String ADDRESS = "/console/troubles";

  private final Wanted wanted;
  private final Arrivals arrivals;
  private final Outbox outbox;

  TroublePages(Wanted wanted, Arrivals arrivals, Outbox outbox) {
    this.wanted = wanted;
    this.arrivals = arrivals;
    this.outbox = outbox;
  }

  @GetMapping(ADDRESS)
  String troubles(Model model) {
    model.addAttribute("disturbances", wanted.disturbances());
    model.addAttribute("letters", wanted.letters());
    model.addAttribute("messages", wanted.messages());
    model.addAttribute("mails", wanted.mails());
    model.addAttribute("broken", wanted.conversations());
    return "console/troubles";
  }

  @Recorded("had a message heard again")
  @PostMapping("/console/messages/{id}/again")
  String hearAgain(@PathVariable long id, RedirectAttributes next) {
    if (arrivals.retry(id)) {
      next.addFlashAttribute("notice", "The message is heard now.");
    } else {
      next.addFlashAttribute(
          "refusal", "The message could not be heard this time either. It is kept.");
    }
    return "redirect:" + ADDRESS;
  }

  /** Another officer, or a report, may have been faster. */
  @Recorded("sent a letter again")
  @PostMapping("/console/letters/{id}/again")
  String sendAgain(@PathVariable long id, RedirectAttributes next) {
    return Step.take(ADDRESS, () -> outbox.again(id), "The letter is on its way again.", next);
  }

  @Recorded("dismissed a letter")
  @PostMapping("/console/letters/{id}/dismiss")
  String dismiss(@PathVariable long id, RedirectAttributes next) {
    return Step.take(
        ADDRESS, () -> outbox.dismiss(id), "The letter is dismissed: it is not sent.", next);
  }
}
