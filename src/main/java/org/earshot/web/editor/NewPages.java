package org.earshot.web.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscripts;
import org.earshot.authoring.Manuscripts.Overtaken;
import org.earshot.authoring.editing.Beginnings;
import org.earshot.authoring.editing.CannotEdit;
import org.earshot.authoring.editing.FrameText;
import org.earshot.authoring.editing.QuestionLibrary;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.ConversationMenu;
import org.earshot.web.forms.ConversationNames;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins a conversation: from nothing, from a template, or as a copy. */
@Controller
class NewPages {

  private static final String NEW = "/console/conversations/new";

  private final Manuscripts manuscripts;
  private final ConversationLibrary conversations;
  private final QuestionLibrary library;
  private final ConversationMenu menu;

  NewPages(
      Manuscripts manuscripts,
      ConversationLibrary conversations,
      QuestionLibrary library,
      ConversationMenu menu) {
    this.menu = menu;
    this.manuscripts = manuscripts;
    this.conversations = conversations;
    this.library = library;
  }

  @GetMapping(NEW)
  String blank(Model model) {
    return show(NewForm.BLANK, new Problems(), model);
  }

  @GetMapping(path = NEW, params = "again")
  String again(@ModelAttribute("form") NewForm form, Model model) {
    return show(form, new Problems(), model);
  }

  @Recorded("began a conversation")
  @PostMapping(NEW)
  String begin(
      @ModelAttribute("form") NewForm form,
      @CurrentOfficer Officer by,
      Model model,
      RedirectAttributes next) {
    Problems problems = new Problems();
    FrameText frame = form.readFrame(problems);
    String name = form.readName(problems);
    Map<String, String> files = problems.isEmpty() ? files(form, name, frame, problems) : null;
    if (files == null || !begun(name, files, by, problems)) {
      return show(form, problems, model);
    }
    next.addFlashAttribute(
        "notice", "The conversation is begun. Write the words around it, and your questions.");
    return "redirect:/console/conversations/" + name;
  }

  private boolean begun(String name, Map<String, String> files, Officer by, Problems problems) {
    try {
      manuscripts.begin(name, files, Desk.author(by), "began it");
      return true;
    } catch (Overtaken taken) {
      problems.add(
          "name",
          "There is a conversation with the short name %s already: choose another, such as %s"
              .formatted(name, free(name)));
      return false;
    }
  }

  private String free(String name) {
    return IntStream.iterate(2, number -> number + 1)
        .mapToObj(number -> name + "-" + number)
        .filter(other -> manuscripts.latest(other).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private @Nullable Map<String, String> files(
      NewForm form, String name, FrameText frame, Problems problems) {
    String beginning = form.beginning();
    if (beginning.equals("copy")) {
      return copy(form, name, frame, problems);
    }
    return library
        .template(beginning.replaceFirst("^template:", ""))
        .map(template -> Beginnings.from(template, name, frame))
        .orElseGet(() -> Beginnings.blank(name, frame));
  }

  private @Nullable Map<String, String> copy(
      NewForm form, String name, FrameText frame, Problems problems) {
    Manuscript other = manuscripts.latest(TypedIn.line(form.copied())).orElse(null);
    if (other == null) {
      problems.add("copied", "Choose the conversation to copy");
      return null;
    }
    try {
      return Beginnings.copy(other.files(), name, frame);
    } catch (CannotEdit unreadable) {
      problems.add("copied", unreadable.words());
      return null;
    }
  }

  private String show(NewForm form, Problems problems, Model model) {
    model.addAttribute("form", form).addAttribute("problems", problems);
    model.addAttribute("heading", (problems.isEmpty() ? "" : "Error: ") + "New conversation");
    model.addAttribute("templates", library.templates());
    Map<String, String> others = new LinkedHashMap<>();
    menu.drafts().forEach(draft -> others.put(draft.name(), ConversationNames.of(draft)));
    model.addAttribute("conversations", others);
    return "console/editor/new";
  }
}
