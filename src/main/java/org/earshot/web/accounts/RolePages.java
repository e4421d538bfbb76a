package org.earshot.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import org.earshot.security.Officer.Role;
import org.earshot.security.Officers;
import org.earshot.security.Refused;
import org.earshot.security.SecondSteps;
import org.earshot.web.Partners;
import org.earshot.web.Recorded;
import org.earshot.web.Refusal;
import org.earshot.web.Wards;
import org.earshot.web.forms.Confirmation;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What administrators change on somebody's account: their role, and a second step that is lost. */
@Controller
class RolePages {

  private static final String LIST = "/console/officers";
  private static final String NOTICE = "notice";

  private final Officers officers;
  private final SecondSteps steps;
  private final Partners partners;
  private final Wards wards;

  RolePages(Officers officers, SecondSteps steps, Partners partners, Wards wards) {
    this.officers = officers;
    this.steps = steps;
    this.partners = partners;
    this.wards = wards;
  }

  @GetMapping(LIST + "/{id}/role")
  String role(@PathVariable String id, Model model) {
    Officers.Account account = find(id);
    return page(account, chosen(account.role().name(), account.partner()), new Problems(), model);
  }

  @GetMapping(path = LIST + "/{id}/role", params = "again")
  String roleAgain(@PathVariable String id, @ModelAttribute("form") AccountForm form, Model model) {
    return page(find(id), form, new Problems(), model);
  }

  /** The history says which role it was before, and which it is now. */
  @Recorded("changed a role")
  @PostMapping(LIST + "/{id}/role")
  String change(
      @PathVariable String id,
      @ModelAttribute("form") AccountForm form,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Officers.Account account = find(id);
    Role chosen = form.chosen();
    Problems problems = new Problems();
    if (chosen == null) {
      problems.add("role", RoleChoice.MISSING);
      return page(account, form, problems, model);
    }
    if (chosen == Role.PARTNER && !partners.named(form.partner())) {
      problems.add("partner", Partners.MISSING);
      return page(account, form, problems, model);
    }
    if (chosen == Role.COUNCILLOR && !wards.named(form.ward())) {
      problems.add("ward", Wards.MISSING);
      return page(account, form, problems, model);
    }
    try {
      Role before = officers.changeRole(account.id(), chosen, form.belongs(chosen));
      request.setAttribute(
          Recorded.DONE, account.id() + ": " + before.word() + " → " + chosen.word());
    } catch (Refused refused) {
      problems.add(refused);
      return page(account, form, problems, model);
    }
    next.addFlashAttribute(NOTICE, account.name() + " is " + indefinite(chosen) + " now.");
    return "redirect:" + LIST;
  }

  @GetMapping(LIST + "/{id}/two-step")
  String askToReset(@PathVariable String id, Model model) {
    Officers.Account account = find(id);
    return new Confirmation(
            "Reset the second step of " + account.name() + "?",
            List.of(
                "For somebody who lost their telephone and their recovery codes. Make sure that it"
                    + " is they who ask: call them back on a number that you know.",
                "Until they set it up again, their password alone lets them in."),
            LIST + "/" + account.id() + "/two-step",
            "Reset the second step",
            LIST,
            true)
        .on(model);
  }

  @Recorded("reset a second step of signing in")
  @PostMapping(LIST + "/{id}/two-step")
  String reset(@PathVariable String id, RedirectAttributes next) {
    Officers.Account account = find(id);
    steps.reset(account.id());
    next.addFlashAttribute(NOTICE, "The second step of " + account.name() + " is reset.");
    return "redirect:" + LIST;
  }

  private Officers.Account find(String id) {
    String account = Found.uuid(id).toString();
    return officers.all().stream()
        .filter(one -> one.id().equals(account))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("There is no such account."));
  }

  private static String indefinite(Role role) {
    return (EnumSet.of(Role.TRANSLATOR, Role.PARTNER, Role.COUNCILLOR).contains(role)
            ? "a "
            : "an ")
        + role.word();
  }

  private static AccountForm chosen(String role, @Nullable String partner) {
    return new AccountForm(null, null, role, partner, partner);
  }

  private String page(Officers.Account account, AccountForm form, Problems problems, Model model) {
    model.addAttribute("account", account).addAttribute("roles", Role.values());
    model.addAttribute("organisations", partners.organisations());
    model.addAttribute("wards", wards.all());
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    return "console/accounts/role";
  }
}
