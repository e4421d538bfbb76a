package org.earshot.web.answers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.earshot.assisted.Entries;
import org.earshot.consultations.Consultation;
import org.earshot.participants.Forgetting;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Organisations;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.earshot.web.Recorded;
import org.earshot.web.api.CsvDownload;
import org.earshot.web.forms.Confirmation;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.Leaf;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The responses to one consultation, each under its pseudonym and never with an address. */
@Controller
class ResponsePages {

  private final Responses responses;
  private final Transcripts transcripts;
  private final AnswerRecords records;
  private final Forgetting forgetting;
  private final Languages languages;
  private final Found found;
  private final CsvDownload table;
  private final Entries entries;
  private final Organisations organisations;

  ResponsePages(
      Responses responses,
      Transcripts transcripts,
      AnswerRecords records,
      Forgetting forgetting,
      Languages languages,
      Found found,
      CsvDownload table,
      Entries entries,
      Organisations organisations) {
    this.organisations = organisations;
    this.entries = entries;
    this.table = table;
    this.responses = responses;
    this.transcripts = transcripts;
    this.records = records;
    this.forgetting = forgetting;
    this.languages = languages;
    this.found = found;
  }

  @GetMapping("/console/consultations/{slug}/responses")
  String list(@PathVariable String slug, @RequestParam(defaultValue = "1") int page, Model model) {
    Consultation consultation = found.consultation(slug);
    long late = responses.afterClosing(slug);
    long total = responses.tally(slug).started() + late;
    Leaf leaf = Leaf.of(page, total);
    leaf.on(model);
    model.addAttribute("consultation", consultation).addAttribute("total", total);
    model.addAttribute("late", late);
    model.addAttribute(
        "lines",
        responses.page(slug, leaf.offset(), Leaf.SIZE).stream()
            .map(response -> ResponseLine.of(response, languages))
            .toList());
    return "console/responses";
  }

  @GetMapping("/console/consultations/{slug}/responses.csv")
  void download(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    table.write(found.consultation(slug), request, response);
  }

  @GetMapping("/console/consultations/{slug}/responses/{id}")
  String show(@PathVariable String slug, @PathVariable String id, Model model) {
    Consultation consultation = found.consultation(slug);
    Response response = found.response(slug, id);
    model.addAttribute("consultation", consultation);
    model.addAttribute("line", ResponseLine.of(response, languages));
    model.addAttribute("known", response.participant() != null);
    model.addAttribute("spokesperson", organisations.marked(response.id()).orElse(null));
    model.addAttribute("entry", entries.of(response.id()).orElse(null));
    model.addAttribute("answers", transcripts.answers(response, consultation));
    model.addAttribute("messages", transcripts.messages(response));
    model.addAttribute("recordings", records.recordings(response));
    model.addAttribute("corrections", records.corrections(response, consultation));
    return "console/response";
  }

  @GetMapping("/console/consultations/{slug}/responses/{id}/forget")
  String askToForget(@PathVariable String slug, @PathVariable String id, Model model) {
    Pseudonym pseudonym = new Pseudonym(found.response(slug, id));
    return new Confirmation(
            "Forget " + pseudonym.brief() + "?",
            List.of(
                "Their address, their messages and their answers are deleted, in every"
                    + " consultation that they took part in and on every phone or app that they"
                    + " linked.",
                "They will not be told the outcome. It cannot be undone."),
            pseudonym.address() + "/forget",
            "Forget this person",
            pseudonym.address(),
            true)
        .on(model);
  }

  @Recorded("forgot a person")
  @PostMapping("/console/consultations/{slug}/responses/{id}/forget")
  String forget(@PathVariable String slug, @PathVariable String id, RedirectAttributes next) {
    SubjectId subject = found.response(slug, id).participant();
    if (subject != null) {
      forgetting.everywhere(subject);
    }
    next.addFlashAttribute("notice", "This person is forgotten.");
    return "redirect:/console/consultations/" + slug + "/responses";
  }
}
