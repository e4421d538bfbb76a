package org.earshot.web.languages;

import java.util.List;
import java.util.Locale;
import org.earshot.authoring.KeptWording;
import org.earshot.consultations.Consultation;
import org.earshot.language.OwnLine;
import org.earshot.language.OwnWords;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What an open consultation goes on saying though it was reworded, and what can be done. */
@Controller
class KeptWordsPages {

  private final KeptWords kept;
  private final OwnWords words;
  private final Languages languages;
  private final Found found;

  KeptWordsPages(KeptWords kept, OwnWords words, Languages languages, Found found) {
    this.kept = kept;
    this.words = words;
    this.languages = languages;
    this.found = found;
  }

  /**
   * One sentence.
   *
   * @param label its short name
   * @param history of what was reworded in its language
   */
  public record Line(
      Languages.Spoken language, String label, String pinned, String today, String history) {}

  @GetMapping("/console/consultations/{slug}/kept-words")
  String show(@PathVariable String slug, Model model) {
    Consultation consultation = found.consultation(slug);
    List<Line> lines = kept.of(consultation).stream().map(this::line).toList();
    model.addAttribute("consultation", consultation).addAttribute("lines", lines);
    return "console/languages/kept";
  }

  private Line line(KeptWording wording) {
    Locale language = wording.language();
    return new Line(
        languages.named(language),
        words
            .of(language)
            .flatMap(own -> own.line(wording.path()))
            .map(OwnLine::label)
            .orElse(wording.path()),
        wording.pinned(),
        wording.today(),
        OwnDesk.address(language) + "/history");
  }
}
