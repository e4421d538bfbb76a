package org.earshot.web.languages;

import java.util.List;
import org.earshot.language.OwnLanguage;
import org.earshot.language.OwnWords;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Confirmation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which languages Earshot speaks, how far each has come, and what is to be done next in it. */
@Controller
class OwnLanguagePages {

  private static final String UNCHECKED = OwnDesk.LANGUAGE + "/unchecked";

  private final OwnWords words;
  private final OwnDesk desk;

  OwnLanguagePages(OwnWords words, OwnDesk desk) {
    this.words = words;
    this.desk = desk;
  }

  @GetMapping(OwnDesk.LANGUAGES)
  String all(Model model) {
    List<LanguageView> all = desk.all();
    model.addAttribute("lines", all);
    model.addAttribute("ready", all.stream().allMatch(view -> view.words().checked()));
    model.addAttribute("unusable", words.unusable());
    return "console/languages/all";
  }

  @GetMapping(OwnDesk.LANGUAGE)
  String one(@PathVariable String tag, Model model) {
    desk.show(desk.language(tag), model);
    return "console/languages/one";
  }

  @GetMapping(UNCHECKED)
  String askToTakeBack(@PathVariable String tag, Model model) {
    OwnLanguage language = desk.language(tag);
    LanguageView view = desk.view(language);
    String there = OwnDesk.address(language.language());
    return new Confirmation(
            "Make " + view.named().english() + " a draft again?",
            List.of(
                "All of it has to be read again before a consultation can open in it.",
                "Consultations that are open go on. Who takes part in none is answered in English"
                    + " until it is checked."),
            there + "/unchecked",
            "Make it a draft again",
            there,
            true)
        .on(model);
  }

  @Recorded("took the check of Earshot’s own words back")
  @PostMapping(UNCHECKED)
  String takeBack(
      @PathVariable String tag, @CurrentOfficer Officer officer, RedirectAttributes next) {
    OwnLanguage language = desk.language(tag);
    words.takeBack(language.language(), OwnDesk.author(officer));
    next.addFlashAttribute("notice", desk.view(language).named().english() + " is a draft again.");
    return "redirect:" + OwnDesk.address(language.language());
  }
}
