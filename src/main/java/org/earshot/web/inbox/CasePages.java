package org.earshot.web.inbox;

import org.earshot.inbox.CallBacks;
import org.earshot.inbox.CannotWrite;
import org.earshot.inbox.Case;
import org.earshot.inbox.Casework;
import org.earshot.inbox.Drafts;
import org.earshot.outbox.Prospect;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.HowToReach;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.earshot.web.inbox.CaseView.Typing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One case: what was said, and the reply to it. */
@Controller
class CasePages {

  static final String CASE = "/console/inbox/{id}";

  private final CaseView view;
  private final Casework casework;
  private final Drafts drafts;
  private final ReplyWords replyWords;
  private final HowToReach howToReach;
  private final CallBacks callBacks;

  CasePages(
      CaseView view,
      Casework casework,
      Drafts drafts,
      ReplyWords replyWords,
      HowToReach howToReach,
      CallBacks callBacks) {
    this.view = view;
    this.casework = casework;
    this.drafts = drafts;
    this.replyWords = replyWords;
    this.howToReach = howToReach;
    this.callBacks = callBacks;
  }

  /** With what was typed before somebody was signed out, where that happened. */
  @GetMapping(CASE)
  String one(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(defaultValue = "") String when,
      @RequestParam(defaultValue = "") String passedTo,
      @RequestParam(defaultValue = "") String came,
      @CurrentOfficer Officer officer,
      Model model) {
    model.addAttribute("passedTo", passedTo).addAttribute("came", came);
    Typing typed = new Typing(words.isBlank() ? null : words, note, when);
    return view.show(view.found(id), officer, typed, new Problems(), model);
  }

  @Recorded("kept a draft of a reply")
  @PostMapping(path = CASE, params = "do=draft")
  String draft(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String prepared,
      @CurrentOfficer Officer officer) {
    Case one = view.found(id);
    drafts.keep(one.id(), officer.id(), replyWords.together(one, prepared, words));
    return Attempt.back(one) + "#reply";
  }

  @Recorded("replied to a person")
  @PostMapping(path = CASE, params = "do=send")
  String send(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String prepared,
      @RequestParam(defaultValue = "0") int replies,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Case one = view.found(id);
    String said = replyWords.together(one, prepared, words);
    Problems problems = new Problems();
    replyWords.check(said, problems);
    if (problems.isEmpty() && sent(one, officer, new Reply(said, replies), problems, next)) {
      return Attempt.back(one);
    }
    if (one.subject() != null) {
      drafts.keep(one.id(), officer.id(), said);
    }
    return view.show(view.found(id), officer, new Typing(said, "", ""), problems, model);
  }

  /**
   * @param seen how many replies were in the case that the officer looked at
   */
  private record Reply(String words, int seen) {}

  private boolean sent(
      Case one, Officer officer, Reply reply, Problems problems, RedirectAttributes next) {
    try {
      Prospect prospect =
          casework.reply(one.id(), Colleagues.of(officer), reply.words(), reply.seen());
      boolean waits = prospect instanceof Prospect.InTheMorning;
      next.addFlashAttribute(
          "notice",
          waits
              ? "It is night: your reply is kept and leaves in the morning."
              : "Your reply is on its way.");
      return true;
    } catch (CannotWrite refused) {
      problems.add("words", CaseView.refused(refused.why()));
    } catch (Casework.RepliedMeanwhile twice) {
      problems.add(
          "words",
          "There is a reply that you had not seen: it is among what was said now. Read it, and send"
              + " yours if it is still needed.");
    } catch (IllegalStateException closed) {
      problems.add("words", "The case was closed meanwhile. Open it again to write.");
    }
    return false;
  }

  @Recorded(HowToReach.LOOKED)
  @PostMapping(CASE + "/number")
  String number(@PathVariable String id, Model model) {
    Case one = view.found(id);
    model.addAttribute("back", "/console/inbox/" + one.id());
    callBacks.number(one).ifPresent(number -> model.addAttribute("callOn", number));
    return howToReach.show(one.subject(), one.consultation(), view.about(one), model);
  }
}
