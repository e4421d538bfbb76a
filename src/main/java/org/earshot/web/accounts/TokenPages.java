package org.earshot.web.accounts;

import java.time.LocalDate;
import java.util.List;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.security.Tokens;
import org.earshot.web.Recorded;
import org.earshot.web.forms.DateEntry;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tokens for other programs, for administrators. */
@Controller
class TokenPages {

  private static final String LIST = "/console/tokens";

  private final Tokens tokens;

  TokenPages(Tokens tokens) {
    this.tokens = tokens;
  }

  @GetMapping(LIST)
  String list(@CurrentOfficer Officer officer, Model model) {
    return list(officer, TokenForm.BLANK, new Problems(), model);
  }

  @GetMapping(path = LIST, params = "again")
  String listAgain(
      @CurrentOfficer Officer officer, @ModelAttribute("form") TokenForm form, Model model) {
    return list(officer, form, new Problems(), model);
  }

  /**
   * Shows the token on the very answer to this request: it is kept nowhere, not even for a
   * redirect.
   */
  @Recorded("issued a token")
  @PostMapping(LIST)
  String issue(
      @CurrentOfficer Officer officer, @ModelAttribute("form") TokenForm form, Model model) {
    Permissions.administrator(officer);
    Problems problems = new Problems();
    problems.require(form.name(), "name", "Enter a name");
    DateEntry expiry = form.expiresOn() == null ? DateEntry.BLANK : form.expiresOn();
    LocalDate expiresOn = expiry.read("expiresOn", "The last day", problems);
    if (problems.isEmpty()) {
      try {
        String name = form.name() == null ? "" : form.name().strip();
        model.addAttribute("issued", tokens.issue(name, form.chosen(), expiresOn));
        model.addAttribute(Recorded.DONE, name);
        return list(officer, TokenForm.BLANK, problems, model);
      } catch (Refused refused) {
        problems.add(refused);
      }
    }
    return list(officer, form, problems, model);
  }

  @Recorded("revoked a token")
  @PostMapping(LIST + "/{id}/revoke")
  String revoke(@CurrentOfficer Officer officer, @PathVariable String id, RedirectAttributes next) {
    Permissions.administrator(officer);
    tokens.revoke(Found.uuid(id).toString());
    next.addFlashAttribute("notice", "The token is revoked: it works no more.");
    return "redirect:" + LIST;
  }

  private String list(Officer officer, TokenForm form, Problems problems, Model model) {
    model.addAttribute("officer", officer);
    model.addAttribute("tokens", officer.administrator() ? tokens.all() : List.of());
    model.addAttribute("form", form).addAttribute("problems", problems);
    return "console/tokens";
  }
}
