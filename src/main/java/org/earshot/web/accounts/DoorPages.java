package org.earshot.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.earshot.privacy.Audit;
import org.earshot.security.Arrivals;
import org.earshot.security.Invitations;
import org.earshot.security.LastName;
import org.earshot.security.Officer;
import org.earshot.security.Officer.Role;
import org.earshot.security.Officers;
import org.earshot.security.Refused;
import org.earshot.security.SingleSignOn;
import org.earshot.security.SingleSignOn.Way;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The door: signing in, the first account, and links by which passwords are chosen. */
@Controller
class DoorPages {

  private final Officers officers;
  private final Invitations invitations;
  private final SingleSignOn organisation;
  private final Arrivals arrivals;
  private final Audit audit;

  DoorPages(
      Officers officers,
      Invitations invitations,
      SingleSignOn organisation,
      Arrivals arrivals,
      Audit audit) {
    this.organisation = organisation;
    this.arrivals = arrivals;
    this.audit = audit;
    this.officers = officers;
    this.invitations = invitations;
  }

  /**
   * @param error there if the user name or password was wrong
   * @param wait there if there were too many attempts
   * @param out there after signing out
   * @param ended there if a form came after its session had ended
   * @param stranger there if someone whom the organisation knows has no account here
   * @param away there if the organisation's own sign-in did not work
   */
  @GetMapping("/console/sign-in")
  String signIn(
      @RequestParam(required = false) @Nullable String error,
      @RequestParam(required = false) @Nullable String wait,
      @RequestParam(required = false) @Nullable String out,
      @RequestParam(required = false) @Nullable String ended,
      @RequestParam(required = false) @Nullable String stranger,
      @RequestParam(required = false) @Nullable String away,
      HttpServletRequest request,
      Model model) {
    model.addAttribute("wrong", error != null).addAttribute("mustWait", wait != null);
    model.addAttribute("ended", ended != null).addAttribute("username", LastName.of(request));
    model.addAttribute("stranger", stranger != null).addAttribute("away", away != null);
    model.addAttribute("ways", organisation.ways());
    model.addAttribute("nobody", officers.all().isEmpty());
    if (out != null) {
      model.addAttribute("notice", "You are signed out.");
    }
    return "console/sign-in";
  }

  @GetMapping("/console/setup")
  String first(@RequestParam(defaultValue = "") String token, Model model) {
    return page(token, AccountForm.BLANK, new Problems(), model);
  }

  @PostMapping("/console/setup")
  String make(
      @RequestParam String token,
      @RequestParam(defaultValue = "") String password,
      @ModelAttribute("form") AccountForm form,
      Model model,
      RedirectAttributes next) {
    Problems problems = new Problems();
    try {
      Officer first = officers.setUp(token, form.newcomer(Role.ADMINISTRATOR), password);
      audit.record(first.id(), "made the first account", "");
    } catch (Refused refused) {
      problems.add(refused);
      return page(token, form, problems, model);
    }
    next.addFlashAttribute("notice", "The account is made. Sign in with it.");
    return "redirect:/console/sign-in";
  }

  @GetMapping("/console/joining")
  String join(@RequestParam(defaultValue = "") String token, Model model) {
    return joining(token, new Problems(), model);
  }

  @PostMapping("/console/joining")
  String choose(
      @RequestParam String token,
      @RequestParam(defaultValue = "") String password,
      Model model,
      RedirectAttributes next) {
    Problems problems = new Problems();
    try {
      Officer officer = invitations.accept(token, password);
      audit.record(officer.id(), "chose their password by a link", "");
    } catch (Refused refused) {
      problems.add(refused);
      return joining(token, problems, model);
    }
    next.addFlashAttribute("notice", "Your password is set. Sign in with it.");
    return "redirect:/console/sign-in";
  }

  /** Goes on to the organisation's own sign-in, from which they come back with this link. */
  @GetMapping("/console/joining/with/{way}")
  String joinElsewhere(
      @PathVariable String way,
      @RequestParam(defaultValue = "") String token,
      HttpServletRequest request,
      Model model) {
    Optional<Way> chosen = organisation.way(way);
    if (chosen.isEmpty() || invitations.whose(token).isEmpty()) {
      return joining(token, new Problems(), model);
    }
    arrivals.expect(request, token);
    return "redirect:" + chosen.get().address();
  }

  private String joining(String token, Problems problems, Model model) {
    model.addAttribute("token", token).addAttribute("problems", problems);
    model.addAttribute("invited", invitations.whose(token).orElse(null));
    model.addAttribute("ways", organisation.ways());
    return "console/joining";
  }

  private String page(String token, AccountForm form, Problems problems, Model model) {
    model.addAttribute("token", token).addAttribute("works", officers.setUpLinkWorks(token));
    model.addAttribute("form", form).addAttribute("problems", problems);
    return "console/first-account";
  }
}
