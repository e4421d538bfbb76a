package org.earshot.web.groups;

import java.util.List;
import java.util.Locale;
import org.earshot.assisted.Entries;
import org.earshot.assisted.Entry;
import org.earshot.assisted.TakingBack;
import org.earshot.participants.ByHand;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.assisted.NextSheet;
import org.earshot.web.assisted.Places;
import org.earshot.web.forms.Confirmation;
import org.earshot.web.forms.Found;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheets of one session: beginning the next, and taking one back until it is closed. */
@Controller
@RequestMapping("/console/consultations/{slug}/groups/{id}")
class GroupSheetPages {

  private final Places places;
  private final GroupPlaces groups;
  private final Entries entries;
  private final TakingBack takingBack;
  private final NextSheet nextSheet;

  GroupSheetPages(
      Places places,
      GroupPlaces groups,
      Entries entries,
      TakingBack takingBack,
      NextSheet nextSheet) {
    this.places = places;
    this.groups = groups;
    this.entries = entries;
    this.takingBack = takingBack;
    this.nextSheet = nextSheet;
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
    GroupPlace seen = groups.of(officer, slug, id);
    Locale spoken = Locale.forLanguageTag(language);
    String late = places.tooLate(seen.place().consultation());
    if (seen.session().closed() || late != null) {
      next.addFlashAttribute("refusal", late == null ? GroupPlace.CLOSED : late);
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
    GroupPlace seen = groups.of(officer, slug, id);
    Entry entry = entry(seen, response);
    String named = entry.response().toString().substring(0, 8);
    return new Confirmation(
            "Take this sheet back?",
            List.of(
                "Response "
                    + named
                    + (entry.sheet().isEmpty() ? "" : ", sheet " + entry.sheet())
                    + " is deleted with everything that was entered from it.",
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
    GroupPlace seen = groups.of(officer, slug, id);
    Entry entry = entry(seen, response);
    if (seen.session().closed()) {
      next.addFlashAttribute("refusal", GroupPlace.CLOSED);
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

  private Entry entry(GroupPlace seen, String response) {
    return entries.in(seen.session().id()).stream()
        .filter(one -> one.response().equals(Found.uuid(response)))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
