package org.earshot.web.console;

import java.time.Instant;
import java.time.LocalDate;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Languages;
import org.earshot.web.languages.KeptWords;
import org.earshot.web.setup.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One consultation: how it stands, what to do next, and the way to all its pages. */
@Controller
class ConsultationPages {

  private final Standings standings;
  private final Doors doors;
  private final Overview overview;
  private final Languages languages;
  private final KeptWords kept;
  private final Found found;

  ConsultationPages(
      Standings standings,
      Doors doors,
      Overview overview,
      Languages languages,
      KeptWords kept,
      Found found) {
    this.standings = standings;
    this.doors = doors;
    this.overview = overview;
    this.languages = languages;
    this.kept = kept;
    this.found = found;
  }

  @GetMapping("/console/consultations/{slug}")
  String show(@PathVariable String slug, Model model) {
    Consultation consultation = found.consultation(slug);
    Standing now = standings.of(consultation);
    model.addAttribute("consultation", consultation);
    model.addAttribute("stage", Stage.of(consultation));
    model.addAttribute("deadlines", overview.deadlines(consultation));
    model.addAttribute("next", NextStep.of(now));
    model.addAttribute("stages", doors.of(now));
    model.addAttribute("keptWords", kept.of(consultation).size());
    model.addAttribute("closedEarly", closedEarly(consultation));
    model.addAttribute("languagesOpened", languages.inEnglish(consultation.languages().stream()));
    return "console/consultation";
  }

  /** The day on which it was closed, if that was before the day of the record. */
  private static @Nullable LocalDate closedEarly(Consultation consultation) {
    LocalDate planned = consultation.setUp().closesOn();
    Instant at = consultation.closedAt();
    LocalDate closed = at == null ? null : Clocks.day(at);
    return closed != null && planned != null && closed.isBefore(planned) ? closed : null;
  }
}
