package org.earshot.web.assisted;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.earshot.assisted.Copied;
import org.earshot.assisted.Copying;
import org.earshot.assisted.Draft;
import org.earshot.assisted.Drafts;
import org.earshot.assisted.Entries;
import org.earshot.assisted.Fields;
import org.earshot.flow.Question;
import org.earshot.groups.GroupSession;
import org.earshot.groups.GroupSessions;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Confirmation;
import org.earshot.web.forms.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All questions on one page, for whoever copies from paper. */
@Controller
@RequestMapping("/console/consultations/{slug}/assisted/{id}")
class EntryPages {

  static final String SAVED = "It is saved. Go on with it whenever you like.";

  private final Places places;
  private final Drafts drafts;
  private final Copying copying;
  private final PaperWords words;
  private final Keeping keeping;
  private final CheckDesk desk;
  private final Kept kept;
  private final Entries entries;
  private final GroupSessions sessions;

  EntryPages(
      Places places,
      Drafts drafts,
      Copying copying,
      PaperWords words,
      Keeping keeping,
      CheckDesk desk,
      Kept kept,
      Entries entries,
      GroupSessions sessions) {
    this.places = places;
    this.drafts = drafts;
    this.copying = copying;
    this.words = words;
    this.keeping = keeping;
    this.desk = desk;
    this.kept = kept;
    this.entries = entries;
    this.sessions = sessions;
  }

  /**
   * @param typed {@code check} there where the page is to say what is wrong with it
   */
  @GetMapping
  String form(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      @CurrentOfficer Officer officer,
      Model model) {
    Place begun = places.of(officer, slug);
    Draft draft = places.draft(begun, id);
    Place place = places.of(begun, draft);
    Fields shown =
        typed.containsKey("again")
            ? draft.fields().with(names(place, draft), new Fields(typed))
            : draft.fields();
    Problems problems = new Problems();
    if (typed.containsKey("check")) {
      Copied copied = copying.all(place.conversation(), draft.language(), shown);
      copied.slips().forEach(slip -> problems.add(slip.field(), slip.words()));
    }
    Places.show(place, draft, model);
    model.addAttribute("lines", Line.of(place.conversation(), draft.language(), words));
    model.addAttribute("fields", shown).addAttribute("problems", problems);
    session(draft, model);
    return "console/assisted/form";
  }

  /** The session with a group that the sheet belongs to. */
  private void session(Draft draft, Model model) {
    UUID id = draft.session();
    GroupSession session = id == null ? null : sessions.find(id).orElse(null);
    model.addAttribute("group", session);
    model.addAttribute("entered", session == null ? 0 : entries.in(session.id()).size());
  }

  /**
   * Keeps what was typed, whatever it is.
   *
   * @param then {@code later} to go on with it another time, {@code one} to go on question by
   *     question, {@code next} to keep it unread and go on with the next sheet, else it is to be
   *     checked
   */
  @Recorded("saved answers that are being entered for someone")
  @PostMapping
  String save(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(defaultValue = "") String then,
      @CurrentOfficer Officer officer,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Place begun = places.of(officer, slug);
    Draft draft = places.draft(begun, id);
    Place place = places.of(begun, draft);
    Fields fields = draft.fields().with(names(place, draft), new Fields(typed));
    drafts.keep(draft, fields);
    if (then.equals("next")) {
      Checked checked = keeping.read(place, draft, fields);
      return quickly(checked, request, model, next);
    }
    if (then.equals("later")) {
      next.addFlashAttribute("notice", SAVED);
      return "redirect:" + place.address();
    }
    return "redirect:" + place.address(draft) + (then.equals("one") ? "/ask" : "/check");
  }

  /** What can be kept is not read once more; everything else is. */
  private String quickly(
      Checked checked, HttpServletRequest request, Model model, RedirectAttributes next) {
    if (!checked.copied().whole()) {
      return checked.wrong();
    }
    String late = places.tooLate(checked.place().consultation(), checked.draft());
    if (late != null) {
      model.addAttribute("refusal", late);
      return desk.lay(checked, new Problems(), model);
    }
    Keeping.Result result = keeping.keep(checked);
    if (result.response() == null) {
      return desk.lay(checked, result, model);
    }
    request.setAttribute(
        Recorded.DONE, checked.place().consultation().slug() + "/" + result.response());
    return kept.onwards(checked, result, next);
  }

  private static List<String> names(Place place, Draft draft) {
    List<String> names =
        new ArrayList<>(draft.session() == null ? List.<String>of() : Keeping.NAMES);
    for (Question question : place.conversation().questions()) {
      names.add(Fields.answer(question.id()));
      names.add(Fields.note(question.id()));
    }
    return names;
  }

  @GetMapping("/discard")
  String askToDiscard(
      @PathVariable String slug,
      @PathVariable String id,
      @CurrentOfficer Officer officer,
      Model model) {
    Place place = places.of(officer, slug);
    Draft draft = places.draft(place, id);
    return new Confirmation(
            "Throw away what was entered?",
            List.of("Nothing of it is kept. The sheet of paper can be entered again."),
            place.address(draft) + "/discard",
            "Throw it away",
            place.address(draft),
            true)
        .on(model);
  }

  @Recorded("threw away answers that were being entered")
  @PostMapping("/discard")
  String discard(
      @PathVariable String slug,
      @PathVariable String id,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    Place place = places.of(officer, slug);
    if (!drafts.discard(places.draft(place, id).id())) {
      throw new DraftGone(place.address());
    }
    next.addFlashAttribute("notice", "It is thrown away. Nothing was kept.");
    return "redirect:" + place.address();
  }
}
