package org.earshot.web.accounts;

import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Officers;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own password. */
@Controller
class PasswordPages {

  private final Officers officers;

  PasswordPages(Officers officers) {
    this.officers = officers;
  }

  @GetMapping("/console/password")
  String password(Model model) {
    model.addAttribute("problems", new Problems());
    return "console/password";
  }

  @Recorded("changed their password")
  @PostMapping("/console/password")
  String change(
      @CurrentOfficer Officer officer,
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String password,
      Model model,
      RedirectAttributes next) {
    Problems problems = new Problems();
    try {
      officers.changePassword(officer.id(), current, password);
    } catch (Refused refused) {
      problems.add(refused);
      model.addAttribute("problems", problems);
      return "console/password";
    }
    next.addFlashAttribute("notice", "Your password is changed.");
    return "redirect:/console/settings";
  }
}
