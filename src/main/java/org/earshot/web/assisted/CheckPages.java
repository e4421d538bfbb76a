package org.earshot.web.assisted;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.earshot.assisted.Copied;
import org.earshot.assisted.Copying;
import org.earshot.assisted.Draft;
import org.earshot.assisted.Drafts;
import org.earshot.assisted.Entries;
import org.earshot.assisted.Entries.AnsweredAlready;
import org.earshot.assisted.Fields;
import org.earshot.channels.Address;
import org.earshot.inviting.MobileNumber;
import org.earshot.privacy.Audit;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was entered, read through before it is kept. */
@Controller
@RequestMapping("/console/consultations/{slug}/assisted/{id}/check")
class CheckPages {

  private static final String REFUSAL = "refusal";

  private final Places places;
  private final Drafts drafts;
  private final Copying copying;
  private final Entries entries;
  private final MobileNumber numbers;
  private final PaperWords words;
  private final Audit audit;

  CheckPages(
      Places places,
      Drafts drafts,
      Copying copying,
      Entries entries,
      MobileNumber numbers,
      PaperWords words,
      Audit audit) {
    this.places = places;
    this.drafts = drafts;
    this.copying = copying;
    this.entries = entries;
    this.numbers = numbers;
    this.words = words;
    this.audit = audit;
  }

  /** A draft that is to be kept. */
  private record Checked(Place place, Draft draft, Copied copied) {}

  @GetMapping
  String check(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      @CurrentOfficer Officer officer,
      Model model) {
    Checked checked = checked(officer, slug, id);
    boolean again = typed.containsKey("again");
    Fields shown = checked.draft().fields();
    Fields fields = again ? shown.with(CheckFields.NAMES, new Fields(typed)) : shown;
    return checked.copied().whole() ? page(checked, fields, new Problems(), model) : wrong(checked);
  }

  @Recorded("entered answers for someone")
  @PostMapping
  String keep(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      @CurrentOfficer Officer officer,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Checked checked = checked(officer, slug, id);
    Fields fields = checked.draft().fields().with(CheckFields.NAMES, new Fields(typed));
    CheckFields own = new CheckFields(fields);
    drafts.keep(checked.draft(), fields);
    if (!checked.copied().whole()) {
      next.addFlashAttribute(REFUSAL, "Nothing was kept: something has to be put right first.");
      return wrong(checked);
    }
    if (own.areThereAlready()) {
      next.addFlashAttribute(REFUSAL, "Nothing was kept: these answers are there already.");
      return "redirect:" + checked.place().address(checked.draft()) + "/discard";
    }
    Problems problems = new Problems();
    String late = places.tooLate(checked.place().consultation());
    if (late != null) {
      model.addAttribute(REFUSAL, late);
      return page(checked, fields, problems, model);
    }
    Address address = own.address(numbers, problems);
    own.checkSheet(sheet -> entries.entered(slug, sheet), problems);
    if (!problems.isEmpty()) {
      return page(checked, fields, problems, model);
    }
    try {
      UUID response = kept(checked, address, own.sheet());
      request.setAttribute(Recorded.DONE, slug + "/" + response);
      return done(checked, response, address, next);
    } catch (AnsweredAlready already) {
      audit.record(officer.id(), "was told that a number has answered already", slug);
      problems.add("same", "Somebody has answered from this number already");
      model.addAttribute("already", true);
      return page(checked, fields, problems, model);
    }
  }

  private Checked checked(Officer officer, String slug, String id) {
    Place begun = places.of(officer, slug);
    Draft draft = places.draft(begun, id);
    Place place = places.of(begun, draft);
    return new Checked(
        place, draft, copying.all(place.conversation(), draft.language(), draft.fields()));
  }

  private static String wrong(Checked checked) {
    return "redirect:" + checked.place().address(checked.draft()) + "?check";
  }

  private UUID kept(Checked checked, @Nullable Address address, String sheet) {
    return entries
        .keep(order(checked, address, sheet))
        .orElseThrow(() -> new DraftGone(checked.place().address()));
  }

  private Entries.Order order(Checked checked, @Nullable Address address, String sheet) {
    Draft draft = checked.draft();
    return new Entries.Order(
        draft,
        checked.place().conversation(),
        checked.copied(),
        address,
        sheet,
        words.takePart(draft.language()),
        checked.place().officer().name());
  }

  private String done(
      Checked checked, UUID response, @Nullable Address address, RedirectAttributes next) {
    next.addFlashAttribute(
        "notice", "Kept as response " + response.toString().substring(0, 8) + ".");
    if (address != null && entries.stopped(address)) {
      next.addFlashAttribute(
          "stopped",
          "This number has texted STOP. The answers are kept, but nothing is sent to it unless"
              + " START is texted from it.");
    }
    if (checked.copied().alarm()) {
      next.addFlashAttribute("alarm", true);
    }
    return "redirect:" + checked.place().address() + StartForm.again(checked.draft());
  }

  private String page(Checked checked, Fields fields, Problems problems, Model model) {
    Places.show(checked.place(), checked.draft(), model);
    ReadBack read = new ReadBack(checked.place().conversation(), checked.draft(), words);
    model.addAttribute("consents", read.consents(checked.copied()));
    model.addAttribute("answers", read.answers(checked.copied()));
    model.addAttribute("unused", read.unused(checked.copied()));
    model.addAttribute("told", read.wantsToBeTold(checked.copied()));
    model.addAttribute("fields", fields).addAttribute("problems", problems);
    return "console/assisted/check";
  }
}
