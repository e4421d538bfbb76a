package org.earshot.web.languages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.language.OwnLanguage;
import org.earshot.language.OwnLine;
import org.earshot.language.OwnPart;
import org.earshot.language.OwnWords;
import org.earshot.language.OwnWords.Saved;
import org.earshot.language.Rewording;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a part of a language is written, the English beside it. */
@Controller
class OwnPartPages {

  private final OwnWords words;
  private final OwnDesk desk;
  private final KeptWords kept;

  OwnPartPages(OwnWords words, OwnDesk desk, KeptWords kept) {
    this.words = words;
    this.desk = desk;
    this.kept = kept;
  }

  @GetMapping(OwnDesk.PART)
  String page(@PathVariable String tag, @PathVariable String id, Model model) {
    return page(desk.language(tag), id, Map.of(), new Problems(), model);
  }

  @GetMapping(path = OwnDesk.PART, params = "again")
  String pageAgain(
      @PathVariable String tag,
      @PathVariable String id,
      @RequestParam Map<String, String> typed,
      Model model) {
    return page(desk.language(tag), id, typed, new Problems(), model);
  }

  @Recorded("reworded Earshot’s own words")
  @PostMapping(OwnDesk.PART)
  String save(
      @PathVariable String tag,
      @PathVariable String id,
      @RequestParam Map<String, String> typed,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    OwnLanguage language = desk.language(tag);
    List<OwnLine> lines = OwnDesk.part(language, id).lines();
    Saved saved =
        words.save(language.language(), LineView.work(typed, lines), OwnDesk.author(officer));
    if (!saved.kept()) {
      return refused(desk.language(tag), id, typed, saved, model);
    }
    int keeping = keeping(language, OwnDesk.part(language, id)).size();
    next.addFlashAttribute("notice", said(saved.changed()) + butNot(saved.changed(), keeping));
    return "redirect:" + OwnDesk.address(language.language(), id);
  }

  private static String said(int changed) {
    return switch (changed) {
      case 0 -> "Nothing was changed.";
      case 1 -> "Saved. It counts from now on.";
      default -> "Saved: " + changed + " changes. They count from now on.";
    };
  }

  private static String butNot(int changed, int keeping) {
    if (changed == 0 || keeping == 0) {
      return "";
    }
    return keeping == 1
        ? " The consultation that is open keeps the words that it opened with."
        : " The " + keeping + " consultations that are open keep the words that they opened with.";
  }

  /** Open consultations hold what is sent to people; pages and lists of words are one for all. */
  private List<KeptWords.Kept> keeping(OwnLanguage language, OwnPart part) {
    return switch (part.kind()) {
      case PHRASE, QUESTION -> kept.in(language.language());
      case PAGE, LIST -> List.of();
    };
  }

  private String refused(
      OwnLanguage language, String id, Map<String, String> typed, Saved saved, Model model) {
    List<OwnLine> lines = OwnDesk.part(language, id).lines();
    Problems problems = new Problems();
    for (OwnLine line : lines) {
      for (String fault : saved.faults().getOrDefault(line.path(), List.of())) {
        problems.add(LineView.field(line), line.label() + ": " + fault);
      }
      for (OwnWords.Clash clash : saved.clashes()) {
        if (clash.path().equals(line.path())) {
          problems.add(LineView.field(line), changedBy(language.language(), clash));
        }
      }
    }
    return page(language, id, LineView.knowing(typed, lines, saved.clashes()), problems, model);
  }

  private String changedBy(Locale language, OwnWords.Clash clash) {
    String who =
        words.history(language).stream()
            .filter(rewording -> rewording.path().equals(clash.path()))
            .findFirst()
            .map(Rewording::author)
            .map(author -> author.name())
            .orElse("Somebody");
    return who
        + " changed this while you were writing. It now says: “"
        + clash.theirs()
        + "”. You wrote: “"
        + clash.ours()
        + "”. Nothing is saved yet: choose, and save again.";
  }

  /** How long one phrase has become while it is typed. */
  @PostMapping(OwnDesk.LANGUAGE + "/length")
  String length(
      @PathVariable String tag,
      @RequestParam(defaultValue = "") String path,
      @RequestParam Map<String, String> typed,
      Model model) {
    OwnLanguage language = desk.language(tag);
    OwnLine line = language.line(path).orElseThrow(OwnDesk::unknown);
    model.addAttribute("view", LineView.of(line, language.language(), typed, words));
    desk.show(language, model);
    return "console/languages/part :: examples";
  }

  private String page(
      OwnLanguage language, String id, Map<String, String> typed, Problems problems, Model model) {
    OwnPart part = OwnDesk.part(language, id);
    desk.show(language, model);
    model.addAttribute("part", part).addAttribute("problems", problems);
    model.addAttribute("keeping", keeping(language, part));
    model.addAttribute(
        "views",
        part.lines().stream()
            .map(line -> LineView.of(line, language.language(), typed, words))
            .toList());
    return "console/languages/part";
  }
}
