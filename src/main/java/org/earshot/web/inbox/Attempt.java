package org.earshot.web.inbox;

import java.util.Locale;
import org.earshot.inbox.CannotWrite;
import org.earshot.inbox.Case;
import org.earshot.web.forms.Problems;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Something that an officer does with a case, and what they are told when it cannot be done. */
final class Attempt {

  private Attempt() {}

  static void limit(String words, String field, int longest, Problems problems) {
    if (words.length() > longest) {
      problems.add(field, String.format(Locale.UK, "Write %,d characters or fewer", longest));
    }
  }

  /** Whether it was done; if not, the field says why, and keeps what was typed. */
  static boolean succeeds(Runnable action, String field, Problems problems) {
    try {
      action.run();
      return true;
    } catch (CannotWrite | IllegalStateException refused) {
      problems.add(field, why(refused));
      return false;
    }
  }

  /** Leads back to the case, which says so. */
  static String done(Case one, String words, RedirectAttributes next) {
    next.addFlashAttribute("notice", words);
    return back(one);
  }

  /** In an officer's words. */
  static String why(RuntimeException refused) {
    return refused instanceof CannotWrite cannot
        ? CaseView.refused(cannot.why())
        : "Somebody closed this case meanwhile. Open it again first.";
  }

  static String back(Case one) {
    return "redirect:/console/inbox/" + one.id();
  }
}
