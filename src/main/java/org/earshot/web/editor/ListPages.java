package org.earshot.web.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.earshot.authoring.Draft;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscripts;
import org.earshot.authoring.editing.Sheet;
import org.earshot.consultations.Consultation;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.forms.ConversationMenu;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All conversations, written in the console or beside it. */
@Controller
class ListPages {

  private final ConversationMenu menu;
  private final Manuscripts manuscripts;
  private final UsedBy usedBy;
  private final TextsToTranslate texts;

  ListPages(ConversationMenu menu, Manuscripts manuscripts, UsedBy usedBy, TextsToTranslate texts) {
    this.menu = menu;
    this.manuscripts = manuscripts;
    this.usedBy = usedBy;
    this.texts = texts;
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

  /** Translators come here first; officers find these texts with their consultation. */
  @GetMapping("/console/conversations")
  String list(@CurrentOfficer Officer officer, Model model) {
    model.addAttribute("lines", menu.drafts().stream().map(this::line).toList());
    boolean translates = officer.role() == Officer.Role.TRANSLATOR;
    model.addAttribute("records", translates ? texts.records() : List.of());
    model.addAttribute("reports", translates ? texts.reports() : List.of());
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
