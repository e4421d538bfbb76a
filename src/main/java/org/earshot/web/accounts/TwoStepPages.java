package org.earshot.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.earshot.privacy.Audit;
import org.earshot.security.Onwards;
import org.earshot.security.Refused;
import org.earshot.security.SecondSteps;
import org.earshot.security.SignedIn;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second step of signing in: the code after the password. */
@Controller
class TwoStepPages {

  private static final String PAGE = "/console/two-step";

  private final SecondSteps steps;
  private final Onwards onwards;
  private final Audit audit;

  TwoStepPages(SecondSteps steps, Onwards onwards, Audit audit) {
    this.steps = steps;
    this.onwards = onwards;
    this.audit = audit;
  }

  @GetMapping(PAGE)
  String ask(
      @AuthenticationPrincipal SignedIn session,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    SecondSteps.Standing standing = steps.of(session);
    if (!standing.awaited()) {
      return "redirect:" + onwards.address(request, response);
    }
    return standing.on() ? page(new Problems(), model) : "redirect:" + PAGE + "/set-up";
  }

  /** With the step taken the session gets another name, as after the password. */
  @Recorded("gave the second step of signing in")
  @PostMapping(PAGE)
  String give(
      @AuthenticationPrincipal SignedIn session,
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes next) {
    Problems problems = new Problems();
    try {
      if (steps.give(session, code)) {
        next.addFlashAttribute(
            "notice",
            "That recovery code is used up. You have " + steps.of(session).codesLeft() + " left.");
      }
    } catch (Refused refused) {
      refused(session, refused);
      problems.add(refused);
      return page(problems, model);
    }
    request.changeSessionId();
    return "redirect:" + onwards.address(request, response);
  }

  /** Attempts that must wait are left out: nobody shall fill the history by guessing. */
  private void refused(SignedIn session, Refused refused) {
    if (refused.reason() == Refused.Reason.INVALID) {
      audit.record("", "was refused at the second step of signing in", session.officer().id());
    }
  }

  private static String page(Problems problems, Model model) {
    model.addAttribute("problems", problems);
    return "console/accounts/two-step";
  }
}
