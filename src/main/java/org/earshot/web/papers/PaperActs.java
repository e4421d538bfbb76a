package org.earshot.web.papers;

import java.util.List;
import java.util.Optional;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.security.Refused;
import org.earshot.web.forms.Confirmation;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of all papers do alike. */
final class PaperActs {

  private PaperActs() {}

  /** Does a step, and says on the paper's page that it was done, or why not. */
  static String step(String address, Runnable step, String done, RedirectAttributes next) {
    try {
      step.run();
      next.addFlashAttribute("notice", done);
    } catch (Refused refused) {
      next.addFlashAttribute("refusal", refused.getMessage());
    }
    return "redirect:" + address;
  }

  private static final String NEVER_AT_NIGHT =
      "Nobody is written to at night: what is sent in the evening leaves in the morning.";

  /**
   * Asks before each who asked to be told is.
   *
   * @param people how many they are
   * @param afterwards what cannot be undone, and how it could be put right
   */
  static Confirmation toTell(String question, long people, String afterwards, String address) {
    String who =
        people == 1
            ? "One person has asked to be told. They get one message, in their language."
            : people
                + " people have asked to be told. Each gets one message, in their language and on"
                + " the channel that they used.";
    return new Confirmation(
        question,
        List.of(who, NEVER_AT_NIGHT, afterwards),
        address + "/send",
        "Send it",
        address,
        true);
  }

  /**
   * Lays down what a form is to send back as {@code begun}: the version that it began from, or,
   * once its writer has been shown a newer one, that.
   */
  static void begin(Optional<? extends Entry<?>> saved, @Nullable Integer begun, Model model) {
    Object problems = model.getAttribute("problems");
    boolean overtaken = problems instanceof Problems found && found.of("version") != null;
    int now = saved.map(Entry::version).orElse(0);
    model.addAttribute("overtaken", overtaken && saved.isPresent());
    model.addAttribute("begun", begun == null || overtaken ? now : begun);
  }
}
