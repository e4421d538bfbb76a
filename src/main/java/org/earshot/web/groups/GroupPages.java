package org.earshot.web.groups;

import java.util.List;
import org.earshot.assisted.Entries;
import org.earshot.assisted.Entry;
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
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One session: what is said of it, how many sheets there are, and closing it. */
@Controller
@RequestMapping("/console/consultations/{slug}/groups/{id}")
class GroupPages {

  private final Places places;
  private final GroupPlaces groups;
  private final GroupSessions sessions;
  private final SaidTogether together;
  private final Entries entries;
  private final NextSheet nextSheet;
  private final Languages languages;

  GroupPages(
      Places places,
      GroupPlaces groups,
      GroupSessions sessions,
      SaidTogether together,
      Entries entries,
      NextSheet nextSheet,
      Languages languages) {
    this.places = places;
    this.groups = groups;
    this.sessions = sessions;
    this.together = together;
    this.entries = entries;
    this.nextSheet = nextSheet;
    this.languages = languages;
  }

  @GetMapping
  String show(
      @PathVariable String slug,
      @PathVariable String id,
      @CurrentOfficer Officer officer,
      Model model) {
    GroupPlace seen = groups.of(officer, slug, id);
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
    GroupPlace seen = groups.of(officer, slug, id);
    Problems problems = new Problems();
    Particulars read =
        form.read(seen.place().languages(), groups.lastDay(seen.place().consultation()), problems);
    if (read != null) {
      enough(seen, read.present(), problems);
    }
    if (read == null || !problems.isEmpty()) {
      return page(seen, form, problems, model);
    }
    if (seen.session().closed()) {
      next.addFlashAttribute("refusal", GroupPlace.CLOSED);
    } else {
      sessions.change(seen.session().id(), read);
      next.addFlashAttribute("notice", "The session is changed.");
    }
    return "redirect:" + seen.address();
  }

  /** Nobody raises a hand who was not there. */
  private void enough(GroupPlace seen, int present, Problems problems) {
    int raised = together.of(seen.session().id()).most();
    if (present < raised) {
      problems.add(
          "present",
          raised
              + " hands were raised for one answer: correct what the group said together first, or"
              + " enter at least as many");
    }
  }

  @GetMapping("/close")
  String askToClose(
      @PathVariable String slug,
      @PathVariable String id,
      @CurrentOfficer Officer officer,
      Model model) {
    GroupPlace seen = groups.of(officer, slug, id);
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
    GroupPlace seen = groups.of(officer, slug, id);
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
    GroupPlace seen = groups.of(officer, slug, id);
    sessions.open(seen.session().id());
    next.addFlashAttribute("notice", "The session is open again.");
    return "redirect:" + seen.address();
  }

  private String page(GroupPlace seen, GroupForm form, Problems problems, Model model) {
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
