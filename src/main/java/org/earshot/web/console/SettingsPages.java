package org.earshot.web.console;

import org.earshot.consultations.Samples;
import org.earshot.security.SecondSteps;
import org.earshot.security.SignedIn;
import org.earshot.translation.MachineTranslation;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is looked after now and then: who may sign in, words that are understood, what was done. */
@Controller
class SettingsPages {

  private final SecondSteps steps;
  private final Samples samples;
  private final MachineTranslation machine;

  SettingsPages(SecondSteps steps, Samples samples, MachineTranslation machine) {
    this.samples = samples;
    this.steps = steps;
    this.machine = machine;
  }

  @GetMapping("/console/settings")
  String settings(@AuthenticationPrincipal SignedIn session, Model model) {
    model.addAttribute("role", session.officer().role());
    model.addAttribute("twoStep", steps.of(session));
    model.addAttribute("translatedBy", machine.isOn() ? machine.host() : null);
    model.addAttribute("elsewhere", session.isVouchedFor());
    model.addAttribute("samplesAway", samples.away());
    return "console/settings";
  }
}
