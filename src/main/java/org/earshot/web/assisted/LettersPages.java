package org.earshot.web.assisted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.assisted.Entries;
import org.earshot.assisted.Entry;
import org.earshot.assisted.PostedLetters;
import org.earshot.assisted.PostedLetters.About;
import org.earshot.assisted.PostedLetters.Posted;
import org.earshot.consultations.Consultation;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.OtherWays;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has to be told by letter, and who has been. */
@Controller
@RequestMapping("/console/consultations/{slug}/assisted/letters")
class LettersPages {

  private final Entries entries;
  private final PostedLetters letters;
  private final Responses responses;
  private final Languages languages;
  private final Found found;
  private final OtherWays otherWays;

  LettersPages(
      Entries entries,
      PostedLetters letters,
      Responses responses,
      Languages languages,
      Found found,
      OtherWays otherWays) {
    this.otherWays = otherWays;
    this.entries = entries;
    this.letters = letters;
    this.responses = responses;
    this.languages = languages;
    this.found = found;
  }

  /**
   * One person who gets a letter.
   *
   * @param language by its English name; empty where the response is gone
   * @param posted null while it was not
   * @param ways in which ways they need information ("Large print"); empty where they did not say
   */
  public record Line(Entry entry, String language, @Nullable Posted posted, String ways) {

    /** How they are called everywhere: nobody knows their name. */
    public String named() {
      return entry.response().toString().substring(0, 8);
    }
  }

  /**
   * @param about {@code report} or {@code outcome}
   */
  @GetMapping
  String list(
      @PathVariable String slug,
      @RequestParam(defaultValue = "outcome") String about,
      Model model) {
    Consultation consultation = found.consultation(slug);
    About which = about(about);
    Map<UUID, Posted> posted = letters.of(slug, which);
    List<Line> left = new ArrayList<>();
    List<Line> done = new ArrayList<>();
    Map<UUID, String> ways = otherWays.in(slug);
    for (Entry entry : entries.byLetter(slug)) {
      Posted when = posted.get(entry.response());
      (when == null ? left : done)
          .add(new Line(entry, language(entry), when, ways.getOrDefault(entry.response(), "")));
    }
    model.addAttribute("consultation", consultation).addAttribute("which", which);
    model.addAttribute("left", left).addAttribute("done", done);
    model.addAttribute("report", letters.count(slug, About.REPORT));
    model.addAttribute("outcome", letters.count(slug, About.OUTCOME));
    return "console/assisted/letters";
  }

  private String language(Entry entry) {
    return responses
        .find(entry.response())
        .map(Response::language)
        .map(one -> languages.named(one).english())
        .orElse("");
  }

  @Recorded("marked letters as posted")
  @PostMapping("/posted")
  String posted(
      @PathVariable String slug,
      @RequestParam(defaultValue = "outcome") String about,
      @RequestParam(defaultValue = "") List<String> response,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    found.consultation(slug);
    About which = about(about);
    List<UUID> chosen = response.stream().map(Found::uuid).toList();
    if (chosen.isEmpty()) {
      next.addFlashAttribute("refusal", "Choose the letters that were posted. Nothing was marked.");
      return page(slug, which);
    }
    int marked =
        letters.mark(slug, which, chosen, new PostedLetters.Officer(officer.id(), officer.name()));
    next.addFlashAttribute(
        "notice",
        marked == 1
            ? "One letter is marked as posted."
            : marked + " letters are marked as posted.");
    return page(slug, which);
  }

  @Recorded("took back that a letter was posted")
  @PostMapping("/undo")
  String undo(
      @PathVariable String slug,
      @RequestParam(defaultValue = "outcome") String about,
      @RequestParam String response,
      RedirectAttributes next) {
    About which = about(about);
    letters.undo(which, found.response(slug, response).id());
    next.addFlashAttribute("notice", "It is no longer marked as posted.");
    return page(slug, which);
  }

  private static About about(String key) {
    return key.equals(About.REPORT.key()) ? About.REPORT : About.OUTCOME;
  }

  private static String page(String slug, About about) {
    return "redirect:/console/consultations/" + slug + "/assisted/letters?about=" + about.key();
  }
}
