package org.earshot.web.console;

import java.util.List;
import org.earshot.language.LanguageFiles;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.Languages.Spoken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which languages Earshot speaks itself, who has checked them, and what they still lack. */
@Controller
class LanguagePages {

  private final LanguageFiles files;
  private final Languages languages;

  LanguagePages(LanguageFiles files, Languages languages) {
    this.files = files;
    this.languages = languages;
  }

  @GetMapping("/console/languages")
  String languages(Model model) {
    List<Line> lines =
        files.all().stream()
            .map(
                state ->
                    new Line(languages.named(state.language()), state.checkedBy(), state.lacking()))
            .toList();
    model.addAttribute("lines", lines);
    model.addAttribute("unusable", files.unusable());
    return "console/languages";
  }

  /**
   * @param checkedBy null for a draft
   */
  record Line(Spoken language, @Nullable String checkedBy, List<String> lacking) {}
}
