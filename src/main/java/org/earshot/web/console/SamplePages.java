package org.earshot.web.console;

import org.earshot.consultations.Samples;
import org.earshot.web.Recorded;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts the samples away that came with Earshot, and brings them back. */
@Controller
class SamplePages {

  private final Samples samples;

  SamplePages(Samples samples) {
    this.samples = samples;
  }

  @Recorded("put the samples away")
  @PostMapping("/console/samples/put-away")
  String putAway(RedirectAttributes next) {
    samples.putAway();
    next.addFlashAttribute(
        "notice",
        "The samples are put away. Nobody can answer them, and the public does not see them. You"
            + " can bring them back in Settings.");
    return "redirect:/console";
  }

  @Recorded("brought the samples back")
  @PostMapping("/console/samples/bring-back")
  String bringBack(RedirectAttributes next) {
    samples.bringBack();
    next.addFlashAttribute("notice", "The samples are back, as they were.");
    return "redirect:/console";
  }
}
