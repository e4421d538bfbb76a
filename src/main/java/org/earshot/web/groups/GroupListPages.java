package org.earshot.web.groups;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earshot.assisted.Entries;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.JoinWord;
import org.earshot.groups.GroupSession;
import org.earshot.groups.GroupSession.Particulars;
import org.earshot.groups.GroupSessions;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Officer.Role;
import org.earshot.web.Recorded;
import org.earshot.web.assisted.Place;
import org.earshot.web.assisted.Places;
import org.earshot.web.forms.DateEntry;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The sessions of one consultation, and where a new one is begun. */
@Controller
@RequestMapping("/console/consultations/{slug}/groups")
class GroupListPages {

  private final Places places;
  private final GroupPlaces groups;
  private final GroupSessions sessions;
  private final Entries entries;
  private final Languages languages;

  GroupListPages(
      Places places,
      GroupPlaces groups,
      GroupSessions sessions,
      Entries entries,
      Languages languages) {
    this.places = places;
    this.groups = groups;
    this.sessions = sessions;
    this.entries = entries;
    this.languages = languages;
  }

  /** A session with how many sheets were entered under it. */
  public record Line(GroupSession session, int sheets) {}

  @GetMapping
  String list(
      @PathVariable String slug,
      @RequestParam Optional<String> again,
      @ModelAttribute("form") GroupForm typed,
      @CurrentOfficer Officer officer,
      Model model) {
    Consultation consultation = places.consultation(officer, slug);
    return places
        .find(officer, consultation)
        .map(
            place ->
                page(place, again.isPresent() ? typed : fresh(place), "", new Problems(), model))
        .orElseGet(() -> early(consultation, officer, model));
  }

  /** The officer before the page is most often the one who led it, on this very day. */
  private GroupForm fresh(Place place) {
    List<String> only =
        place.languages().size() == 1
            ? List.of(place.languages().getFirst().toLanguageTag())
            : List.of(place.conversation().language().toLanguageTag());
    return new GroupForm(
        null,
        null,
        DateEntry.of(groups.lastDay(place.consultation())),
        only,
        place.officer().name(),
        null);
  }

  @Recorded("began a group session")
  @PostMapping
  String begin(
      @PathVariable String slug,
      @ModelAttribute("form") GroupForm form,
      @RequestParam(defaultValue = "") String partner,
      @CurrentOfficer Officer officer,
      Model model) {
    Place place = places.of(officer, slug);
    Problems problems = new Problems();
    if (places.tooLate(place.consultation()) != null) {
      return page(place, form, partner, problems, model);
    }
    Particulars read = form.read(place.languages(), groups.lastDay(place.consultation()), problems);
    String word = partner(place, Typed.words(partner), problems);
    if (read == null || !problems.isEmpty()) {
      return page(place, form, partner, problems, model);
    }
    GroupSessions.Held held = new GroupSessions.Held(slug, word, officer.id(), officer.name());
    return "redirect:/console/consultations/" + slug + "/groups/" + sessions.begin(held, read);
  }

  private @Nullable String partner(Place place, String chosen, Problems problems) {
    String own = groups.word(place.officer(), place.consultation());
    String word = own.isEmpty() ? chosen : own;
    boolean known =
        JoinWord.of(place.consultation().setUp()).stream().anyMatch(one -> one.word().equals(word));
    if (!word.isEmpty() && !known) {
      problems.add("partner", "Choose one of the partners, or none");
    }
    return word.isEmpty() ? null : word;
  }

  private static String early(Consultation consultation, Officer officer, Model model) {
    model.addAttribute("consultation", consultation);
    model.addAttribute("partner", officer.role() == Role.PARTNER);
    return "console/assisted/early";
  }

  private String page(Place place, GroupForm form, String partner, Problems problems, Model model) {
    boolean own = place.officer().role() == Role.PARTNER;
    model.addAttribute("consultation", place.consultation()).addAttribute("form", form);
    model.addAttribute("problems", problems).addAttribute("partner", own);
    model.addAttribute("late", places.tooLate(place.consultation()));
    model.addAttribute("desk", place.address());
    model.addAttribute("joinWords", own ? List.of() : JoinWord.of(place.consultation().setUp()));
    model.addAttribute("chosenPartner", partner);
    model.addAttribute("languages", place.languages().stream().map(this::named).toList());
    model.addAttribute(
        "lines",
        groups.all(place).stream().map(one -> new Line(one, entries.in(one.id()).size())).toList());
    return "console/groups/list";
  }

  private Languages.Spoken named(Locale language) {
    return languages.named(language);
  }
}
