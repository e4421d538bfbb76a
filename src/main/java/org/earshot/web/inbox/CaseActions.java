package org.earshot.web.inbox;

import java.util.Arrays;
import java.util.Optional;
import org.earshot.inbox.By;
import org.earshot.inbox.CannotWrite;
import org.earshot.inbox.Case;
import org.earshot.inbox.Casework;
import org.earshot.listening.Resuming;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.earshot.web.inbox.CaseView.Typing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What officers do with a case beside replying. */
@Controller
class CaseActions {

  private static final int LONGEST_NOTE = 2_000;
  private static final int LONGEST_TIME = 200;

  private final CaseView view;
  private final Casework casework;
  private final Resuming resuming;
  private final Colleagues colleagues;

  CaseActions(CaseView view, Casework casework, Resuming resuming, Colleagues colleagues) {
    this.view = view;
    this.casework = casework;
    this.resuming = resuming;
    this.colleagues = colleagues;
  }

  @Recorded("assigned a case")
  @PostMapping(path = CasePages.CASE, params = "do=assign")
  String assign(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String to,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    Case one = view.found(id);
    By by = Colleagues.of(officer);
    Optional<By> taker = to.equals(by.id()) ? Optional.of(by) : colleagues.find(to);
    if (taker.isEmpty() && !to.isEmpty()) {
      next.addFlashAttribute("refusal", "Choose who is to have it from the list.");
      return Attempt.back(one);
    }
    String before = colleagues.nameOf(one.assignedTo());
    try {
      casework.assign(one.id(), by, taker.orElse(null), before);
    } catch (IllegalStateException closed) {
      refuse(closed, next);
      return Attempt.back(one);
    }
    return Attempt.done(
        one, taker.map(who -> who.name() + " has it now.").orElse("Nobody has it now."), next);
  }

  @Recorded("handed a person back to the conversation")
  @PostMapping(path = CasePages.CASE, params = "do=hand-back")
  String handBack(
      @PathVariable String id, @CurrentOfficer Officer officer, RedirectAttributes next) {
    Case one = view.found(id);
    try {
      boolean asked = resuming.handBack(one, Colleagues.of(officer));
      next.addFlashAttribute(
          "notice",
          asked
              ? "They are handed back. The question that stood is asked again."
              : "They are handed back. No question stands that could be asked again.");
    } catch (CannotWrite | IllegalStateException refused) {
      refuse(refused, next);
    }
    return Attempt.back(one);
  }

  @Recorded("closed a case")
  @PostMapping(path = CasePages.CASE, params = "do=close")
  String close(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String note,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Case one = view.found(id);
    Problems problems = new Problems();
    Attempt.limit(note, "note", LONGEST_NOTE, problems);
    if (!problems.isEmpty()) {
      return view.show(one, officer, Typing.note(note), problems, model);
    }
    By by = Colleagues.of(officer);
    return Attempt.succeeds(() -> casework.close(one.id(), by, note), "note", problems)
        ? Attempt.done(one, "The case is closed. You can open it again below.", next)
        : view.show(view.found(id), officer, Typing.note(note), problems, model);
  }

  @Recorded("opened a case again")
  @PostMapping(path = CasePages.CASE, params = "do=reopen")
  String reopen(@PathVariable String id, @CurrentOfficer Officer officer, RedirectAttributes next) {
    Case one = view.found(id);
    if (casework.reopen(one.id(), Colleagues.of(officer))) {
      next.addFlashAttribute("notice", "The case is open again.");
    } else {
      next.addFlashAttribute(
          "refusal", "This person is forgotten, or has another open case by now.");
    }
    return Attempt.back(one);
  }

  @Recorded("noted something in a case")
  @PostMapping(path = CasePages.CASE, params = "do=note")
  String note(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String note,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Case one = view.found(id);
    Problems problems = new Problems();
    problems.require(note, "note", "Write a note");
    Attempt.limit(note, "note", LONGEST_NOTE, problems);
    if (!problems.isEmpty()) {
      return view.show(one, officer, Typing.note(note), problems, model);
    }
    By by = Colleagues.of(officer);
    return Attempt.succeeds(() -> casework.note(one.id(), by, note.strip()), "note", problems)
        ? Attempt.done(one, "The note is kept.", next)
        : view.show(view.found(id), officer, Typing.note(note), problems, model);
  }

  @Recorded("wrote down the best time for a call")
  @PostMapping(path = CasePages.CASE, params = "do=best-time")
  String bestTime(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String when,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Case one = view.found(id);
    Problems problems = new Problems();
    problems.require(when, "when", "Write when they would like to be called");
    Attempt.limit(when, "when", LONGEST_TIME, problems);
    if (!problems.isEmpty()) {
      return view.show(one, officer, new Typing(null, "", when), problems, model);
    }
    By by = Colleagues.of(officer);
    return Attempt.succeeds(() -> casework.bestTime(one.id(), by, when.strip()), "when", problems)
        ? Attempt.done(one, "The time is kept.", next)
        : view.show(view.found(id), officer, new Typing(null, "", when), problems, model);
  }

  @Recorded("called a person")
  @PostMapping(path = CasePages.CASE, params = "do=called")
  String called(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String note,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Case one = view.found(id);
    Optional<Casework.Outcome> chosen =
        Arrays.stream(Casework.Outcome.values())
            .filter(each -> each.name().equals(outcome))
            .findFirst();
    Problems problems = new Problems();
    Attempt.limit(note, "note", LONGEST_NOTE, problems);
    if (chosen.isEmpty()) {
      problems.add("outcome", "Choose what came of the call");
    }
    if (!problems.isEmpty()) {
      return view.show(one, officer, Typing.note(note), problems, model);
    }
    By by = Colleagues.of(officer);
    Casework.Outcome came = chosen.orElseThrow();
    return Attempt.succeeds(() -> casework.called(one.id(), by, came, note), "note", problems)
        ? Attempt.done(one, "The call is noted.", next)
        : view.show(view.found(id), officer, Typing.note(note), problems, model);
  }

  private static void refuse(RuntimeException refused, RedirectAttributes next) {
    next.addFlashAttribute("refusal", Attempt.why(refused));
  }
}
