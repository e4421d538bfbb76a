package org.earshot.web.assisted;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.assisted.Draft;
import org.earshot.assisted.Drafts;
import org.earshot.assisted.Entries;
import org.earshot.assisted.Fields;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.JoinWord;
import org.earshot.participants.ByHand;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Officer.Role;
import org.earshot.web.Partners;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where somebody begins to enter answers, and comes back to after each. */
@Controller
@RequestMapping("/console/consultations/{slug}/assisted")
class DeskPages {

  private final Places places;
  private final Partners partners;
  private final Drafts drafts;
  private final Entries entries;
  private final Languages languages;

  DeskPages(Places places, Partners partners, Drafts drafts, Entries entries, Languages languages) {
    this.places = places;
    this.partners = partners;
    this.drafts = drafts;
    this.entries = entries;
    this.languages = languages;
  }

  @GetMapping
  String desk(
      @PathVariable String slug,
      @CurrentOfficer Officer officer,
      @ModelAttribute("form") StartForm form,
      Model model) {
    Consultation consultation = places.consultation(officer, slug);
    return places
        .find(officer, consultation)
        .map(place -> page(place, form, new Problems(), model))
        .orElseGet(() -> early(consultation, officer, model));
  }

  @Recorded("began to enter answers for someone")
  @PostMapping
  String begin(
      @PathVariable String slug,
      @CurrentOfficer Officer officer,
      @ModelAttribute("form") StartForm form,
      Model model) {
    Place place = places.of(officer, slug);
    Problems problems = new Problems();
    if (places.tooLate(place.consultation()) != null) {
      return page(place, form, problems, model);
    }
    ByHand way = form.chosen();
    if (way == null) {
      problems.add("way", "Choose how the answers were given");
    }
    Locale language = language(form, place, problems);
    String partner = partner(form, place, problems);
    if (way == null || language == null || !problems.isEmpty()) {
      return page(place, form, problems, model);
    }
    Draft draft =
        drafts.begin(
            new Draft.Beginning(
                slug, officer.id(), way, language, partner, place.conversation().version()));
    String pace = form.oneByOne() ? "one" : "all";
    drafts.keep(draft, new Fields(Map.of(StartForm.PACE, List.of(pace))));
    return "redirect:" + place.address(draft) + (form.oneByOne() ? "/ask" : "");
  }

  /** What stands on the sheet counts before what was chosen. */
  private static @Nullable Locale language(StartForm form, Place place, Problems problems) {
    String typed = Typed.words(form.reference());
    String tag = Typed.words(form.language());
    if (!typed.isEmpty()) {
      Optional<Reference> reference = Reference.read(typed);
      String wrong = wrong(reference, place);
      if (wrong != null) {
        problems.add("reference", wrong);
        return null;
      }
      tag = reference.map(Reference::language).orElse(tag);
    }
    Locale language = Locale.forLanguageTag(tag);
    if (!place.languages().contains(language)) {
      problems.add(
          typed.isEmpty() ? "language" : "reference",
          "Choose one of the languages that this consultation is in");
      return null;
    }
    return language;
  }

  private static @Nullable String wrong(Optional<Reference> reference, Place place) {
    if (reference.isEmpty()) {
      return "A reference looks like "
          + Reference.of(
              place.consultation().slug(),
              place.conversation().language(),
              place.conversation().version());
    }
    if (!reference.get().slug().equals(place.consultation().slug())) {
      return "This sheet belongs to another consultation: " + reference.get().slug();
    }
    return reference.get().printedFrom(place.conversation().version())
        ? null
        : "This sheet was printed from other questions than are asked now. Leave the reference"
            + " empty, choose the language, and compare each question";
  }

  /** A partner enters answers for its own people only. */
  private @Nullable String partner(StartForm form, Place place, Problems problems) {
    if (place.officer().role() == Role.PARTNER) {
      return partners
          .word(place.officer(), place.consultation())
          .map(JoinWord::word)
          .orElseThrow(Places::notFound);
    }
    String word = Typed.words(form.partner());
    boolean known =
        JoinWord.of(place.consultation().setUp()).stream().anyMatch(one -> one.word().equals(word));
    if (!word.isEmpty() && !known) {
      problems.add("partner", "Choose one of the partners, or none");
    }
    return word.isEmpty() ? null : word;
  }

  private String early(Consultation consultation, Officer officer, Model model) {
    model.addAttribute("consultation", consultation).addAttribute("partner", own(officer));
    return "console/assisted/early";
  }

  private static boolean own(Officer officer) {
    return officer.role() == Role.PARTNER;
  }

  private String page(Place place, StartForm form, Problems problems, Model model) {
    String slug = place.consultation().slug();
    String id = place.officer().id();
    List<JoinWord> joinWords = JoinWord.of(place.consultation().setUp());
    model.addAttribute("consultation", place.consultation()).addAttribute("form", form);
    model.addAttribute("problems", problems).addAttribute("address", place.address());
    model.addAttribute("ways", ByHand.values()).addAttribute("closed", place.closed());
    model.addAttribute("languages", place.languages().stream().map(languages::named).toList());
    model.addAttribute("late", places.tooLate(place.consultation()));
    model.addAttribute("partner", own(place.officer()));
    model.addAttribute("joinWords", own(place.officer()) ? List.of() : joinWords);
    model.addAttribute("drafts", drafts.of(slug, id));
    model.addAttribute("count", entries.count(slug, id));
    model.addAttribute("letters", own(place.officer()) ? 0 : entries.byLetter(slug).size());
    return "console/assisted/desk";
  }
}
