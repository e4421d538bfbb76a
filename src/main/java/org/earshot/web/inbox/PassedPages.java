package org.earshot.web.inbox;

import java.time.InstantSource;
import java.time.LocalDate;
import org.earshot.consultations.Clocks;
import org.earshot.inbox.By;
import org.earshot.inbox.Case;
import org.earshot.inbox.PassingOn;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.DateEntry;
import org.earshot.web.forms.Problems;
import org.earshot.web.inbox.CaseView.Typing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A case that somebody else has to deal with: who that is, since when, and what came of it. */
@Controller
class PassedPages {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_WORDS = 2_000;

  private final CaseView view;
  private final PassingOn passingOn;
  private final InstantSource clock;

  PassedPages(CaseView view, PassingOn passingOn, InstantSource clock) {
    this.view = view;
    this.passingOn = passingOn;
    this.clock = clock;
  }

  /**
   * @param passedOn the day; today where it is left blank
   */
  record PassedForm(@Nullable DateEntry passedOn) {

    DateEntry entry() {
      return passedOn == null ? DateEntry.BLANK : passedOn;
    }
  }

  @Recorded("passed a case on")
  @PostMapping(path = CasePages.CASE, params = "do=passed")
  String passed(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String passedTo,
      @ModelAttribute PassedForm day,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Case one = view.found(id);
    Problems problems = new Problems();
    problems.require(passedTo, "passedTo", "Write who has to deal with it now");
    problems.addIf(passedTo.length() > LONGEST_NAME, "passedTo", "Write 200 characters or fewer");
    LocalDate today = Clocks.day(clock.instant());
    DateEntry entry = day.entry();
    LocalDate read = entry.read("passedOn", "The day", problems);
    LocalDate on = read == null ? today : read;
    problems.addIf(on.isAfter(today), "passedOn", "The day cannot be in the future");
    By by = Colleagues.of(officer);
    if (problems.isEmpty()
        && Attempt.succeeds(
            () -> passingOn.passed(one.id(), by, on, passedTo.strip()), "passedTo", problems)) {
      return Attempt.done(one, "It is written down that you passed it on.", next);
    }
    model.addAttribute("passedTo", passedTo).addAttribute("passedOn", entry);
    return view.show(one, officer, Typing.note(""), problems, model);
  }

  @Recorded("wrote down what came of a case")
  @PostMapping(path = CasePages.CASE, params = "do=came")
  String came(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String came,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Case one = view.found(id);
    Problems problems = new Problems();
    problems.require(came, "came", "Write what came of it");
    problems.addIf(came.length() > LONGEST_WORDS, "came", "Write 2,000 characters or fewer");
    By by = Colleagues.of(officer);
    if (problems.isEmpty()
        && Attempt.succeeds(() -> passingOn.came(one.id(), by, came.strip()), "came", problems)) {
      return Attempt.done(one, "What came of it is written down.", next);
    }
    model.addAttribute("came", came);
    return view.show(one, officer, Typing.note(""), problems, model);
  }
}
