package org.earshot.web.papers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.outcomes.FeedbackReport;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The feedback report: begun with a draft, written, approved by a second officer, sent. */
@Controller
@RequestMapping(Address.REPORT)
class ReportWriting {

  private final FeedbackReports reports;
  private final ReportDesk desk;
  private final Found found;
  private final Wordings wordings;

  ReportWriting(FeedbackReports reports, ReportDesk desk, Found found, Wordings wordings) {
    this.reports = reports;
    this.desk = desk;
    this.found = found;
    this.wordings = wordings;
  }

  /**
   * What came with the form.
   *
   * @param begun the version that it began from; null where it does not say
   */
  private record Sent(@Nullable Integer begun, ReportForm form) {}

  /** The page as it is saved: only here can it be approved, since it shows nothing else. */
  @GetMapping
  String show(@PathVariable String slug, @CurrentOfficer Officer officer, Model model) {
    Consultation consultation = found.consultation(slug);
    if (consultation.state() != State.CLOSED) {
      return desk.lay(consultation, officer, model);
    }
    Optional<Entry<FeedbackReport>> saved = reports.find(slug);
    model.addAttribute("version", saved.map(Entry::version).orElse(null));
    ReportForm form = ReportForm.of(saved.map(Entry::words).orElseGet(() -> reports.draft(slug)));
    return page(consultation, officer, new Sent(null, form), new Problems(), model);
  }

  @GetMapping(params = "again")
  String showAgain(
      @PathVariable String slug,
      @RequestParam(name = "begun", required = false) @Nullable Integer begun,
      @ModelAttribute("form") ReportForm form,
      @CurrentOfficer Officer officer,
      Model model) {
    Sent sent = new Sent(begun, form);
    return page(found.consultation(slug), officer, sent, new Problems(), model);
  }

  private String page(
      Consultation consultation, Officer officer, Sent sent, Problems problems, Model model) {
    model.addAttribute("form", sent.form()).addAttribute("problems", problems);
    PaperDesk.begin(reports.find(consultation.slug()), sent.begun(), model);
    wordings.lay(consultation, sent.form().pieces(), model);
    return desk.lay(consultation, officer, model);
  }

  @Recorded("wrote a feedback report")
  @PostMapping
  String write(
      @PathVariable String slug,
      @RequestParam(name = "act", defaultValue = "save") String act,
      @RequestParam(name = "begun", required = false) @Nullable Integer begun,
      @ModelAttribute("form") ReportForm typed,
      @CurrentOfficer Officer officer,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Consultation consultation = found.consultation(slug);
    if (Wordings.asked(act)) {
      Sent again = new Sent(begun, Wordings.after(act, ReportForm.class, request));
      return page(consultation, officer, again, new Problems(), model);
    }
    ReportForm form = typed.withoutBlanks();
    Problems problems = new Problems();
    try {
      reports.put(slug, form.read(), begun, officer);
      next.addFlashAttribute("notice", "The report is saved.");
      return "redirect:" + Sheet.REPORT.address(slug);
    } catch (Refused refused) {
      problems.add(refused);
    }
    return page(consultation, officer, new Sent(begun, form), problems, model);
  }
}
