package org.earshot.web.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.editing.Edit;
import org.earshot.authoring.editing.Edits;
import org.earshot.authoring.editing.QuestionLibrary;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.Sheet;
import org.earshot.authoring.editing.WritingDesk;
import org.earshot.authoring.translating.SaidBefore;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Questions that need not be invented again. */
@Controller
class LibraryPages {

  private static final String LIBRARY = "/console/conversations/{name}/library";

  private final Desk desk;
  private final WritingDesk writing;
  private final QuestionLibrary library;
  private final SaidBefore said;

  LibraryPages(Desk desk, WritingDesk writing, QuestionLibrary library, SaidBefore said) {
    this.said = said;
    this.desk = desk;
    this.writing = writing;
    this.library = library;
  }

  @GetMapping(LIBRARY)
  String library(
      @PathVariable String name,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    Manuscript now = desk.latest(name);
    model.addAttribute("name", name).addAttribute("base", now.revision());
    model.addAttribute("after", after).addAttribute("entries", library.questions());
    model.addAttribute("sheet", desk.sheet(now));
    return "console/editor/library";
  }

  @Recorded("added a question from the library")
  @PostMapping(LIBRARY)
  String add(
      @PathVariable String name,
      @RequestParam String entry,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "-1") int base,
      @CurrentOfficer Officer by,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    QuestionLibrary.Entry chosen = library.question(entry).orElseThrow(Desk::notFound);
    Sheet seen = desk.sheet(desk.base(name, base));
    Optional<String> there =
        SentTwice.added(chosen.questions().getFirst(), seen, desk.sheet(desk.latest(name)));
    if (there.isPresent()) {
      return "redirect:/console/conversations/" + name + "#question-" + there.get();
    }
    List<QuestionText> added = writing.withIds(name, seen, chosen.questions());
    String note = "added “" + chosen.title() + "” from the library";
    Edit add = Edits.add(after, added);
    var order = new Desk.Order(name, base, files -> said.filled(add.on(files)), note);
    Problems problems = new Problems();
    if (desk.saved(order, by, request, problems, model)) {
      next.addFlashAttribute(
          "notice",
          "Added from the library. Change the words to fit. What is known of it in other languages is a"
              + " draft there.");
    } else {
      next.addFlashAttribute("refusal", problems.all().getFirst().words());
    }
    return "redirect:/console/conversations/" + name + "#question-" + added.getFirst().id();
  }
}
