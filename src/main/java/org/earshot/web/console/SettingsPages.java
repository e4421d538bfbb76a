package org.earshot.web.console;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is looked after now and then: who may sign in, words that are understood, what was done. */
@Controller
class SettingsPages {

  @GetMapping("/console/settings")
  String settings() {
    return "console/settings";
  }
}
