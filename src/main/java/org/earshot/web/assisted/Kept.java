package org.earshot.web.assisted;

import java.util.UUID;
import org.earshot.assisted.Draft;
import org.earshot.assisted.Entries;
import org.earshot.channels.Address;
import org.earshot.groups.GroupSession;
import org.earshot.groups.GroupSessions;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What whoever entered answers is told once they are kept, and where they go on. */
@Component
class Kept {

  private final Entries entries;
  private final GroupSessions sessions;
  private final NextSheet nextSheet;

  Kept(Entries entries, GroupSessions sessions, NextSheet nextSheet) {
    this.entries = entries;
    this.sessions = sessions;
    this.nextSheet = nextSheet;
  }

  /** Where to go on: in a session with a group to its next sheet. */
  String onwards(Checked checked, Keeping.Result result, RedirectAttributes next) {
    Address address = result.address();
    if (address != null && entries.stopped(address)) {
      next.addFlashAttribute(
          "stopped",
          "This number has texted STOP. The answers are kept, but nothing is sent to it unless"
              + " START is texted from it.");
    }
    if (checked.copied().alarm()) {
      next.addFlashAttribute("alarm", true);
    }
    String named = String.valueOf(result.response()).substring(0, 8);
    Draft draft = checked.draft();
    UUID session = draft.session();
    GroupSession group = session == null ? null : sessions.find(session).orElse(null);
    if (group == null) {
      next.addFlashAttribute("notice", "Kept as response " + named + ".");
      return "redirect:" + checked.place().address() + StartForm.again(draft);
    }
    int count = entries.in(group.id()).size();
    next.addFlashAttribute(
        "notice",
        "Kept as response "
            + named
            + ". "
            + (count == 1 ? "One sheet is" : count + " sheets are")
            + " entered. Here is the next.");
    return "redirect:" + nextSheet.begin(checked.place(), group, draft.way(), draft.language());
  }
}
