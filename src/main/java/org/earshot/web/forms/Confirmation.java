package org.earshot.web.forms;

import java.util.List;
import org.springframework.ui.Model;

/**
 * A page that asks before something that cannot be undone.
 *
 * @param consequences what will happen, a sentence or two each
 * @param action the address that the yes is sent to
 * @param yes the words on the button
 * @param back where no leads
 * @param warning whether the button warns
 */
public record Confirmation(
    String question,
    List<String> consequences,
    String action,
    String yes,
    String back,
    boolean warning) {

  /** Puts it on the page and names the page's template. */
  public String on(Model model) {
    model.addAttribute("question", question).addAttribute("consequences", consequences);
    model.addAttribute("action", action).addAttribute("yes", yes);
    model.addAttribute("back", back).addAttribute("warning", warning);
    return "console/confirm";
  }
}
