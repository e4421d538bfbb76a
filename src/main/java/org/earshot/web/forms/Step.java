package org.earshot.web.forms;

import org.earshot.security.Refused;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one button does. */
public final class Step {

  private Step() {}

  /**
   * Does it, and says on the page that follows that it was done, or why not.
   *
   * @param page the address of that page
   * @param done in the officer's words
   */
  public static String take(String page, Runnable step, String done, RedirectAttributes next) {
    try {
      step.run();
      next.addFlashAttribute("notice", done);
    } catch (Refused refused) {
      next.addFlashAttribute("refusal", refused.getMessage());
    }
    return "redirect:" + page;
  }
}
