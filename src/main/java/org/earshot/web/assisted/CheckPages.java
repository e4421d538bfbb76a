package org.earshot.web.assisted;

import jakarta.servlet.http.HttpServletRequest;
import org.earshot.assisted.Drafts;
import org.earshot.assisted.Fields;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
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

/** What was entered, read through before it is kept. */
@Controller
@RequestMapping("/console/consultations/{slug}/assisted/{id}/check")
class CheckPages {

  private static final String REFUSAL = "refusal";

  private final Places places;
  private final Drafts drafts;
  private final Keeping keeping;
  private final CheckDesk desk;
  private final Kept kept;

  CheckPages(Places places, Drafts drafts, Keeping keeping, CheckDesk desk, Kept kept) {
    this.places = places;
    this.drafts = drafts;
    this.keeping = keeping;
    this.desk = desk;
    this.kept = kept;
  }

  @GetMapping
  String check(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      @CurrentOfficer Officer officer,
      Model model) {
    Checked checked = keeping.read(officer, slug, id);
    Checked shown = typed.containsKey("again") ? typed(checked, typed) : checked;
    return checked.copied().whole() ? desk.lay(shown, new Problems(), model) : checked.wrong();
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
    Checked checked = typed(keeping.read(officer, slug, id), typed);
    Fields fields = checked.fields();
    drafts.keep(checked.draft(), fields);
    if (!checked.copied().whole()) {
      next.addFlashAttribute(REFUSAL, "Nothing was kept: something has to be put right first.");
      return checked.wrong();
    }
    if (fields.has("same", "same") || fields.has("twice", "same")) {
      next.addFlashAttribute(REFUSAL, "Nothing was kept: these answers are there already.");
      return "redirect:" + checked.address() + "/discard";
    }
    String late = places.tooLate(checked.place().consultation(), checked.draft());
    if (late != null) {
      model.addAttribute(REFUSAL, late);
      return desk.lay(checked, new Problems(), model);
    }
    Keeping.Result result = keeping.keep(checked);
    if (result.response() == null) {
      return desk.lay(checked, result, model);
    }
    request.setAttribute(Recorded.DONE, slug + "/" + result.response());
    return kept.onwards(checked, result, next);
  }

  private static Checked typed(Checked checked, MultiValueMap<String, String> typed) {
    return checked.with(checked.fields().with(Keeping.NAMES, new Fields(typed)));
  }
}
