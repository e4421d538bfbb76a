package org.earshot.web.answers;

import org.earshot.privacy.SubjectId;
import org.earshot.web.HowToReach;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows where someone who answered can be reached, for this one view. Each look is recorded. */
@Controller
class NumberPages {

  private final Found found;
  private final HowToReach howToReach;

  NumberPages(Found found, HowToReach howToReach) {
    this.found = found;
    this.howToReach = howToReach;
  }

  @Recorded(HowToReach.LOOKED)
  @PostMapping("/console/consultations/{slug}/responses/{id}/number")
  String ofWhoAnswered(@PathVariable String slug, @PathVariable String id, Model model) {
    SubjectId subject = found.response(slug, id).participant();
    model.addAttribute("back", new Pseudonym(slug, id).address());
    return howToReach.show(subject, slug, slug + "/" + id, model);
  }
}
