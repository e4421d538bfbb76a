package org.earshot.web.themes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.themes.QuoteQuestions;
import org.earshot.themes.Quotes;
import org.earshot.themes.Reading;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing what others may read: with the person's agreement, and after a redaction. */
@Controller
class QuotePages {

  private static final String QUOTE =
      "/console/consultations/{slug}/themes/{question}/answers/{response}/quote";

  private final Asked asked;
  private final Reading reading;
  private final Quotes quotes;
  private final QuoteQuestions questions;

  QuotePages(Asked asked, Reading reading, Quotes quotes, QuoteQuestions questions) {
    this.asked = asked;
    this.reading = reading;
    this.quotes = quotes;
    this.questions = questions;
  }

  @GetMapping(QUOTE)
  String form(
      @PathVariable String slug,
      @PathVariable String question,
      @PathVariable String response,
      @RequestParam(defaultValue = "") String of,
      Model model) {
    UUID id = Asked.uuid(response);
    Problems problems = new Problems();
    try {
      String words = toMark(id, question, of.equals("translation"));
      return show(slug, question, response, marking(of, words), problems, model);
    } catch (Refused refused) {
      problems.add(refused);
      String words = toMark(id, question, false);
      return show(slug, question, response, marking("", words), problems, model);
    }
  }

  private static QuoteForm marking(String of, String words) {
    return new QuoteForm(of, words, null, null, null, null);
  }

  private String toMark(UUID response, String question, boolean translated) {
    try {
      return quotes.toMark(response, question, translated);
    } catch (NoSuchElementException none) {
      throw Asked.notFound();
    }
  }

  private String show(
      String slug,
      String question,
      String response,
      QuoteForm form,
      Problems problems,
      Model model) {
    asked.question(slug, question);
    UUID id = Asked.uuid(response);
    var opened = reading.open(slug, question, id).orElseThrow(Asked::notFound);
    Map<String, String> agreeing = new LinkedHashMap<>();
    questions.yes(id).forEach(one -> agreeing.put(one, asked.ask(slug, one)));
    Map<String, String> possible = new LinkedHashMap<>();
    questions.possible(slug).forEach(one -> possible.put(one, asked.ask(slug, one)));
    model.addAttribute("consultation", asked.consultation(slug)).addAttribute("form", form);
    model.addAttribute("question", question).addAttribute("ask", asked.ask(slug, question));
    model.addAttribute("opened", opened).addAttribute("agreeing", agreeing);
    model.addAttribute("possible", possible).addAttribute("asking", questions.of(slug));
    model.addAttribute("problems", problems);
    return "console/themes/quote";
  }

  @Recorded("chose a quote")
  @PostMapping(QUOTE)
  String quote(
      @PathVariable String slug,
      @PathVariable String question,
      @PathVariable String response,
      @ModelAttribute("form") QuoteForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    UUID id = Asked.uuid(response);
    if (reading.open(slug, question, id).isEmpty()) {
      throw Asked.notFound();
    }
    try {
      quotes.quote(form.order(id, question), officer.id());
    } catch (Refused refused) {
      Problems problems = new Problems();
      problems.add(refused);
      return show(slug, question, response, form, problems, model);
    } catch (NoSuchElementException gone) {
      throw Asked.notFound();
    }
    next.addFlashAttribute("notice", "The quote is kept.");
    return "redirect:/console/consultations/" + slug + "/themes";
  }

  @Recorded("took a quote back")
  @PostMapping("/console/consultations/{slug}/themes/quotes/{quote}/back")
  String takeBack(
      @PathVariable String slug,
      @PathVariable String quote,
      @RequestParam(defaultValue = "") String why,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    asked.consultation(slug);
    try {
      boolean done = quotes.takeBack(slug, Asked.uuid(quote), Typed.words(why), officer.id());
      next.addFlashAttribute(
          done ? "notice" : "refusal",
          done ? "Nobody else reads this quote any more." : "It was taken back already.");
    } catch (Refused refused) {
      next.addFlashAttribute("refusal", refused.getMessage());
    }
    return "redirect:/console/consultations/" + slug + "/themes";
  }
}
