package org.earshot.web.papers;

import jakarta.servlet.http.HttpServletRequest;
import org.earshot.consultations.Consultation;
import org.earshot.outcomes.Corrections;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcomes;
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

/** "You said, we did", and what was wrong in it after people were told: written. */
@Controller
@RequestMapping({Address.OUTCOME, Address.CORRECTION})
class OutcomeWriting {

  private final Outcomes outcomes;
  private final Corrections corrections;
  private final OutcomeDesk desk;
  private final Found found;
  private final Wordings wordings;

  OutcomeWriting(
      Outcomes outcomes,
      Corrections corrections,
      OutcomeDesk desk,
      Found found,
      Wordings wordings) {
    this.outcomes = outcomes;
    this.corrections = corrections;
    this.desk = desk;
    this.found = found;
    this.wordings = wordings;
  }

  /**
   * What came with the form.
   *
   * @param begun the version that it began from; null where it does not say
   */
  private record Sent(@Nullable Integer begun, OutcomeForm form) {}

  @ModelAttribute("sheet")
  OutcomePaper sheet(@PathVariable String slug, HttpServletRequest request) {
    return Sheet.of(request) == Sheet.CORRECTION
        ? OutcomePaper.correction(slug, outcomes, corrections)
        : OutcomePaper.outcome(slug, outcomes);
  }

  /** The page as it is saved: only here can it be approved, since it shows nothing else. */
  @GetMapping
  String show(
      @ModelAttribute(name = "sheet", binding = false) OutcomePaper paper,
      @CurrentOfficer Officer officer,
      Model model) {
    OutcomeForm form = paper.begun().map(OutcomeForm::of).orElseGet(OutcomeForm::blank);
    model.addAttribute("version", paper.saved().map(Entry::version).orElse(null));
    return page(paper, officer, new Sent(null, form), new Problems(), model);
  }

  @GetMapping(params = "again")
  String showAgain(
      @ModelAttribute(name = "sheet", binding = false) OutcomePaper paper,
      @RequestParam(name = "begun", required = false) @Nullable Integer begun,
      @ModelAttribute("form") OutcomeForm form,
      @CurrentOfficer Officer officer,
      Model model) {
    return page(paper, officer, new Sent(begun, form), new Problems(), model);
  }

  private String page(
      OutcomePaper paper, Officer officer, Sent sent, Problems problems, Model model) {
    model.addAttribute("form", sent.form()).addAttribute("problems", problems);
    PaperDesk.begin(paper.saved(), sent.begun(), model);
    model.addAttribute("open", desk.themes(paper.slug()).stream().anyMatch(sent.form()::isOpen));
    Consultation consultation = found.consultation(paper.slug());
    wordings.lay(consultation, sent.form().pieces(), model);
    return desk.lay(consultation, paper, officer, model);
  }

  /**
   * @param act {@code save}, {@code add} for one more item, {@code themes} for one on each theme
   *     that nothing replies to, {@code remove-0} for one fewer, or what {@link Wordings} asks
   */
  @Recorded("wrote " + Recorded.WHICH)
  @PostMapping
  String write(
      @ModelAttribute(name = "sheet", binding = false) OutcomePaper paper,
      @RequestParam(name = "act", defaultValue = "save") String act,
      @RequestParam(name = "begun", required = false) @Nullable Integer begun,
      @ModelAttribute("form") OutcomeForm form,
      @CurrentOfficer Officer officer,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    found.consultation(paper.slug());
    if (Wordings.asked(act)) {
      Sent again = new Sent(begun, Wordings.after(act, OutcomeForm.class, request));
      return page(paper, officer, again, new Problems(), model);
    }
    if (act.equals("add")) {
      return page(paper, officer, new Sent(begun, form.withOneMore()), new Problems(), model);
    }
    if (act.equals("themes")) {
      OutcomeForm more = form.withThemes(desk.themes(paper.slug()));
      return page(paper, officer, new Sent(begun, more), new Problems(), model);
    }
    if (act.matches("remove-[0-9]{1,3}")) {
      int place = Integer.parseInt(act.substring("remove-".length()));
      return page(paper, officer, new Sent(begun, form.without(place)), new Problems(), model);
    }
    return save(paper, new Sent(begun, form.withoutBlanks()), officer, model, next);
  }

  private String save(
      OutcomePaper paper, Sent sent, Officer officer, Model model, RedirectAttributes next) {
    Problems problems = new Problems();
    Outcome outcome = sent.form().read(paper.undated(), problems);
    if (problems.isEmpty()) {
      try {
        paper.paper().put(paper.slug(), outcome, sent.begun(), officer);
        next.addFlashAttribute("notice", paper.kept());
        return "redirect:" + paper.address();
      } catch (Refused refused) {
        problems.add(refused);
      }
    }
    return page(paper, officer, sent, problems, model);
  }
}
