package org.earshot.web.editor;

import java.util.Locale;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscript.Saving;
import org.earshot.authoring.Manuscripts;
import org.earshot.authoring.Manuscripts.Overtaken;
import org.earshot.authoring.Retracing;
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
    Retracing steps = Retracing.of(manuscripts.history(name));
    Saving undo = steps.undo();
    if (undo == null) {
      next.addFlashAttribute("refusal", "There is nothing to undo.");
      return editor(name);
    }
    return retrace(new Step(name, base, steps.before(), "undid: " + undo.note()), by, next);
  }

  @Recorded("brought an undone change of a conversation back")
  @PostMapping(ONE + "/redo")
  String redo(
      @PathVariable String name,
      @RequestParam int base,
      @CurrentOfficer Officer by,
      RedirectAttributes next) {
    Saving redo = Retracing.of(manuscripts.history(name)).redo();
    if (redo == null) {
      next.addFlashAttribute("refusal", "There is nothing to bring back.");
      return editor(name);
    }
    return retrace(new Step(name, base, redo.revision(), "brought back: " + redo.note()), by, next);
  }

  /**
   * @param base the version that the officer saw
   * @param to the one that is brought back
   */
  private record Step(String name, int base, int to, String note) {}

  private String retrace(Step step, Officer by, RedirectAttributes next) {
    Manuscript now = desk.latest(step.name());
    if (now.revision() != step.base()) {
      next.addFlashAttribute("refusal", quicker(now));
      return editor(step.name());
    }
    try {
      writing.bringBack(now, desk.at(step.name(), step.to()), Desk.author(by), step.note());
      String done = step.note().substring(0, 1).toUpperCase(Locale.ROOT) + step.note().substring(1);
      next.addFlashAttribute("notice", done + ".");
    } catch (Overtaken quicker) {
      next.addFlashAttribute("refusal", quicker(quicker.latest()));
    }
    return editor(step.name());
  }

  @Recorded("went back to an earlier version of a conversation")
  @PostMapping(ONE + "/history/{revision}/restore")
  String restore(
      @PathVariable String name,
      @PathVariable int revision,
      @CurrentOfficer Officer by,
      RedirectAttributes next) {
    Manuscript earlier = desk.at(name, revision);
    try {
      writing.restore(desk.latest(name), earlier, Desk.author(by));
      next.addFlashAttribute("notice", "This is version " + revision + " again.");
    } catch (Overtaken quicker) {
      next.addFlashAttribute("refusal", quicker(quicker.latest()));
    }
    return editor(name);
  }

  private static String editor(String name) {
    return "redirect:/console/conversations/" + name;
  }

  private static String quicker(Manuscript now) {
    Saving saving = now.saving();
    String who = saving == null || saving.author() == null ? "Somebody" : saving.author().name();
    return who + " saved another version meanwhile. Look at it first, then undo it if you like.";
  }
}
