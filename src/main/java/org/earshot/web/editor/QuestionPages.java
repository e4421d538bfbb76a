package org.earshot.web.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.editing.Edit;
import org.earshot.authoring.editing.Edits;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.Sheet;
import org.earshot.authoring.editing.WritingDesk;
import org.earshot.flow.Type;
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

/** One question in its own form, with the phone that asks it. */
@Controller
class QuestionPages {

  private static final String NEW = "/console/conversations/{name}/questions/new";
  private static final String ONE = "/console/conversations/{name}/questions/{id}";
  private static final String SAVE = "save";

  private final Desk desk;
  private final WritingDesk writing;
  private final QuestionView view;

  QuestionPages(Desk desk, WritingDesk writing, QuestionView view) {
    this.desk = desk;
    this.writing = writing;
    this.view = view;
  }

  @GetMapping(NEW)
  String blank(
      @PathVariable String name,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Type type,
      @ModelAttribute("phoneForm") PhoneForm phone,
      Model model) {
    Manuscript now = desk.latest(name);
    if (type == null) {
      return view.kinds(now, after, model);
    }
    QuestionForm form = QuestionForm.blank(now.revision(), type);
    return view.show(new QuestionView.Shown(name, null, after, form, phone), new Problems(), model);
  }

  @GetMapping(path = NEW, params = "again")
  String blankAgain(
      @PathVariable String name,
      @RequestParam(required = false) @Nullable String after,
      @ModelAttribute("form") QuestionForm form,
      @ModelAttribute("phoneForm") PhoneForm phone,
      Model model) {
    return view.show(new QuestionView.Shown(name, null, after, form, phone), new Problems(), model);
  }

  @Recorded("added a question")
  @PostMapping(NEW)
  String add(
      @PathVariable String name,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(name = "do", defaultValue = SAVE) String action,
      @ModelAttribute("form") QuestionForm form,
      @ModelAttribute("phoneForm") PhoneForm phone,
      @CurrentOfficer Officer by,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    var shown = new QuestionView.Shown(name, null, after, form, phone);
    if (!action.equals(SAVE)) {
      return view.show(shown.after(action), new Problems(), model);
    }
    Problems problems = new Problems();
    Sheet sheet = desk.sheet(desk.base(name, form.began()));
    QuestionText typed = form.read("", QuestionView.earlier(sheet, null, after), problems);
    Optional<String> there = SentTwice.added(typed, sheet, desk.sheet(desk.latest(name)));
    if (there.isPresent()) {
      return done(name, there.get(), "The question is added.", next);
    }
    List<QuestionText> added = writing.withIds(name, sheet, List.of(typed));
    Edit edit = Edits.add(after, added);
    String id = added.getFirst().id();
    view.condition(name, edit, id, form, problems);
    var order = new Desk.Order(name, form.began(), edit, "added “" + typed.name() + "”");
    return problems.isEmpty() && desk.saved(order, by, request, problems, model)
        ? done(name, id, "The question is added.", next)
        : view.show(shown, problems, model);
  }

  @GetMapping(ONE)
  String one(
      @PathVariable String name,
      @PathVariable String id,
      @ModelAttribute("phoneForm") PhoneForm phone,
      Model model) {
    Manuscript now = desk.latest(name);
    Sheet sheet = desk.sheet(now);
    QuestionText question = sheet.question(id).orElseThrow(Desk::notFound);
    Map<String, QuestionText> earlier = sheet.before(id);
    QuestionForm form = QuestionForm.of(question, earlier, now.revision());
    return view.show(new QuestionView.Shown(name, id, null, form, phone), new Problems(), model);
  }

  @GetMapping(path = ONE, params = "again")
  String oneAgain(
      @PathVariable String name,
      @PathVariable String id,
      @ModelAttribute("form") QuestionForm form,
      @ModelAttribute("phoneForm") PhoneForm phone,
      Model model) {
    return view.show(new QuestionView.Shown(name, id, null, form, phone), new Problems(), model);
  }

  @Recorded("changed a question")
  @PostMapping(ONE)
  String change(
      @PathVariable String name,
      @PathVariable String id,
      @RequestParam(name = "do", defaultValue = SAVE) String action,
      @ModelAttribute("form") QuestionForm form,
      @ModelAttribute("phoneForm") PhoneForm phone,
      @CurrentOfficer Officer by,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    var shown = new QuestionView.Shown(name, id, null, form, phone);
    if (!action.equals(SAVE)) {
      return view.show(shown.after(action), new Problems(), model);
    }
    Problems problems = new Problems();
    Sheet sheet = desk.sheet(desk.base(name, form.began()));
    QuestionText typed = form.read(id, sheet.before(id), problems);
    Edit edit = Edits.change(writing.withOptionIds(name, typed));
    view.condition(name, edit, id, form, problems);
    var order = new Desk.Order(name, form.began(), edit, "changed “" + typed.name() + "”");
    return problems.isEmpty() && desk.saved(order, by, request, problems, model)
        ? done(name, id, "The question is saved.", next)
        : view.show(shown, problems, model);
  }

  private static String done(String name, String id, String notice, RedirectAttributes next) {
    next.addFlashAttribute("notice", notice);
    return "redirect:/console/conversations/" + name + "#question-" + id;
  }
}
