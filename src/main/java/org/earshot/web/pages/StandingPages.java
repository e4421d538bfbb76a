package org.earshot.web.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What holds for every consultation: privacy, and who can use these pages. */
@Controller
class StandingPages {

  private final Register register;
  private final Carriers carriers;
  private final DataProtectionContact dataProtection;

  StandingPages(Register register, Carriers carriers, DataProtectionContact dataProtection) {
    this.register = register;
    this.carriers = carriers;
    this.dataProtection = dataProtection;
  }

  @GetMapping("/accessibility")
  String accessibility() {
    return "pages/accessibility";
  }

  @GetMapping("/privacy")
  String privacy(Model model) {
    model.addAttribute("notices", register.all());
    model.addAttribute("carriers", carriers.all());
    model.addAttribute("dataProtection", dataProtection.words());
    return "pages/privacy";
  }
}
