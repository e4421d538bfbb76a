package org.earshot.web.editor;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.editing.CannotEdit;
import org.earshot.authoring.editing.Edit;
import org.earshot.authoring.editing.Edits;
import org.earshot.authoring.editing.FindingPlaces;
import org.earshot.authoring.editing.Kinds;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.Rule;
import org.earshot.authoring.editing.Sheet;
import org.earshot.authoring.editing.VariantText;
import org.earshot.authoring.editing.WritingDesk;
import org.earshot.flow.Type;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the form of a question on its page, and the phone that asks it as it was typed. */
@Component
class QuestionView {

  private final Desk desk;
  private final WritingDesk writing;
  private final ConversationLibrary library;
  private final PhonePlay phones;
  private final Hints hints;

  QuestionView(
      Desk desk, WritingDesk writing, ConversationLibrary library, PhonePlay phones, Hints hints) {
    this.desk = desk;
    this.writing = writing;
    this.library = library;
    this.phones = phones;
    this.hints = hints;
  }

  /**
   * The form as it stands.
   *
   * @param id null for a question that is not saved yet
   * @param after the question that a new one comes after; null for the end
   */
  record Shown(
      String name,
      @Nullable String id,
      @Nullable String after,
      QuestionForm form,
      PhoneForm phone) {

    /** After a button that saves nothing. */
    Shown after(String action) {
      return new Shown(name, id, after, QuestionAction.on(form, action), phone.after(action));
    }
  }

  /** A kind of answer to choose from. */
  record Kind(String value, String words, String about) {}

  static List<Kind> kinds() {
    return java.util.Arrays.stream(Type.values())
        .map(type -> new Kind(type.name(), Kinds.words(type), Kinds.about(type)))
        .toList();
  }

  String kinds(Manuscript now, @Nullable String after, Model model) {
    Sheet sheet = desk.sheet(now);
    model.addAttribute("name", now.name()).addAttribute("sheet", sheet);
    model.addAttribute("after", after).addAttribute("kinds", kinds());
    model.addAttribute(
        "follows",
        after == null ? null : sheet.question(after).map(QuestionText::name).orElse(null));
    return "console/editor/kinds";
  }

  String show(Shown shown, Problems problems, Model model) {
    Manuscript base = desk.base(shown.name(), shown.form().began());
    Sheet sheet = desk.sheet(base);
    Map<String, QuestionText> earlier = earlier(sheet, shown.id(), shown.after());
    model.addAttribute("name", shown.name()).addAttribute("id", shown.id());
    model.addAttribute("after", shown.after()).addAttribute("sheet", sheet);
    model.addAttribute("form", shown.form()).addAttribute("problems", problems);
    model.addAttribute("earlier", testable(earlier)).addAttribute("kinds", kinds());
    model.addAttribute("tests", tests(earlier));
    model.addAttribute("heading", shown.id() == null ? "New question" : "Change a question");
    model.addAttribute("sentence", sentence(shown.form(), earlier));
    model.addAttribute("audiences", audiences(shown.form(), earlier));
    model.addAttribute("asking", shown.id() == null ? List.of() : Edits.asking(shown.id(), sheet));
    phone(shown, base, sheet, model);
    return "console/editor/question";
  }

  /** Only the phone and what is said about the words, while someone types. */
  void phone(Shown shown, Manuscript base, Sheet sheet, Model model) {
    Map<String, QuestionText> earlier = earlier(sheet, shown.id(), shown.after());
    model.addAttribute("alone", true);
    String id = shown.id() == null ? "new_question" : shown.id();
    QuestionText typed = shown.form().read(id, earlier, new Problems());
    model.addAttribute("hints", hints.question(typed, sheet));
    Map<String, String> files = unsaved(shown, base, sheet, typed);
    boolean there = Sheet.of(files).flatMap(read -> read.question(id)).isPresent();
    model.addAttribute("phone", phones.play(files, shown.phone(), there ? id : null));
  }

  /** The files as they would be, were the form saved as it stands; as saved where it cannot be. */
  private Map<String, String> unsaved(
      Shown shown, Manuscript base, Sheet sheet, QuestionText typed) {
    QuestionText named = writing.withOptionIds(shown.name(), typed);
    Map<String, String> files = new TreeMap<>(base.files());
    try {
      return sheet.question(typed.id()).isPresent()
          ? Edits.change(named).on(files)
          : Edits.add(shown.after(), List.of(named)).on(files);
    } catch (CannotEdit broken) {
      return files;
    }
  }

  /** What a condition may ask about: the questions before, and before the place of a new one. */
  static Map<String, QuestionText> earlier(
      Sheet sheet, @Nullable String id, @Nullable String after) {
    if (id != null) {
      return sheet.before(id);
    }
    if (after == null) {
      return sheet.before("");
    }
    Map<String, QuestionText> earlier = sheet.before(after);
    sheet.question(after).ifPresent(last -> earlier.put(last.id(), last));
    return after.isEmpty() ? Map.of() : earlier;
  }

  private static List<QuestionText> testable(Map<String, QuestionText> earlier) {
    return earlier.values().stream()
        .filter(question -> !Rule.Test.of(question.type()).isEmpty())
        .toList();
  }

  /** What can be asked about each answer, by question. */
  private static Map<String, Set<Rule.Test>> tests(Map<String, QuestionText> earlier) {
    Map<String, Set<Rule.Test>> tests = new TreeMap<>();
    earlier.forEach((id, question) -> tests.put(id, Rule.Test.of(question.type())));
    return tests;
  }

  private static @Nullable String sentence(QuestionForm form, Map<String, QuestionText> earlier) {
    String when = form.condition().read(earlier, QuestionForm.ASKED, new Problems());
    return when == null
        ? null
        : Rule.read(when, earlier).map(rule -> rule.sentence(earlier)).orElse(null);
  }

  /** Whom the other words are for, in their order; empty where that is not chosen yet. */
  private static List<String> audiences(QuestionForm form, Map<String, QuestionText> earlier) {
    return form.others().stream()
        .map(other -> other.condition().read(earlier, QuestionForm.ASKED, new Problems()))
        .map(
            when ->
                when == null
                    ? ""
                    : Rule.read(when, earlier).map(rule -> rule.audience(earlier)).orElse(""))
        .toList();
  }

  /** An expert's condition is checked as it is saved. */
  void condition(String name, Edit edit, String id, QuestionForm form, Problems problems) {
    boolean others = form.others().stream().anyMatch(QuestionView::isExpert);
    if (!problems.isEmpty() || !(form.condition().way().equals("expert") || others)) {
      return;
    }
    try {
      Map<String, String> files = edit.on(desk.base(name, form.began()).files());
      FindingPlaces found = FindingPlaces.of(library.read(name, files));
      for (Finding finding : found.atCondition(id)) {
        problems.add("asked.cel", Plainly.said(finding.what(), id) + ". " + Plainly.mend(finding));
      }
      variants(id, files, found, form, problems);
    } catch (CannotEdit broken) {
      problems.add(broken.field(), broken.words());
    }
  }

  private static boolean isExpert(VariantForm variant) {
    return variant.condition().way().equals("expert");
  }

  private static void variants(
      String id,
      Map<String, String> files,
      FindingPlaces found,
      QuestionForm form,
      Problems problems) {
    List<VariantText> saved =
        Sheet.of(files)
            .flatMap(sheet -> sheet.question(id))
            .map(QuestionText::variants)
            .orElse(List.of());
    List<VariantForm> typed = form.others();
    Iterator<VariantText> next = saved.iterator();
    for (int place = 0; place < typed.size() && next.hasNext(); place++) {
      if (!typed.get(place).isUntouched()) {
        for (Finding finding : found.atCondition(id, next.next().id())) {
          problems.add(
              "variants[" + place + "].asked.cel",
              Plainly.said(finding.what(), id) + ". " + Plainly.mend(finding));
        }
      }
    }
  }
}
