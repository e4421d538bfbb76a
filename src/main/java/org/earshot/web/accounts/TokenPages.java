package org.earshot.web.accounts;

import java.time.LocalDate;
import org.earshot.security.Officer.Role;
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
  String list(Model model) {
    return list(TokenForm.BLANK, new Problems(), model);
  }

  @GetMapping(path = LIST, params = "again")
  String listAgain(@ModelAttribute("form") TokenForm form, Model model) {
    return list(form, new Problems(), model);
  }

  /**
   * Shows the token on the very answer to this request: it is kept nowhere, not even for a
   * redirect.
   */
  @Recorded("issued a token")
  @PostMapping(LIST)
  String issue(@ModelAttribute("form") TokenForm form, Model model) {
    Problems problems = new Problems();
    problems.require(form.name(), "name", "Enter a name");
    DateEntry expiry = form.expiresOn() == null ? DateEntry.BLANK : form.expiresOn();
    LocalDate expiresOn = expiry.read("expiresOn", "The last day", problems);
    Role role = form.chosen();
    if (role == null) {
      problems.add("role", RoleChoice.MISSING);
    }
    if (role != null && problems.isEmpty()) {
      try {
        String name = form.name() == null ? "" : form.name().strip();
        model.addAttribute("issued", tokens.issue(name, role, expiresOn));
        model.addAttribute(Recorded.DONE, name);
        return list(TokenForm.BLANK, problems, model);
      } catch (Refused refused) {
        problems.add(refused);
      }
    }
    return list(form, problems, model);
  }

  @Recorded("revoked a token")
  @PostMapping(LIST + "/{id}/revoke")
  String revoke(@PathVariable String id, RedirectAttributes next) {
    tokens.revoke(Found.uuid(id).toString());
    next.addFlashAttribute("notice", "The token is revoked: it works no more.");
    return "redirect:" + LIST;
  }

  private String list(TokenForm form, Problems problems, Model model) {
    model.addAttribute("tokens", tokens.all());
    model.addAttribute("roles", Role.OF_PROGRAMS);
    model.addAttribute("form", form).addAttribute("problems", problems);
    return "console/tokens";
  }
}
