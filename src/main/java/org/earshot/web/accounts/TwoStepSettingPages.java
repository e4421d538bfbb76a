package org.earshot.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.earshot.security.Onwards;
import org.earshot.security.Refused;
import org.earshot.security.SecondSteps;
import org.earshot.security.SignedIn;
import org.earshot.web.Recorded;
import org.earshot.web.Refusal;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.QrCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own second step: setting it up, new recovery codes, doing without. */
@Controller
class TwoStepSettingPages {

  private static final String PAGE = "/console/two-step";

  private final SecondSteps steps;
  private final Onwards onwards;

  TwoStepSettingPages(SecondSteps steps, Onwards onwards) {
    this.steps = steps;
    this.onwards = onwards;
  }

  @GetMapping(PAGE + "/set-up")
  String show(@AuthenticationPrincipal SignedIn session, Model model) {
    return page(session, new Problems(), model);
  }

  /** The recovery codes are on the very answer to this request, and nowhere else. */
  @Recorded("set up the second step of signing in")
  @PostMapping(PAGE + "/set-up")
  String setUp(
      @AuthenticationPrincipal SignedIn session,
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    model.addAttribute("onwards", onwards.address(request, response));
    return codes(session, () -> steps.setUp(session, code), model);
  }

  @Recorded("made new recovery codes")
  @PostMapping(PAGE + "/codes")
  String renew(
      @AuthenticationPrincipal SignedIn session,
      @RequestParam(defaultValue = "") String code,
      Model model) {
    model.addAttribute("onwards", "/console/settings");
    return codes(session, () -> steps.renewCodes(session, code), model);
  }

  @Recorded("turned off their second step of signing in")
  @PostMapping(PAGE + "/off")
  String turnOff(
      @AuthenticationPrincipal SignedIn session,
      @RequestParam(defaultValue = "") String code,
      Model model,
      RedirectAttributes next) {
    Problems problems = new Problems();
    try {
      steps.turnOff(session, code);
    } catch (Refused refused) {
      problems.add(refused);
      return page(session, problems, model);
    }
    next.addFlashAttribute("notice", "From now on you sign in with your password alone.");
    return "redirect:/console/settings";
  }

  private String codes(SignedIn session, Supplier<List<String>> made, Model model) {
    Problems problems = new Problems();
    try {
      model.addAttribute("codes", made.get());
      model.addAttribute(Recorded.DONE, session.officer().id());
      return "console/accounts/recovery-codes";
    } catch (Refused refused) {
      problems.add(refused);
      return page(session, problems, model);
    }
  }

  private String page(SignedIn session, Problems problems, Model model) {
    SecondSteps.Standing standing = steps.of(session);
    if (!standing.offered()) {
      throw Refusal.notFound("There is no second step of signing in here.");
    }
    model.addAttribute("standing", standing).addAttribute("problems", problems);
    if (standing.on()) {
      return "console/accounts/two-step-on";
    }
    SecondSteps.Key key = steps.key(session);
    model.addAttribute("key", key).addAttribute("qr", QrCode.of(key.address()));
    return "console/accounts/two-step-set-up";
  }
}
