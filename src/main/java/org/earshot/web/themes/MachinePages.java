package org.earshot.web.themes;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.themes.FirstTranslations;
import org.earshot.themes.Reading;
import org.earshot.themes.TranslationRuns;
import org.earshot.themes.Translations;
import org.earshot.web.Recorded;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** First translations by machine: of one answer, and of all that have none. */
@Controller
class MachinePages {

  private static final String PAGE = "/console/consultations/{slug}/themes/{question}";

  private final Asked asked;
  private final Reading reading;
  private final FirstTranslations first;
  private final TranslationRuns runs;

  MachinePages(Asked asked, Reading reading, FirstTranslations first, TranslationRuns runs) {
    this.asked = asked;
    this.reading = reading;
    this.first = first;
    this.runs = runs;
  }

  @Recorded("had an answer translated by machine")
  @PostMapping(PAGE + "/answers/{response}/machine")
  String one(
      @PathVariable String slug,
      @PathVariable String question,
      @PathVariable String response,
      @ModelAttribute Filters filters,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    asked.question(slug, question);
    UUID id = Asked.uuid(response);
    if (!first.areMade() || reading.open(slug, question, id).isEmpty()) {
      throw Asked.notFound();
    }
    try {
      first.translate(new Translations.Place(id, question), officer.id());
      next.addFlashAttribute("notice", "It is translated by machine. Nobody has checked it yet.");
    } catch (Refused refused) {
      next.addFlashAttribute("refusal", refused.getMessage());
    } catch (NoSuchElementException gone) {
      throw Asked.notFound();
    }
    return "redirect:" + filters.address(slug, question, filters.skipped());
  }

  @Recorded("had all answers to a question translated by machine, or held that up")
  @PostMapping(PAGE + "/machine")
  String all(
      @PathVariable String slug,
      @PathVariable String question,
      @RequestParam(name = "do", defaultValue = "") String action,
      @ModelAttribute Filters filters,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    asked.question(slug, question);
    if (!first.areMade()) {
      throw Asked.notFound();
    }
    try {
      next.addFlashAttribute("notice", obey(action, slug, question, officer));
    } catch (Refused refused) {
      next.addFlashAttribute("refusal", refused.getMessage());
    }
    return "redirect:" + filters.address(slug, question, filters.skipped());
  }

  private String obey(String action, String slug, String question, Officer officer) {
    return switch (action) {
      case "start" -> {
        runs.start(slug, question, officer.id());
        yield "They are translated one after the other. You can go on reading.";
      }
      case "pause" -> {
        runs.pause(slug, question);
        yield "Translating by machine is paused.";
      }
      case "resume" -> {
        runs.goOn(slug, question);
        yield "Translating by machine goes on.";
      }
      case "cancel" -> {
        runs.cancel(slug, question);
        yield "Translating by machine is cancelled. What is translated stays.";
      }
      default -> throw Asked.notFound();
    };
  }
}
