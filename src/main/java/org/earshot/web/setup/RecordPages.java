package org.earshot.web.setup;

import java.time.Instant;
import java.util.List;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.NewWords;
import org.earshot.consultations.Pauses;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Languages;
import org.earshot.web.setup.WrittenRecord.Difference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The set-up record to be read in one go, by whoever signs it too, and how it came about. */
@Controller
class RecordPages {

  private final Consultations consultations;
  private final NewWords newWords;
  private final Pauses pauses;
  private final Languages languages;
  private final Found found;

  RecordPages(
      Consultations consultations,
      NewWords newWords,
      Pauses pauses,
      Languages languages,
      Found found) {
    this.consultations = consultations;
    this.newWords = newWords;
    this.pauses = pauses;
    this.languages = languages;
    this.found = found;
  }

  /** One saving of it. */
  record Saving(String officer, Instant at, boolean first, List<Difference> differences) {}

  @GetMapping("/console/consultations/{slug}/record")
  String show(@PathVariable String slug, Model model) {
    Consultation consultation = found.consultation(slug);
    model.addAttribute("consultation", consultation);
    model.addAttribute("taken", newWords.taken(slug)).addAttribute("pauses", pauses.of(slug));
    model.addAttribute("parts", WrittenRecord.of(consultation.setUp()));
    model.addAttribute("opened", languages.inEnglish(consultation.languages().stream()));
    model.addAttribute(
        "savings",
        consultations.changes(slug).stream()
            .map(
                change ->
                    new Saving(
                        change.officerName(),
                        change.at(),
                        change.before() == null,
                        WrittenRecord.between(change.before(), change.after())))
            .toList());
    return "console/record";
  }
}
