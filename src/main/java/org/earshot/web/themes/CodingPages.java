package org.earshot.web.themes;

import static java.util.Locale.ENGLISH;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.themes.Reading;
import org.earshot.themes.Reading.Opened;
import org.earshot.themes.Theme;
import org.earshot.themes.Themes;
import org.earshot.themes.Translations;
import org.earshot.web.May;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;
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
  private static final String NOTHING = "There is nothing of yours to take back.";
  private static final String KEPT =
      "Not everything of that step was taken back: since then, another officer coded an answer or"
          + " its writer changed it. It stays as it is.";

  private static final String HIDDEN =
      "There is a telephone number or an e-mail address in this translation, which your account"
          + " does not see: if you saved it, it would be lost. Ask an officer to change it.";

  /** Until a page that found nothing yet looks further by itself. */
  private static final int SECONDS = 1;

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
      HttpServletResponse response,
      Model model) {
    String page = view.show(slug, question, filters, null, new Problems(), model);
    if (model.getAttribute(CodingView.FURTHER) instanceof String further) {
      response.setHeader("Refresh", SECONDS + "; url=" + further);
    }
    return page;
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
      Saved saved = save(slug, question, form, action.equals("accept"), officer);
      if (saved.answers() < form.responses().size()) {
        next.addFlashAttribute(saved.anything() ? "warning" : "refusal", MISSED);
      }
    } catch (Refused refused) {
      refused.fields().forEach((field, words) -> problems.add("newTheme", words.getFirst()));
      return view.show(slug, question, filters, form, problems, model);
    }
    boolean gone = filters.which() == Reading.Which.UNREAD;
    return "redirect:" + filters.address(slug, question, filters.skipped() + (gone ? 0 : 1));
  }

  /**
   * @param theme whether a theme was added
   */
  private record Saved(int answers, boolean theme) {

    boolean anything() {
      return answers > 0 || theme;
    }
  }

  private Saved save(
      String slug, String question, CodingForm form, boolean accepting, Officer officer) {
    Set<UUID> chosen = form.themes(accepting);
    boolean added = false;
    if (!form.typed().isEmpty()) {
      Optional<Theme> there = named(slug, question, form.typed());
      added = there.isEmpty();
      chosen.add(there.orElseGet(() -> add(slug, question, form.typed())).id());
    }
    return new Saved(reading.code(form.batch(slug, question, chosen), officer.id()), added);
  }

  /** Whoever types the name of a theme that is there means that theme. */
  private Optional<Theme> named(String slug, String question, String name) {
    return themes.book(slug, question).stream()
        .filter(theme -> theme.name().equalsIgnoreCase(name))
        .findFirst();
  }

  /** Another officer, or a second click, may have added it a moment ago. */
  private Theme add(String slug, String question, String name) {
    try {
      return themes.add(slug, question, new Theme.Wording(name, "", false));
    } catch (Refused refused) {
      return named(slug, question, name).orElseThrow(() -> refused);
    }
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
    Reading.Undone undone = reading.undo(slug, question, officer.id());
    int back = undone.texts().size();
    if (back == 0) {
      next.addFlashAttribute("refusal", undone.left() == 0 ? NOTHING : KEPT);
    } else {
      next.addFlashAttribute(
          "notice", back == 1 ? "Taken back: one answer." : "Taken back: " + back + " answers.");
      if (undone.left() > 0) {
        next.addFlashAttribute("warning", KEPT);
      }
    }
    return "redirect:" + filters.again().address(slug, question, 0);
  }

  /**
   * @param same others in the very same words, which get the same translation
   */
  @Recorded("translated an answer")
  @PostMapping(PAGE + "/answers/{response}/translation")
  String translate(
      @PathVariable String slug,
      @PathVariable String question,
      @PathVariable String response,
      @RequestParam(defaultValue = "") String translation,
      @RequestParam(required = false) @Nullable List<String> same,
      @ModelAttribute Filters filters,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    asked.question(slug, question);
    UUID id = Asked.uuid(response);
    Opened opened = reading.open(slug, question, id).orElseThrow(Asked::notFound);
    May may = May.of(officer.role());
    List<Translations.Place> places =
        Stream.concat(
                Stream.of(id),
                CodingForm.ids(same).stream()
                    .filter(other -> !other.equals(id) && says(slug, question, other, opened)))
            .map(one -> place(one, question))
            .toList();
    try {
      if (places.stream().anyMatch(place -> hides(place, may))) {
        throw Refused.invalid("translation", HIDDEN);
      }
      for (Translations.Place place : places) {
        translations.write(place, Typed.words(translation), ENGLISH, officer.id());
      }
      next.addFlashAttribute("notice", "The translation is saved.");
    } catch (Refused refused) {
      next.addFlashAttribute("refusal", refused.getMessage());
      next.addFlashAttribute("typedTranslation", translation);
      next.addFlashAttribute("typedFor", id);
    } catch (NoSuchElementException gone) {
      throw Asked.notFound();
    }
    return "redirect:" + filters.address(slug, question, filters.skipped());
  }

  /** Whether they see less of the translation there than is kept. */
  private boolean hides(Translations.Place place, May may) {
    return translations
        .find(place)
        .filter(kept -> !may.read(kept.words()).equals(kept.words()))
        .isPresent();
  }

  private static Translations.Place place(UUID response, String question) {
    return new Translations.Place(response, question);
  }

  /** Its writer may have changed it, or be forgotten, since the page was made. */
  private boolean says(String slug, String question, UUID response, Opened opened) {
    return reading
        .open(slug, question, response)
        .filter(other -> other.text().words().strip().equals(opened.text().words().strip()))
        .isPresent();
  }
}
