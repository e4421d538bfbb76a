package org.earshot.web.editor;

import org.earshot.authoring.plain.HouseWord;
import org.earshot.authoring.plain.HouseWords;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organisation's own words: what it says, and what everybody there knows. */
@Controller
class WordListPages {

  private static final String LIST = "/console/words-we-use";

  private final HouseWords words;

  WordListPages(HouseWords words) {
    this.words = words;
  }

  @GetMapping(LIST)
  String list(
      @RequestParam(defaultValue = "") String word,
      @RequestParam(defaultValue = "") String instead,
      Model model) {
    return show(word, instead, new Problems(), model);
  }

  @Recorded("added a word that we use")
  @PostMapping(LIST)
  String add(
      @RequestParam(defaultValue = "") String word,
      @RequestParam(defaultValue = "") String instead,
      Model model,
      RedirectAttributes next) {
    Problems problems = new Problems();
    HouseWord typed = new HouseWord(TypedIn.line(word), TypedIn.line(instead));
    problems.require(typed.word(), "word", "Enter a word");
    fits(typed.word(), 80, "word", problems);
    fits(typed.instead(), 120, "instead", problems);
    if (!problems.isEmpty()) {
      return show(word, instead, problems, model);
    }
    words.put(typed);
    next.addFlashAttribute("notice", "“" + typed.word() + "” is on the list.");
    return "redirect:" + LIST;
  }

  @Recorded("removed a word that we use")
  @PostMapping(LIST + "/remove")
  String remove(@RequestParam String word, RedirectAttributes next) {
    words.remove(word);
    next.addFlashAttribute("notice", "“" + word + "” is off the list.");
    return "redirect:" + LIST;
  }

  private static void fits(String typed, int most, String field, Problems problems) {
    if (typed.length() > most) {
      problems.add(field, "Use at most " + most + " characters");
    } else if (typed.contains(":")) {
      problems.add(field, "Leave out the colon");
    }
  }

  private String show(String word, String instead, Problems problems, Model model) {
    model.addAttribute("words", words.all()).addAttribute("word", word);
    model.addAttribute("instead", instead).addAttribute("problems", problems);
    return "console/editor/words-we-use";
  }
}
