package org.earshot.web.languages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.earshot.language.OwnLanguage;
import org.earshot.language.OwnLine;
import org.earshot.language.OwnWords;
import org.earshot.language.OwnWords.Saved;
import org.earshot.language.Rewording;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people changed in a language, and how it is put back. */
@Controller
class OwnHistoryPages {

  private static final String HISTORY = OwnDesk.LANGUAGE + "/history";

  private final OwnWords words;
  private final OwnDesk desk;

  OwnHistoryPages(OwnWords words, OwnDesk desk) {
    this.words = words;
    this.desk = desk;
  }

  /**
   * One change.
   *
   * @param after what was said from then on; null where the file's words came back
   * @param current whether it is what counts
   */
  record Entry(
      Rewording rewording, String label, String before, @Nullable String after, boolean current) {}

  /**
   * @param path of one piece; empty for all
   */
  @GetMapping(HISTORY)
  String history(
      @PathVariable String tag, @RequestParam(defaultValue = "") String path, Model model) {
    OwnLanguage language = desk.language(tag);
    List<Rewording> rewordings =
        words.history(language.language()).stream()
            .filter(one -> path.isEmpty() || one.path().equals(path))
            .toList();
    desk.show(language, model);
    model.addAttribute("line", language.line(path).orElse(null));
    model.addAttribute("entries", rewordings.stream().map(one -> entry(one, language)).toList());
    return "console/languages/history";
  }

  private static Entry entry(Rewording rewording, OwnLanguage language) {
    OwnLine line = language.line(rewording.path()).orElse(null);
    OwnLine.Own own = line == null ? null : line.own();
    boolean list = line != null && line.list();
    String after = rewording.words();
    return new Entry(
        rewording,
        line == null ? rewording.path() : line.label(),
        list ? change(rewording.before()) : rewording.before(),
        list && after != null ? change(after) : after,
        own != null && own.rewording().revision() == rewording.revision());
  }

  /** "+yep" and "-yup" in words. */
  private static String change(String kept) {
    String added = lines(kept, '+');
    String taken = lines(kept, '-');
    String first = added.isEmpty() ? "" : "Added: " + added + ". ";
    String second = taken.isEmpty() ? "" : "Taken away: " + taken + ".";
    return (first + second).strip().isEmpty() ? "As Earshot came" : (first + second).strip();
  }

  private static String lines(String kept, char sign) {
    return kept.lines()
        .filter(line -> line.length() > 1 && line.charAt(0) == sign)
        .map(line -> line.substring(1))
        .collect(Collectors.joining(", "));
  }

  @Recorded("put Earshot’s own words back")
  @PostMapping(OwnDesk.LANGUAGE + "/put-back")
  String putBack(
      @PathVariable String tag,
      @RequestParam(defaultValue = "") String path,
      @RequestParam(defaultValue = "0") int revision,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    OwnLanguage language = desk.language(tag);
    Locale locale = language.language();
    OwnLine line = language.line(path).orElseThrow(OwnDesk::unknown);
    Saved saved = words.putBack(locale, path, revision, OwnDesk.author(officer));
    if (saved.kept()) {
      next.addFlashAttribute(
          "notice", saved.changed() == 0 ? "It says that already." : line.label() + ": put back.");
    } else {
      next.addFlashAttribute(
          "refusal",
          line.label()
              + " cannot be put back. "
              + saved.faults().values().stream()
                  .flatMap(List::stream)
                  .collect(Collectors.joining(" ")));
    }
    return "redirect:" + OwnDesk.address(locale) + "/history";
  }
}
