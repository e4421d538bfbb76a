package org.earshot.web.groups;

import java.util.List;
import java.util.Locale;
import org.earshot.assisted.Entries;
import org.earshot.assisted.Entry;
import org.earshot.assisted.TakingBack;
import org.earshot.groups.GroupSession;
import org.earshot.groups.GroupSession.Particulars;
import org.earshot.groups.GroupSessions;
import org.earshot.groups.SaidTogether;
import org.earshot.participants.ByHand;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.assisted.NextSheet;
import org.earshot.web.assisted.Place;
import org.earshot.web.assisted.Places;
import org.earshot.web.forms.Confirmation;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One session: its sheets, how many there are, and taking one back until it is closed. */
@Controller
@RequestMapping("/console/consultations/{slug}/groups/{id}")
class GroupPages {

  private static final String CLOSED =
      "The session is closed. Open it again before you change anything in it.";

  private final Places places;
  private final GroupPlaces groups;
  private final GroupSessions sessions;
  private final SaidTogether together;
  private final Entries entries;
  private final TakingBack takingBack;
  private final NextSheet nextSheet;
  private final Languages languages;

  GroupPages(
      Places places,
      GroupPlaces groups,
      GroupSessions sessions,
      SaidTogether together,
      Entries entries,
      TakingBack takingBack,
      NextSheet nextSheet,
      Languages languages) {
    this.places = places;
    this.groups = groups;
    this.sessions = sessions;
    this.together = together;
    this.entries = entries;
    this.takingBack = takingBack;
    this.nextSheet = nextSheet;
    this.languages = languages;
  }

  private record Seen(Place place, GroupSession session) {

    String address() {
      return "/console/consultations/" + session.consultation() + "/groups/" + session.id();
    }
  }

  private Seen seen(Officer officer, String slug, String id) {
    Place place = places.of(officer, slug);
    return new Seen(place, groups.session(place, id));
  }

  @GetMapping
  String show(
      @PathVariable String slug,
      @PathVariable String id,
      @CurrentOfficer Officer officer,
      Model model) {
    Seen seen = seen(officer, slug, id);
    return page(seen, GroupForm.of(seen.session()), new Problems(), model);
  }

  @Recorded("changed what is said of a group session")
  @PostMapping
  String change(
      @PathVariable String slug,
      @PathVariable String id,
      @ModelAttribute("form") GroupForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Seen seen = seen(officer, slug, id);
    Problems problems = new Problems();
    Particulars read =
        form.read(seen.place().languages(), groups.lastDay(seen.place().consultation()), problems);
    if (read == null) {
      return page(seen, form, problems, model);
    }
    if (seen.session().closed()) {
      next.addFlashAttribute("refusal", CLOSED);
    } else {
      sessions.change(seen.session().id(), read);
      next.addFlashAttribute("notice", "The session is changed.");
    }
    return "redirect:" + seen.address();
  }

  @Recorded("began a sheet of a group session")
  @PostMapping("/next")
  String next(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String way,
      @RequestParam(defaultValue = "") String language,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    Seen seen = seen(officer, slug, id);
    Locale spoken = Locale.forLanguageTag(language);
    String late = places.tooLate(seen.place().consultation());
    if (seen.session().closed() || late != null) {
      next.addFlashAttribute("refusal", late == null ? CLOSED : late);
      return "redirect:" + seen.address();
    }
    ByHand how = ByHand.of(way).orElse(null);
    if (how == null || !seen.session().particulars().languages().contains(spoken)) {
      next.addFlashAttribute("refusal", "Choose how the answers were given, and the language.");
      return "redirect:" + seen.address();
    }
    return "redirect:" + nextSheet.begin(seen.place(), seen.session(), how, spoken);
  }

  @GetMapping("/sheets/{response}/undo")
  String askToUndo(
      @PathVariable String slug,
      @PathVariable String id,
      @PathVariable String response,
      @CurrentOfficer Officer officer,
      Model model) {
    Seen seen = seen(officer, slug, id);
    Entry entry = entry(seen, response);
    String named = entry.response().toString().substring(0, 8);
    return new Confirmation(
            "Take this sheet back?",
            List.of(
                "Response "
                    + named
                    + (entry.sheet().isEmpty() ? "" : ", sheet " + entry.sheet())
                    + ", is deleted with everything that was entered from it.",
                "The sheet of paper can be entered again."),
            seen.address() + "/sheets/" + entry.response() + "/undo",
            "Take it back",
            seen.address(),
            true)
        .on(model);
  }

  @Recorded("took back a sheet of a group session")
  @PostMapping("/sheets/{response}/undo")
  String undo(
      @PathVariable String slug,
      @PathVariable String id,
      @PathVariable String response,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    Seen seen = seen(officer, slug, id);
    Entry entry = entry(seen, response);
    if (seen.session().closed()) {
      next.addFlashAttribute("refusal", CLOSED);
    } else if (takingBack.undo(slug, entry)) {
      next.addFlashAttribute("notice", "The sheet is taken back. Nothing of it is kept.");
    } else {
      next.addFlashAttribute(
          "refusal",
          "This person had begun by themselves, or has written since, so their answers are not"
              + " only those of the sheet. Correct or forget them on the page of the response.");
    }
    return "redirect:" + seen.address();
  }

  private Entry entry(Seen seen, String response) {
    return entries.in(seen.session().id()).stream()
        .filter(one -> one.response().equals(Found.uuid(response)))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping("/close")
  String askToClose(
      @PathVariable String slug,
      @PathVariable String id,
      @CurrentOfficer Officer officer,
      Model model) {
    Seen seen = seen(officer, slug, id);
    int sheets = entries.in(seen.session().id()).size();
    return new Confirmation(
            "Close this session?",
            List.of(
                "No more sheets are entered under it or taken back, and its notes and hands stay as"
                    + " they are.",
                (sheets == 1 ? "One sheet was" : sheets + " sheets were")
                    + " entered; "
                    + seen.session().present()
                    + " were present. It can be opened again."),
            seen.address() + "/close",
            "Close the session",
            seen.address(),
            false)
        .on(model);
  }

  @Recorded("closed a group session")
  @PostMapping("/close")
  String close(
      @PathVariable String slug,
      @PathVariable String id,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    Seen seen = seen(officer, slug, id);
    sessions.close(seen.session().id());
    next.addFlashAttribute("notice", "The session is closed.");
    return "redirect:" + seen.address();
  }

  @Recorded("opened a group session again")
  @PostMapping("/open")
  String open(
      @PathVariable String slug,
      @PathVariable String id,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    Seen seen = seen(officer, slug, id);
    sessions.open(seen.session().id());
    next.addFlashAttribute("notice", "The session is open again.");
    return "redirect:" + seen.address();
  }

  private String page(Seen seen, GroupForm form, Problems problems, Model model) {
    GroupSession session = seen.session();
    Place place = seen.place();
    List<Entry> sheets = entries.in(session.id());
    model.addAttribute("consultation", place.consultation()).addAttribute("group", session);
    model.addAttribute("address", seen.address()).addAttribute("form", form);
    model.addAttribute("desk", place.address()).addAttribute("problems", problems);
    model.addAttribute("sheets", sheets).addAttribute("together", together.of(session.id()));
    model.addAttribute("begun", nextSheet.begun(place, session.id()));
    model.addAttribute("late", places.tooLate(place.consultation()));
    model.addAttribute("ways", ByHand.values());
    model.addAttribute("languages", place.languages().stream().map(languages::named).toList());
    model.addAttribute(
        "spoken", session.particulars().languages().stream().map(languages::named).toList());
    return "console/groups/session";
  }
}
