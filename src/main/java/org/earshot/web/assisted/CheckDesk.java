package org.earshot.web.assisted;

import org.earshot.assisted.Fields;
import org.earshot.flow.Purpose;
import org.earshot.web.forms.Problems;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the page on which everything that was entered is read before it is kept. */
@Component
class CheckDesk {

  private final PaperWords words;

  CheckDesk(PaperWords words) {
    this.words = words;
  }

  /** Names the page's template. */
  String lay(Checked checked, Problems problems, Model model) {
    Fields fields = checked.fields();
    Places.show(checked.place(), checked.draft(), model);
    ReadBack read =
        new ReadBack(
            checked.place().conversation(), checked.draft(), checked.copied().progress(), words);
    model.addAttribute("consents", read.consents(checked.copied()));
    model.addAttribute("answers", read.answers(checked.copied()));
    model.addAttribute("unused", read.unused(checked.copied()));
    model.addAttribute("told", read.wants(Purpose.BE_TOLD_OUTCOME, checked.copied()));
    model.addAttribute("draw", read.wants(Purpose.ENTER_DRAW, checked.copied()));
    model.addAttribute("closed", checked.place().closed());
    model.addAttribute("fields", fields).addAttribute("problems", problems);
    return "console/assisted/check";
  }

  /** The same with what kept it from being kept. */
  String lay(Checked checked, Keeping.Result result, Model model) {
    model.addAttribute("already", result.already()).addAttribute("first", result.first());
    return lay(checked, result.problems(), model);
  }
}
