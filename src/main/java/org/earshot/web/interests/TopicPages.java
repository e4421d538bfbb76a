package org.earshot.web.interests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.interests.TopicLines;
import org.earshot.interests.Topics;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Saving;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organisation's topics: a text to change, and how it was before; and what each is about. */
@Controller
class TopicPages {

  private static final String ADDRESS = "/console/topics";
  private static final String ABOUT = "/console/consultations/{slug}/inviting/topics";

  private final Topics topics;
  private final Consultations consultations;
  private final Languages languages;

  TopicPages(Topics topics, Consultations consultations, Languages languages) {
    this.topics = topics;
    this.consultations = consultations;
    this.languages = languages;
  }

  @GetMapping(ADDRESS)
  String show(Model model) {
    return page(topics.now(), new Problems(), model);
  }

  @Recorded("named topics")
  @PostMapping(ADDRESS)
  String save(
      @RequestParam(name = "topics", defaultValue = "") String text,
      @RequestParam int seen,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    try {
      topics.save(text, tongues(), seen, officer);
    } catch (Refused refused) {
      // What somebody else saved stands below it now: saved once more, this takes its place.
      return page(text, topics.now().number(), Problems.named(refused), model);
    }
    next.addFlashAttribute("notice", "The topics are saved. People can choose from them now.");
    return "redirect:" + ADDRESS;
  }

  @Recorded("brought earlier topics back")
  @PostMapping(ADDRESS + "/back")
  String goBack(
      @RequestParam int number,
      @RequestParam int seen,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    try {
      topics.goBack(number, seen, officer);
    } catch (Refused refused) {
      return page(topics.now(), Problems.named(refused), model);
    } catch (NoSuchElementException unknown) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    next.addFlashAttribute("notice", "The topics are as they were then.");
    return "redirect:" + ADDRESS;
  }

  @GetMapping(ABOUT)
  String about(@PathVariable String slug, Model model) {
    model.addAttribute("consultation", consultation(slug));
    model.addAttribute("topics", topics.all()).addAttribute("about", topics.about(slug));
    return "console/interests/about";
  }

  @Recorded("said which topics a consultation is about")
  @PostMapping(ABOUT)
  String about(
      @PathVariable String slug,
      @RequestParam(name = "topic", defaultValue = "") Set<String> about,
      RedirectAttributes next) {
    consultation(slug);
    topics.about(slug, about);
    next.addFlashAttribute("notice", "The topics of this consultation are saved.");
    return "redirect:/console/consultations/" + slug + "/inviting/topics";
  }

  private Consultation consultation(String slug) {
    return consultations
        .find(slug)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String page(Topics.Saved now, Problems problems, Model model) {
    return page(TopicLines.write(now.topics(), tongues()), now.number(), problems, model);
  }

  private String page(String text, int seen, Problems problems, Model model) {
    Map<Locale, String> tongues = tongues();
    List<Saving> history =
        topics.history().stream()
            .map(
                saved ->
                    new Saving(
                        saved.number(),
                        saved.at(),
                        saved.by(),
                        TopicLines.write(saved.topics(), tongues)))
            .toList();
    model.addAttribute("text", text).addAttribute("seen", seen);
    model.addAttribute("problems", problems).addAttribute("history", history);
    model.addAttribute("tongues", String.join(", ", tongues.values()));
    return "console/interests/topics";
  }

  /** All that Earshot speaks but English, in which each topic is written first. */
  private Map<Locale, String> tongues() {
    Map<Locale, String> tongues = new LinkedHashMap<>();
    languages.all().stream()
        .filter(one -> !one.tag().equals(Locale.ENGLISH.toLanguageTag()))
        .forEach(one -> tongues.put(Locale.forLanguageTag(one.tag()), one.english()));
    return tongues;
  }
}
