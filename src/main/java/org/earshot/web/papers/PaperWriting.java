package org.earshot.web.papers;

import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
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

  /**
   * What came with the form.
   *
   * @param act {@code save}, {@code add} for one more item, or {@code remove-0} for one fewer
   * @param begun the version that it began from; null where it does not say
   */
  record Sent(String act, @Nullable Integer begun, OutcomeForm form) {

    Sent with(OutcomeForm changed) {
      return new Sent(act, begun, changed);
    }
  }

  /** The page as it is saved: only here can it be approved, since it shows nothing else. */
  String show(Sheet sheet, Officer officer, Model model) {
    OutcomeForm form = sheet.begun().map(OutcomeForm::of).orElseGet(OutcomeForm::blank);
    model.addAttribute("version", sheet.saved().map(Entry::version).orElse(null));
    return page(sheet, officer, new Sent("", null, form), new Problems(), model);
  }

  String page(Sheet sheet, Officer officer, Sent sent, Problems problems, Model model) {
    model.addAttribute("form", sent.form()).addAttribute("problems", problems);
    PaperActs.begin(sheet.saved(), sent.begun(), model);
    return desk.lay(found.consultation(sheet.slug()), sheet, officer, model);
  }

  String write(Sheet sheet, Sent sent, Officer officer, Model model, RedirectAttributes next) {
    found.consultation(sheet.slug());
    if (sent.act().equals("add")) {
      Sent more = sent.with(sent.form().withOneMore());
      return page(sheet, officer, more, new Problems(), model);
    }
    if (sent.act().matches("remove-[0-9]{1,3}")) {
      int place = Integer.parseInt(sent.act().substring("remove-".length()));
      Sent fewer = sent.with(sent.form().without(place));
      return page(sheet, officer, fewer, new Problems(), model);
    }
    return save(sheet, sent.with(sent.form().withoutBlanks()), officer, model, next);
  }

  private String save(
      Sheet sheet, Sent sent, Officer officer, Model model, RedirectAttributes next) {
    Problems problems = new Problems();
    Outcome outcome = sent.form().read(problems);
    if (problems.isEmpty()) {
      try {
        sheet.paper().put(sheet.slug(), outcome, sent.begun(), officer);
        next.addFlashAttribute("notice", "The " + sheet.name() + " is saved.");
        return "redirect:" + sheet.address();
      } catch (Refused refused) {
        problems.add(refused);
      }
    }
    return page(sheet, officer, sent, problems, model);
  }
}
