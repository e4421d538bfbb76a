package org.earshot.web.editor;

import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscripts;
import org.earshot.authoring.Manuscripts.Overtaken;
import org.earshot.authoring.editing.Comparison;
import org.earshot.authoring.editing.WritingDesk;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every saved state of a conversation: who, when and what, side by side, and back again. */
@Controller
class VersionPages {

  private static final String ONE = "/console/conversations/{name}";

  private final Desk desk;
  private final Manuscripts manuscripts;
  private final WritingDesk writing;

  VersionPages(Desk desk, Manuscripts manuscripts, WritingDesk writing) {
    this.desk = desk;
    this.manuscripts = manuscripts;
    this.writing = writing;
  }

  @GetMapping(ONE + "/history")
  String history(@PathVariable String name, Model model) {
    model.addAttribute("name", name).addAttribute("now", desk.latest(name));
    model.addAttribute("history", manuscripts.history(name));
    return "console/editor/history";
  }

  @GetMapping(ONE + "/compare")
  String compare(
      @PathVariable String name, @RequestParam int from, @RequestParam int to, Model model) {
    Manuscript before = desk.at(name, Math.min(from, to));
    Manuscript after = desk.at(name, Math.max(from, to));
    model.addAttribute("name", name).addAttribute("older", before).addAttribute("newer", after);
    model.addAttribute("differences", Comparison.of(before.files(), after.files()));
    return "console/editor/compare";
  }

  @Recorded("undid a change of a conversation")
  @PostMapping(ONE + "/undo")
  String undo(
      @PathVariable String name,
      @RequestParam int base,
      @CurrentOfficer Officer by,
      RedirectAttributes next) {
    Manuscript now = desk.latest(name);
    if (now.revision() != base || base < 2) {
      next.addFlashAttribute("refusal", quicker(now));
    } else {
      back(now, desk.at(name, base - 1), by, next, "Undone. Press Undo again to have it back.");
    }
    return "redirect:/console/conversations/" + name;
  }

  @Recorded("went back to an earlier version of a conversation")
  @PostMapping(ONE + "/history/{revision}/restore")
  String restore(
      @PathVariable String name,
      @PathVariable int revision,
      @CurrentOfficer Officer by,
      RedirectAttributes next) {
    Manuscript earlier = desk.at(name, revision);
    back(desk.latest(name), earlier, by, next, "This is version " + revision + " again.");
    return "redirect:/console/conversations/" + name;
  }

  private void back(
      Manuscript now, Manuscript earlier, Officer by, RedirectAttributes next, String notice) {
    try {
      writing.restore(now, earlier, Desk.author(by));
      next.addFlashAttribute("notice", notice);
    } catch (Overtaken quicker) {
      next.addFlashAttribute("refusal", quicker(quicker.latest()));
    }
  }

  private static String quicker(Manuscript now) {
    Manuscript.Saving saving = now.saving();
    String who = saving == null || saving.author() == null ? "Somebody" : saving.author().name();
    return who + " saved another version meanwhile. Look at it first, then undo it if you like.";
  }
}
