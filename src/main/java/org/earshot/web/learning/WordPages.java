package org.earshot.web.learning;

import java.util.List;
import java.util.stream.Stream;
import org.earshot.authoring.Manuscripts;
import org.earshot.responses.WordsToLearn.Decision;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Leaf;
import org.earshot.web.learning.Meant.InLanguage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Words that corrections brought up, each with what can be done about it. */
@Controller
class WordPages {

  private static final String HOME = "/console/words";

  /** At once; the next ones are shown as these are decided. */
  private static final int SHOWN = 25;

  private final Learning learning;
  private final WordViews views;
  private final Manuscripts manuscripts;

  WordPages(Learning learning, WordViews views, Manuscripts manuscripts) {
    this.learning = learning;
    this.views = views;
    this.manuscripts = manuscripts;
  }

  /**
   * @param page of those that are decided: first what was added, then what was left out
   */
  @GetMapping(HOME)
  String list(
      @RequestParam(defaultValue = "1") int page, @CurrentOfficer Officer officer, Model model) {
    Drafts drafts = new Drafts(manuscripts);
    Learning.Words words = learning.seenBy(officer, drafts);
    model.addAttribute("open", views(words.open().stream().limit(SHOWN), drafts));
    model.addAttribute("more", Math.max(0, words.open().size() - SHOWN));
    Leaf leaf = Leaf.of(page, words.added().size() + words.leftOut().size());
    leaf.on(model);
    model.addAttribute("added", views(leaf(words.added(), leaf, 0), drafts));
    model.addAttribute("leftOut", views(leaf(words.leftOut(), leaf, words.added().size()), drafts));
    return "console/words";
  }

  /** What of these stands on this leaf, where so many stand before them. */
  private static Stream<NewWord> leaf(List<NewWord> words, Leaf leaf, int before) {
    int from = Math.clamp(leaf.offset() - (long) before, 0, words.size());
    int to = Math.clamp(leaf.offset() + (long) Leaf.SIZE - before, 0, words.size());
    return words.subList(from, to).stream();
  }

  private List<WordView> views(Stream<NewWord> words, Drafts drafts) {
    return words.map(word -> views.of(word, drafts)).toList();
  }

  @Recorded("added a word to learn")
  @PostMapping(HOME + "/{correction}/add")
  String add(
      @PathVariable long correction, @CurrentOfficer Officer officer, RedirectAttributes next) {
    NewWord word = word(correction, officer);
    return done(word, learning.add(word, officer), added(word), next);
  }

  private String added(NewWord word) {
    WordView view = views.of(word, new Drafts(manuscripts));
    String language = view.language().english();
    String first =
        "Added: “" + word.words() + "” means “" + view.meaning() + "” in " + view.home() + ". ";
    return first
        + (word.meant() instanceof InLanguage
            ? "It is understood from now on, and "
                + language
                + " has to be read again before the next consultation opens in it."
            : "Consultations that are open go on with the words that they opened with. A"
                + " translation that has changed has to be checked again.");
  }

  @Recorded("left out a word to learn")
  @PostMapping(HOME + "/{correction}/leave-out")
  String leaveOut(
      @PathVariable long correction, @CurrentOfficer Officer officer, RedirectAttributes next) {
    NewWord word = word(correction, officer);
    learning.leaveOut(word, officer);
    return done(
        word, List.of(), "Left out: “" + word.words() + "”. It is not asked about again.", next);
  }

  @Recorded("took back what became of a word to learn")
  @PostMapping(HOME + "/{correction}/back")
  String back(
      @PathVariable long correction, @CurrentOfficer Officer officer, RedirectAttributes next) {
    NewWord word = word(correction, officer);
    String said =
        word.decision() == Decision.ACCEPTED && learning.isKnown(word, new Drafts(manuscripts))
            ? "Taken away again: “" + word.words() + "”."
            : "Back on the list: “" + word.words() + "”.";
    return done(word, learning.takeBack(word, officer), said, next);
  }

  private NewWord word(long correction, Officer officer) {
    return learning
        .word(correction, officer)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String done(
      NewWord word, List<String> against, String said, RedirectAttributes next) {
    if (against.isEmpty()) {
      next.addFlashAttribute("notice", said);
    } else {
      next.addFlashAttribute(
          "refusal", "“" + word.words() + "” cannot be changed here. " + String.join(" ", against));
    }
    return "redirect:" + HOME;
  }
}
