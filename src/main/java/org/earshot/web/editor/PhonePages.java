package org.earshot.web.editor;

import org.earshot.authoring.Manuscript;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The phone by itself, and what is said about the words, for pages that answer while someone types.
 * Without JavaScript the forms do the same.
 */
@Controller
class PhonePages {

  private final Desk desk;
  private final QuestionView questions;
  private final FrameView frames;

  PhonePages(Desk desk, QuestionView questions, FrameView frames) {
    this.desk = desk;
    this.questions = questions;
    this.frames = frames;
  }

  /** Plays a question as it was typed; changes nothing. */
  @PostMapping("/console/conversations/{name}/phone/question")
  String question(
      @PathVariable String name,
      @RequestParam(required = false) @Nullable String id,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(name = "do", defaultValue = "") String action,
      @ModelAttribute("form") QuestionForm form,
      @ModelAttribute("phoneForm") PhoneForm phone,
      Model model) {
    var shown = new QuestionView.Shown(name, id, after, form, phone.after(action));
    Manuscript base = desk.base(name, form.began());
    model.addAttribute("name", name).addAttribute("owner", "question-form");
    model.addAttribute("form", form).addAttribute("address", "question");
    questions.phone(shown, base, desk.sheet(base), model);
    return "console/editor/phone :: live";
  }

  /** Plays the whole with the words around it as they were typed; changes nothing. */
  @PostMapping("/console/conversations/{name}/phone/frame")
  String frame(
      @PathVariable String name,
      @RequestParam(name = "do", defaultValue = "") String action,
      @ModelAttribute("form") FrameForm form,
      @ModelAttribute("phoneForm") PhoneForm phone,
      Model model) {
    model.addAttribute("name", name).addAttribute("owner", "frame-form");
    model.addAttribute("address", "frame");
    frames.phone(name, form, phone.after(action), model);
    return "console/editor/phone :: live";
  }

  /** Plays the whole as it is saved. */
  @PostMapping("/console/conversations/{name}/phone/whole")
  String whole(
      @PathVariable String name,
      @RequestParam(name = "do", defaultValue = "") String action,
      @ModelAttribute("phoneForm") PhoneForm phone,
      Model model) {
    model.addAttribute("name", name).addAttribute("owner", "phone-form");
    model.addAttribute("address", "whole");
    frames.whole(desk.latest(name), phone.after(action), model);
    return "console/editor/phone :: live";
  }
}
