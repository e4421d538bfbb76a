package org.earshot.web;

import org.earshot.channels.Address;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page that shows where someone can be reached, for one view; each look is recorded. */
@Component
public class HowToReach {

  /** What the history says of a look. */
  public static final String LOOKED = "looked at the number of a person";

  private final Participants participants;

  HowToReach(Participants participants) {
    this.participants = participants;
  }

  /**
   * @param subject null once the person was forgotten
   * @param about their pseudonym, for the history
   */
  public String show(@Nullable SubjectId subject, String about, Model model) {
    Participants.Reachable who =
        subject == null ? null : participants.reachable(subject).orElse(null);
    if (who != null) {
      Address address = who.address();
      model.addAttribute("channel", address.channel()).addAttribute("address", address.value());
      model.addAttribute("isNumber", address.value().matches("\\+[0-9]{6,15}"));
      model.addAttribute("stopped", who.participant().stopped());
      model.addAttribute(Recorded.DONE, about);
    }
    return "console/number";
  }
}
