package org.earshot.web.accounts;

import java.util.List;
import java.util.stream.Collectors;
import org.earshot.areas.Area;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Invitations;
import org.earshot.security.Officer;
import org.earshot.security.Officer.Role;
import org.earshot.security.Officers;
import org.earshot.security.Refused;
import org.earshot.web.Partners;
import org.earshot.web.Recorded;
import org.earshot.web.Wards;
import org.earshot.web.forms.Confirmation;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Step;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has an account; administrators add and end them. */
@Controller
class OfficerPages {

  private static final String LIST = "/console/officers";

  private final Officers officers;
  private final Invitations invitations;
  private final Partners partners;
  private final Wards wards;
  private final String address;

  OfficerPages(
      Officers officers,
      Invitations invitations,
      Partners partners,
      Wards wards,
      @Value("${earshot.public-url}") String publicUrl) {
    this.officers = officers;
    this.invitations = invitations;
    this.partners = partners;
    this.wards = wards;
    this.address = publicUrl + "/console/joining?token=";
  }

  @GetMapping(LIST)
  String list(@CurrentOfficer Officer officer, Model model) {
    return list(officer, AccountForm.BLANK, new Problems(), model);
  }

  @GetMapping(path = LIST, params = "again")
  String listAgain(
      @CurrentOfficer Officer officer, @ModelAttribute("form") AccountForm form, Model model) {
    return list(officer, form, new Problems(), model);
  }

  /**
   * Shows the link on the very answer to this request: it is kept nowhere, not even for a redirect.
   */
  @Recorded("invited an officer")
  @PostMapping(LIST)
  String add(
      @CurrentOfficer Officer officer, @ModelAttribute("form") AccountForm form, Model model) {
    Problems problems = new Problems();
    Role role = form.chosen();
    if (role == null) {
      problems.add("role", RoleChoice.MISSING);
      return list(officer, form, problems, model);
    }
    if (role == Role.PARTNER && !partners.named(form.partner())) {
      problems.add("partner", Partners.MISSING);
      return list(officer, form, problems, model);
    }
    if (role == Role.COUNCILLOR && !wards.named(form.ward())) {
      problems.add("ward", Wards.MISSING);
      return list(officer, form, problems, model);
    }
    try {
      issued(invitations.invite(form.newcomer(role)), model);
      return list(officer, AccountForm.BLANK, problems, model);
    } catch (Refused refused) {
      problems.add(refused);
      return list(officer, form, problems, model);
    }
  }

  /** For someone who forgot their password, or whose link was lost or is too old. */
  @Recorded("made a link to choose a password")
  @PostMapping(LIST + "/{id}/link")
  String link(@CurrentOfficer Officer officer, @PathVariable String id, Model model) {
    try {
      issued(invitations.again(Found.uuid(id).toString()), model);
    } catch (Refused refused) {
      model.addAttribute("refusal", refused.getMessage());
    }
    return list(officer, AccountForm.BLANK, new Problems(), model);
  }

  private void issued(Invitations.Invitation invitation, Model model) {
    model.addAttribute("invited", invitation.officer().name());
    model.addAttribute("link", address + invitation.token());
    model.addAttribute("until", invitation.until());
    model.addAttribute(Recorded.DONE, invitation.officer().id());
  }

  @GetMapping(LIST + "/{id}/end")
  String askToEnd(@PathVariable String id, Model model) {
    return new Confirmation(
            "End the account of " + named(id) + "?",
            List.of("They are signed out at once and cannot sign in again. What they did stays."),
            LIST + "/" + Found.uuid(id) + "/end",
            "End the account",
            LIST,
            true)
        .on(model);
  }

  private String named(String id) {
    return officers.all().stream()
        .filter(account -> account.id().equals(id))
        .map(Officers.Account::name)
        .findFirst()
        .orElse("this officer");
  }

  @Recorded("ended an account")
  @PostMapping(LIST + "/{id}/end")
  String end(@PathVariable String id, RedirectAttributes next) {
    String account = Found.uuid(id).toString();
    return Step.take(LIST, () -> officers.disable(account), "The account is ended.", next);
  }

  private String list(Officer officer, AccountForm form, Problems problems, Model model) {
    model.addAttribute("roles", Role.values());
    model.addAttribute("organisations", partners.organisations());
    model.addAttribute("wards", wards.all());
    model.addAttribute(
        "wardNames", wards.all().stream().collect(Collectors.toMap(Area::key, Area::name)));
    model.addAttribute("officer", officer).addAttribute("accounts", officers.all());
    model.addAttribute("form", form).addAttribute("problems", problems);
    return "console/officers";
  }
}
