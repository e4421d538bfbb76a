package org.earshot.web.console;

import org.earshot.security.Officer.Role;
import org.earshot.security.Officers;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The door: signing in, and the first account. */
@Controller
class DoorPages {

  private final Officers officers;

  DoorPages(Officers officers) {
    this.officers = officers;
  }

  /**
   * @param error there if the user name or password was wrong
   * @param wait there if there were too many attempts
   * @param out there after signing out
   */
  @GetMapping("/console/sign-in")
  String signIn(
      @RequestParam(required = false) @Nullable String error,
      @RequestParam(required = false) @Nullable String wait,
      @RequestParam(required = false) @Nullable String out,
      Model model) {
    model.addAttribute("wrong", error != null).addAttribute("mustWait", wait != null);
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
      @ModelAttribute("form") AccountForm form,
      Model model,
      RedirectAttributes next) {
    Problems problems = new Problems();
    try {
      officers.setUp(token, form.newcomer(Role.ADMINISTRATOR));
    } catch (Refused refused) {
      problems.add(refused);
      return page(token, form, problems, model);
    }
    next.addFlashAttribute("notice", "The account is made. Sign in with it.");
    return "redirect:/console/sign-in";
  }

  private String page(String token, AccountForm form, Problems problems, Model model) {
    model.addAttribute("token", token).addAttribute("works", officers.setUpLinkWorks(token));
    model.addAttribute("form", form).addAttribute("problems", problems);
    return "console/first-account";
  }
}
