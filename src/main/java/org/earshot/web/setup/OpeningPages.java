package org.earshot.web.setup;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Gate;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Confirmation;
import org.earshot.web.forms.Days;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens and closes a consultation, each after a question. */
@Controller
class OpeningPages {

  private final Consultations consultations;
  private final Gate gate;
  private final Found found;
  private final InstantSource clock;

  OpeningPages(Consultations consultations, Gate gate, Found found, InstantSource clock) {
    this.clock = clock;
    this.consultations = consultations;
    this.gate = gate;
    this.found = found;
  }

  @GetMapping("/console/consultations/{slug}/open")
  String askToOpen(@PathVariable String slug, Model model) {
    Consultation consultation = found.consultation(slug);
    LocalDate later = later(consultation);
    String back = "/console/consultations/" + slug;
    return new Confirmation(
            "Open “" + consultation.title() + "”?",
            List.of(
                "From then on anyone who texts one of its keywords takes part.",
                "The questions and the languages are fixed on that day. The set-up record, with"
                    + " what can and cannot change, becomes public.",
                later == null
                    ? "It opens at once."
                    : "It opens by itself on " + Days.day(later) + ", and not before."),
            back + "/open",
            later == null ? "Open it" : "Let it open on " + Days.day(later),
            Addresses.gate(slug),
            false)
        .on(model);
  }

  /** The day on which it opens by itself; null where it opens at once. */
  private @Nullable LocalDate later(Consultation consultation) {
    LocalDate on = consultation.setUp().opensOn();
    return on != null && on.isAfter(Clocks.day(clock.instant())) ? on : null;
  }

  @Recorded("opened a consultation")
  @PostMapping("/console/consultations/{slug}/open")
  String open(@PathVariable String slug, RedirectAttributes next) {
    found.consultation(slug);
    try {
      Consultation opened = gate.open(slug);
      next.addFlashAttribute(
          "notice",
          opened.state() == Consultation.State.OPEN
              ? "The consultation is open."
              : "The consultation opens by itself on its opening date.");
    } catch (Consultations.MayNotOpen shut) {
      next.addFlashAttribute(
          "refusal", "It may not open yet. Mend what blocks, and write a reason for each warning.");
      return "redirect:" + Addresses.gate(slug);
    }
    return "redirect:/console/consultations/" + slug;
  }

  @GetMapping("/console/consultations/{slug}/close")
  String askToClose(@PathVariable String slug, Model model) {
    Consultation consultation = found.consultation(slug);
    String back = "/console/consultations/" + slug;
    if (consultation.state() == Consultation.State.SCHEDULED) {
      return new Confirmation(
              "Do not let “" + consultation.title() + "” open by itself?",
              List.of(
                  "It goes back to being set up. Invitations that wait for it go on waiting.",
                  "You can open it again later: the gate looks at it anew."),
              back + "/close",
              "Do not open it by itself",
              back,
              false)
          .on(model);
    }
    return new Confirmation(
            "Close “" + consultation.title() + "”?",
            closing(consultation),
            back + "/close",
            "Close it",
            back,
            true)
        .on(model);
  }

  private List<String> closing(Consultation consultation) {
    Clocks clocks = Clocks.closedBy(consultation, clock.instant());
    LocalDate planned = consultation.setUp().closesOn();
    List<String> words = new ArrayList<>();
    if (planned != null && clocks.closes().isBefore(planned)) {
      words.add(
          "It was to stay open until the end of "
              + Days.day(planned)
              + ". People were told that day: from now on they read that it closed on "
              + Days.day(clocks.closes())
              + ".");
    }
    words.add(
        "Nobody can answer after that. Those in the middle are told that it has closed."
            + " What they have answered counts.");
    words.add(
        "It cannot be opened again. The feedback report is due by "
            + Days.day(clocks.feedbackDue())
            + " and the outcome by "
            + Days.day(clocks.outcomeDue())
            + ".");
    return words;
  }

  @Recorded("closed a consultation")
  @PostMapping("/console/consultations/{slug}/close")
  String close(@PathVariable String slug, RedirectAttributes next) {
    boolean opened = found.consultation(slug).state() != Consultation.State.SCHEDULED;
    return Step.take(
        "/console/consultations/" + slug,
        () -> consultations.close(slug),
        opened ? "It is closed." : "It does not open by itself any more.",
        next);
  }
}
