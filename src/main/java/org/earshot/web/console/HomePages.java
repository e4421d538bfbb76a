package org.earshot.web.console;

import org.earshot.channels.Arrivals;
import org.earshot.outbox.Outbox;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first page: the consultations, and what needs a person. */
@Controller
class HomePages {

  private static final String HOME = "redirect:/console";

  private final Overview overview;
  private final Wanted wanted;
  private final Arrivals arrivals;
  private final Outbox outbox;

  HomePages(Overview overview, Wanted wanted, Arrivals arrivals, Outbox outbox) {
    this.overview = overview;
    this.wanted = wanted;
    this.arrivals = arrivals;
    this.outbox = outbox;
  }

  /** The first thing that each role came for. */
  @GetMapping("/console")
  String home(@CurrentOfficer Officer officer, Model model) {
    if (officer.role() == Officer.Role.TRANSLATOR) {
      return "redirect:/console/conversations";
    }
    model.addAttribute("lines", overview.lines());
    if (officer.role() == Officer.Role.OBSERVER) {
      return "console/accounts/reading";
    }
    model.addAttribute("people", wanted.people());
    model.addAttribute("letters", wanted.letters());
    model.addAttribute("messages", wanted.messages());
    model.addAttribute("recordings", wanted.recordings());
    model.addAttribute("broken", wanted.conversations());
    return "console/home";
  }

  @GetMapping("/console/figures")
  String figures(Model model) {
    model.addAttribute("lines", overview.lines());
    return "console/home :: figures";
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
    return HOME;
  }

  @Recorded("sent a letter again")
  @PostMapping("/console/letters/{id}/again")
  String sendAgain(@PathVariable long id, RedirectAttributes next) {
    return decide(() -> outbox.again(id), "The letter is on its way again.", next);
  }

  @Recorded("dismissed a letter")
  @PostMapping("/console/letters/{id}/dismiss")
  String dismiss(@PathVariable long id, RedirectAttributes next) {
    return decide(() -> outbox.dismiss(id), "The letter is dismissed: it is not sent.", next);
  }

  /** Another officer, or a report, may have been faster. */
  private static String decide(Runnable decision, String done, RedirectAttributes next) {
    try {
      decision.run();
      next.addFlashAttribute("notice", done);
    } catch (IllegalArgumentException overtaken) {
      next.addFlashAttribute("refusal", overtaken.getMessage());
    }
    return HOME;
  }
}
