package org.earshot.web.console;

import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcomes;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which an outcome, or a correction of one, is written. */
@Component
class PaperWriting {

  private final OutcomeDesk desk;
  private final Found found;

  PaperWriting(OutcomeDesk desk, Found found) {
    this.desk = desk;
    this.found = found;
  }

  /** The page as it is saved: only here can it be approved, since it shows nothing else. */
  String show(Sheet sheet, Officer officer, Model model) {
    Outcomes.Entry saved = sheet.saved().orElse(null);
    OutcomeForm form = sheet.begun().map(OutcomeForm::of).orElseGet(OutcomeForm::blank);
    model.addAttribute("version", saved == null ? null : saved.version());
    return page(sheet, officer, form, new Problems(), model);
  }

  String page(Sheet sheet, Officer officer, OutcomeForm form, Problems problems, Model model) {
    model.addAttribute("form", form).addAttribute("problems", problems);
    return desk.lay(found.consultation(sheet.slug()), sheet, officer, model);
  }

  /**
   * @param act {@code save}, {@code add} for one more item, or {@code remove-0} for one fewer
   */
  String write(
      Sheet sheet,
      String act,
      OutcomeForm form,
      Officer officer,
      Model model,
      RedirectAttributes next) {
    found.consultation(sheet.slug());
    if (act.equals("add")) {
      return page(sheet, officer, form.withOneMore(), new Problems(), model);
    }
    if (act.matches("remove-[0-9]{1,3}")) {
      int place = Integer.parseInt(act.substring("remove-".length()));
      return page(sheet, officer, form.without(place), new Problems(), model);
    }
    return save(sheet, form.withoutBlanks(), officer, model, next);
  }

  private String save(
      Sheet sheet, OutcomeForm form, Officer officer, Model model, RedirectAttributes next) {
    Problems problems = new Problems();
    Outcome outcome = form.read(problems);
    if (problems.isEmpty()) {
      try {
        sheet.paper().put(sheet.slug(), outcome, officer);
        next.addFlashAttribute("notice", "The " + sheet.name() + " is saved.");
        return "redirect:" + sheet.address();
      } catch (Refused refused) {
        problems.add(refused);
      }
    }
    return page(sheet, officer, form, problems, model);
  }

  /** Does a step, and says that it was done, or why not. */
  String step(Sheet sheet, Runnable step, String done, RedirectAttributes next) {
    found.consultation(sheet.slug());
    try {
      step.run();
      next.addFlashAttribute("notice", done);
    } catch (Refused refused) {
      next.addFlashAttribute("refusal", refused.getMessage());
    }
    return "redirect:" + sheet.address();
  }
}
