package org.earshot.web.themes;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.themes.Reading;
import org.earshot.themes.Theme;
import org.earshot.themes.Themes;
import org.earshot.themes.Translations;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reading one answer after the other, and saying which themes it has. */
@Controller
class CodingPages {

  private static final String PAGE = "/console/consultations/{slug}/themes/{question}";
  private static final String MISSED =
      "Not everything was saved: an answer was changed by its writer, read by another officer, or"
          + " is gone.";

  private final Asked asked;
  private final CodingView view;
  private final Themes themes;
  private final Reading reading;
  private final Translations translations;

  CodingPages(
      Asked asked, CodingView view, Themes themes, Reading reading, Translations translations) {
    this.asked = asked;
    this.view = view;
    this.themes = themes;
    this.reading = reading;
    this.translations = translations;
  }

  @GetMapping(PAGE)
  String page(
      @PathVariable String slug,
      @PathVariable String question,
      @ModelAttribute Filters filters,
      Model model) {
    return view.show(slug, question, filters, null, new Problems(), model);
  }

  @Recorded("coded answers")
  @PostMapping(PAGE)
  String code(
      @PathVariable String slug,
      @PathVariable String question,
      @RequestParam(name = "do", defaultValue = "save") String action,
      @ModelAttribute Filters filters,
      @ModelAttribute CodingForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    asked.question(slug, question);
    Problems problems = new Problems();
    if (form.responses().isEmpty()) {
      problems.add("answers", "Choose at least one of the answers.");
      return view.show(slug, question, filters, form, problems, model);
    }
    try {
      int saved = save(slug, question, form, action.equals("accept"), officer);
      if (saved < form.responses().size()) {
        next.addFlashAttribute("refusal", MISSED);
      }
    } catch (Refused refused) {
      refused.fields().forEach((field, words) -> problems.add("newTheme", words.getFirst()));
      return view.show(slug, question, filters, form, problems, model);
    }
    boolean gone = filters.which() == Reading.Which.UNREAD;
    return "redirect:" + filters.address(slug, question, filters.from() + (gone ? 0 : 1));
  }

  private int save(
      String slug, String question, CodingForm form, boolean accepting, Officer officer) {
    Set<UUID> chosen = form.themes(accepting);
    if (!form.typed().isEmpty()) {
      chosen.add(named(slug, question, form.typed()).id());
    }
    return reading.code(form.batch(slug, question, chosen), officer.id());
  }

  /** Whoever types the name of a theme that is there means that theme. */
  private Theme named(String slug, String question, String name) {
    return themes.book(slug, question).stream()
        .filter(theme -> theme.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseGet(() -> themes.add(slug, question, new Theme.Wording(name, "", false)));
  }

  @Recorded("took a coding back")
  @PostMapping(PAGE + "/undo")
  String undo(
      @PathVariable String slug,
      @PathVariable String question,
      @ModelAttribute Filters filters,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    asked.question(slug, question);
    int undone = reading.undo(slug, question, officer.id()).size();
    if (undone == 0) {
      next.addFlashAttribute("refusal", "There is nothing of yours to take back.");
    } else {
      next.addFlashAttribute(
          "notice",
          undone == 1 ? "Taken back: one answer." : "Taken back: " + undone + " answers.");
    }
    return "redirect:" + filters.address(slug, question, 0);
  }

  @Recorded("translated an answer")
  @PostMapping(PAGE + "/answers/{response}/translation")
  String translate(
      @PathVariable String slug,
      @PathVariable String question,
      @PathVariable String response,
      @RequestParam(defaultValue = "") String translation,
      @ModelAttribute Filters filters,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    asked.question(slug, question);
    UUID id = Asked.uuid(response);
    if (reading.open(slug, question, id).isEmpty()) {
      throw Asked.notFound();
    }
    try {
      translations.write(
          new Translations.Place(id, question),
          Typed.words(translation),
          Locale.ENGLISH,
          officer.id());
      next.addFlashAttribute("notice", "The translation is saved.");
    } catch (Refused refused) {
      next.addFlashAttribute("refusal", refused.getMessage());
      next.addFlashAttribute("typedTranslation", translation);
    } catch (NoSuchElementException gone) {
      throw Asked.notFound();
    }
    return "redirect:" + filters.address(slug, question, filters.from());
  }
}
