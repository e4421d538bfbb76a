package org.earshot.web.assisted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.assisted.Copied;
import org.earshot.assisted.Copying;
import org.earshot.assisted.Draft;
import org.earshot.assisted.Drafts;
import org.earshot.assisted.Fields;
import org.earshot.flow.Answer;
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

/** One question at a time, for whoever talks with the person: only those that apply are asked. */
@Controller
@RequestMapping("/console/consultations/{slug}/assisted/{id}/ask")
class AskPages {

  private static final String NOT_ANSWERED = "~skipped";

  private final Places places;
  private final Drafts drafts;
  private final Copying copying;
  private final PaperWords words;

  AskPages(Places places, Drafts drafts, Copying copying, PaperWords words) {
    this.places = places;
    this.drafts = drafts;
    this.copying = copying;
    this.words = words;
  }

  /**
   * @param question to go back to; without it, the one that is next
   */
  @GetMapping
  String ask(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String question,
      @RequestParam MultiValueMap<String, String> typed,
      @CurrentOfficer Officer officer,
      Model model) {
    Place begun = places.of(officer, slug);
    Draft draft = places.draft(begun, id);
    Place place = places.of(begun, draft);
    Fields fields =
        typed.containsKey("again") ? with(draft, question, new Fields(typed)) : draft.fields();
    Copied copied = copied(place, draft, fields, question);
    String wanted = copied.next().map(one -> one.id()).orElse(null);
    Problems problems = new Problems();
    if (!copied.slips().isEmpty() && question.isEmpty()) {
      Copied.Slip first = copied.slips().getFirst();
      problems.add(first.field(), first.words());
      wanted = first.field().substring(Fields.answer("").length());
      copied = copied(place, draft, fields, wanted);
    }
    return wanted == null
        ? "redirect:" + place.address(draft) + "/check"
        : page(new Shown(place, draft, fields, wanted, copied), problems, model);
  }

  private Copied copied(Place place, Draft draft, Fields fields, String question) {
    return question.isEmpty()
        ? copying.asFarAs(place.conversation(), draft.language(), fields)
        : copying.until(place.conversation(), draft.language(), fields, question);
  }

  /**
   * What is wrong with an answer is said when the next page comes, which is the same again.
   *
   * @param then {@code later} to go on another time, {@code all} to see all questions; what is
   *     empty then is still to be asked
   */
  @Recorded("saved an answer that is being entered for someone")
  @PostMapping
  String keep(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam String question,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(defaultValue = "") String then,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    Place begun = places.of(officer, slug);
    Draft draft = places.draft(begun, id);
    Place place = places.of(begun, draft);
    if (place.conversation().question(question).isEmpty()) {
      throw Places.notFound();
    }
    Fields fields = with(draft, question, new Fields(typed));
    if (then.isEmpty() && !fields.mention(question)) {
      Fields none = new Fields(Map.of(Fields.note(question), List.of(NOT_ANSWERED)));
      fields = fields.with(List.of(Fields.note(question)), none);
    }
    drafts.keep(draft, fields);
    if (then.equals("later")) {
      next.addFlashAttribute("notice", EntryPages.SAVED);
      return "redirect:" + place.address();
    }
    return "redirect:" + place.address(draft) + (then.equals("all") ? "" : "/ask");
  }

  /**
   * From what is checked back to one question; what was typed there is kept.
   *
   * @param change its id
   */
  @Recorded("went back to an answer that is being entered for someone")
  @PostMapping(params = "change")
  String change(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam String change,
      @RequestParam MultiValueMap<String, String> typed,
      @CurrentOfficer Officer officer) {
    Place begun = places.of(officer, slug);
    Draft draft = places.draft(begun, id);
    if (places.of(begun, draft).conversation().question(change).isEmpty()) {
      throw Places.notFound();
    }
    drafts.keep(draft, draft.fields().with(Keeping.NAMES, new Fields(typed)));
    return "redirect:" + begun.address(draft) + "/ask?question=" + change;
  }

  private static Fields with(Draft draft, String question, Fields typed) {
    return draft.fields().with(List.of(Fields.answer(question), Fields.note(question)), typed);
  }

  private record Shown(Place place, Draft draft, Fields fields, String question, Copied copied) {

    /** The question before this one; null where it is the first. */
    @Nullable String before() {
      List<String> before = new ArrayList<>();
      for (Answer answer : copied.progress().answers().values()) {
        if (answer.kind() != Answer.Kind.SHOWN) {
          before.add(answer.question());
        }
      }
      return before.isEmpty() ? null : before.getLast();
    }
  }

  private String page(Shown shown, Problems problems, Model model) {
    Line line =
        Line.of(
                shown.place().conversation(),
                shown.draft().language(),
                words,
                shown.copied().progress())
            .stream()
            .filter(one -> one.id().equals(shown.question()))
            .findFirst()
            .orElseThrow(Places::notFound);
    Places.show(shown.place(), shown.draft(), model);
    model.addAttribute("line", line).addAttribute("fields", shown.fields());
    model.addAttribute("before", shown.before()).addAttribute("problems", problems);
    return "console/assisted/ask";
  }
}
