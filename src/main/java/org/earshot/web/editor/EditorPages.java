package org.earshot.web.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.editing.Edit;
import org.earshot.authoring.editing.Edits;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.Sheet;
import org.earshot.authoring.editing.TermText;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The whole conversation from top to bottom, and what is done to it with one button. */
@Controller
class EditorPages {

  private static final String WHOLE = "/console/conversations/{name}";

  private final Desk desk;
  private final EditorView view;
  private final FrameView frames;

  EditorPages(Desk desk, EditorView view, FrameView frames) {
    this.desk = desk;
    this.view = view;
    this.frames = frames;
  }

  @GetMapping(WHOLE)
  String whole(
      @PathVariable String name,
      @RequestParam(name = "do", defaultValue = "") String action,
      @ModelAttribute("phoneForm") PhoneForm phone,
      Model model) {
    return view.show(desk.latest(name), phone.after(action), model);
  }

  @GetMapping(WHOLE + "/frame")
  String frame(
      @PathVariable String name, @ModelAttribute("phoneForm") PhoneForm phone, Model model) {
    Manuscript now = desk.latest(name);
    FrameForm form = FrameForm.of(desk.sheet(now).frame(), now.revision());
    return frames.show(name, form, phone, new Problems(), model);
  }

  @GetMapping(path = WHOLE + "/frame", params = "again")
  String frameAgain(
      @PathVariable String name,
      @ModelAttribute("form") FrameForm form,
      @ModelAttribute("phoneForm") PhoneForm phone,
      Model model) {
    return frames.show(name, form, phone, new Problems(), model);
  }

  @Recorded("changed the words around the questions")
  @PostMapping(WHOLE + "/frame")
  String saveFrame(
      @PathVariable String name,
      @RequestParam(name = "do", defaultValue = "save") String action,
      @ModelAttribute("form") FrameForm form,
      @ModelAttribute("phoneForm") PhoneForm phone,
      @CurrentOfficer Officer by,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Problems problems = new Problems();
    if (!action.equals("save")) {
      return frames.show(name, form.after(action), phone.after(action), problems, model);
    }
    Edit edit = Edits.frame(form.read(problems, terms(name, form)));
    var order = new Desk.Order(name, form.began(), edit, "changed the words around the questions");
    if (problems.isEmpty() && desk.saved(order, by, request, problems, model)) {
      return done(name, "The words are saved.", "around", next);
    }
    return frames.show(name, form, phone, problems, model);
  }

  private List<TermText> terms(String name, FrameForm form) {
    return desk.sheet(desk.base(name, form.began())).frame().glossary();
  }

  @Recorded("moved a question")
  @PostMapping(WHOLE + "/questions/{id}/move")
  String move(
      @PathVariable String name,
      @PathVariable String id,
      @RequestParam int to,
      @RequestParam(defaultValue = "-1") int base,
      @CurrentOfficer Officer by,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    String words = named(name, id);
    var order = new Desk.Order(name, base, Edits.move(id, to), "moved “" + words + "”");
    return carriedOut(order, by, request, model, next, "question-" + id, null);
  }

  @GetMapping(WHOLE + "/questions/{id}/remove")
  String removing(@PathVariable String name, @PathVariable String id, Model model) {
    Manuscript now = desk.latest(name);
    Sheet sheet = desk.sheet(now);
    QuestionText question = sheet.question(id).orElseThrow(Desk::notFound);
    model.addAttribute("name", name).addAttribute("question", question);
    model.addAttribute("asking", Edits.asking(id, sheet));
    model.addAttribute("base", now.revision()).addAttribute("problems", new Problems());
    return "console/editor/remove";
  }

  @Recorded("removed a question")
  @PostMapping(WHOLE + "/questions/{id}/remove")
  String remove(
      @PathVariable String name,
      @PathVariable String id,
      @RequestParam(defaultValue = "-1") int base,
      @RequestParam(required = false) @Nullable String conditions,
      @CurrentOfficer Officer by,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    String words = named(name, id);
    Edit edit = Edits.remove(id, conditions != null);
    var order = new Desk.Order(name, base, edit, "removed “" + words + "”");
    return carriedOut(order, by, request, model, next, "questions", "The question is removed.");
  }

  @Recorded("changed the equality questions")
  @PostMapping(WHOLE + "/monitoring")
  String monitoring(
      @PathVariable String name,
      @RequestParam(defaultValue = "") List<String> monitoring,
      @RequestParam(defaultValue = "-1") int base,
      @CurrentOfficer Officer by,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Edit edit = Edits.monitoring(view.known(monitoring));
    var order = new Desk.Order(name, base, edit, "changed the equality questions");
    return carriedOut(
        order, by, request, model, next, "monitoring", "The equality questions are saved.");
  }

  /** Puts plainer words in the place of others, as the checker offers. */
  @Recorded("put plainer words in")
  @PostMapping(WHOLE + "/replace")
  String replace(
      @PathVariable String name,
      @RequestParam String place,
      @RequestParam String found,
      @RequestParam(defaultValue = "") String instead,
      @RequestParam(defaultValue = "-1") int base,
      @CurrentOfficer Officer by,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    String note = "put “" + instead + "” for “" + found + "”";
    var order = new Desk.Order(name, base, Edits.replace(place, found, instead), note);
    String back = place.contains("/") ? "question-" + place.replaceFirst("/.*", "") : "around";
    return carriedOut(order, by, request, model, next, back, null);
  }

  /** A change without a form of its own: what keeps it from being done stands on the page. */
  private String carriedOut(
      Desk.Order order,
      Officer by,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next,
      String place,
      @Nullable String notice) {
    Problems problems = new Problems();
    if (!desk.saved(order, by, request, problems, model)) {
      next.addFlashAttribute("refusal", problems.all().getFirst().words());
    } else if (notice != null) {
      next.addFlashAttribute("notice", notice);
    }
    return "redirect:/console/conversations/" + order.name() + "#" + place;
  }

  private String named(String name, String id) {
    return desk.sheet(desk.latest(name)).question(id).map(QuestionText::name).orElse(id);
  }

  private static String done(String name, String notice, String place, RedirectAttributes next) {
    next.addFlashAttribute("notice", notice);
    return "redirect:/console/conversations/" + name + "#" + place;
  }
}
