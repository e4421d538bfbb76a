package org.earshot.web.console;

import java.util.List;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Officers;
import org.earshot.security.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has an account; administrators add and end them. */
@Controller
class OfficerPages {

  private static final String LIST = "/console/officers";

  private final Officers officers;

  OfficerPages(Officers officers) {
    this.officers = officers;
  }

  @GetMapping(LIST)
  String list(@CurrentOfficer Officer officer, Model model) {
    return list(officer, AccountForm.BLANK, new Problems(), model);
  }

  @PostMapping(LIST)
  String add(
      @CurrentOfficer Officer officer,
      @ModelAttribute("form") AccountForm form,
      Model model,
      RedirectAttributes next) {
    Permissions.administrator(officer);
    Problems problems = new Problems();
    try {
      Officer added = officers.create(form.newcomer(form.chosen()));
      next.addFlashAttribute("notice", added.name() + " has an account.");
      return "redirect:" + LIST;
    } catch (Refused refused) {
      problems.add(refused);
      return list(officer, form, problems, model);
    }
  }

  @GetMapping(LIST + "/{id}/end")
  String askToEnd(@CurrentOfficer Officer officer, @PathVariable String id, Model model) {
    Permissions.administrator(officer);
    String name =
        officers.all().stream()
            .filter(account -> account.id().equals(id))
            .map(Officers.Account::name)
            .findFirst()
            .orElse("this officer");
    return new Confirmation(
            "End the account of " + name + "?",
            List.of("They are signed out at once and cannot sign in again. What they did stays."),
            LIST + "/" + Found.uuid(id) + "/end",
            "End the account",
            LIST,
            true)
        .on(model);
  }

  @PostMapping(LIST + "/{id}/end")
  String end(@CurrentOfficer Officer officer, @PathVariable String id, RedirectAttributes next) {
    Permissions.administrator(officer);
    try {
      officers.disable(id);
      next.addFlashAttribute("notice", "The account is ended.");
    } catch (Refused refused) {
      next.addFlashAttribute("refusal", refused.getMessage());
    }
    return "redirect:" + LIST;
  }

  @GetMapping("/console/password")
  String password(Model model) {
    model.addAttribute("problems", new Problems());
    return "console/password";
  }

  @PostMapping("/console/password")
  String change(
      @CurrentOfficer Officer officer,
      @RequestParam String current,
      @RequestParam String password,
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
    return "redirect:" + LIST;
  }

  private String list(Officer officer, AccountForm form, Problems problems, Model model) {
    model.addAttribute("officer", officer).addAttribute("accounts", officers.all());
    model.addAttribute("form", form).addAttribute("problems", problems);
    return "console/officers";
  }
}
