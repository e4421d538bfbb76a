package org.earshot.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscripts;
import org.earshot.authoring.editing.Sheet;
import org.earshot.consultations.Consultation;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All conversations, written in the console or beside it. */
@Controller
class ListPages {

  private final ConversationLibrary library;
  private final Manuscripts manuscripts;
  private final UsedBy usedBy;
  private final ReportsToTranslate reports;

  ListPages(
      ConversationLibrary library,
      Manuscripts manuscripts,
      UsedBy usedBy,
      ReportsToTranslate reports) {
    this.library = library;
    this.manuscripts = manuscripts;
    this.usedBy = usedBy;
    this.reports = reports;
  }

  /**
   * @param ready names of the languages that may open
   * @param draft of those that may not yet
   * @param saving null where nobody has changed it in the console
   */
  record Line(
      String name,
      String title,
      int questions,
      String ready,
      String draft,
      List<Consultation> uses,
      Manuscript.@Nullable Saving saving) {}

  /** Translators come here first; officers find a report with its consultation. */
  @GetMapping("/console/conversations")
  String list(@CurrentOfficer Officer officer, Model model) {
    List<Line> lines = new ArrayList<>();
    for (String name : library.names()) {
      library.draft(name).ifPresent(draft -> lines.add(line(draft)));
    }
    model.addAttribute("lines", lines);
    model.addAttribute(
        "reports", officer.role() == Officer.Role.TRANSLATOR ? reports.all() : List.of());
    return "console/editor/list";
  }

  private Line line(Draft draft) {
    Optional<Sheet> sheet = Sheet.of(draft.files());
    TreeSet<String> ready = new TreeSet<>();
    TreeSet<String> unready = new TreeSet<>();
    for (Locale language : languages(draft)) {
      boolean opens = draft.ready().contains(language);
      (opens ? ready : unready).add(language.getDisplayLanguage(Locale.UK));
    }
    return new Line(
        draft.name(),
        sheet.map(read -> read.frame().title()).filter(t -> !t.isEmpty()).orElse(draft.name()),
        sheet.map(read -> read.questions().size()).orElse(0),
        String.join(", ", ready),
        String.join(", ", unready),
        usedBy.all(draft.name()),
        manuscripts.history(draft.name()).stream().findFirst().orElse(null));
  }

  private static List<Locale> languages(Draft draft) {
    return draft.conversation() == null
        ? List.of()
        : List.copyOf(draft.conversation().wordings().keySet());
  }
}
