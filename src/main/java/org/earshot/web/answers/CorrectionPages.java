package org.earshot.web.answers;

import java.util.NoSuchElementException;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Answer;
import org.earshot.flow.Conversation;
import org.earshot.flow.Engine;
import org.earshot.flow.Question;
import org.earshot.flow.ReadBy;
import org.earshot.responses.Corrections;
import org.earshot.responses.Corrections.Grounds;
import org.earshot.responses.Corrections.Right;
import org.earshot.responses.Response;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an officer puts an answer right that was understood wrongly, and takes that back. */
@Controller
class CorrectionPages {

  private static final String ANSWER =
      "/console/consultations/{slug}/responses/{id}/answers/{question}";

  private final Corrections corrections;
  private final Consultations consultations;
  private final AnswerReading reading;
  private final Found found;

  CorrectionPages(
      Corrections corrections, Consultations consultations, AnswerReading reading, Found found) {
    this.corrections = corrections;
    this.consultations = consultations;
    this.reading = reading;
    this.found = found;
  }

  /** One answer of one response, with the question it is an answer to. */
  private record Place(Response response, Conversation conversation, Question question) {

    /** Null where there is none yet. */
    @Nullable Answer answer() {
      return response.progress().answers().get(question.id());
    }

    AnswerReading.Asked asked() {
      Answer answer = answer();
      return new AnswerReading.Asked(
          conversation, question, answer == null ? "" : answer.said(), false);
    }
  }

  @GetMapping(ANSWER)
  String form(
      @PathVariable String slug,
      @PathVariable String id,
      @PathVariable String question,
      Model model) {
    Place place = place(slug, id, question);
    String language = place.response().language().toLanguageTag();
    return page(place, AnswerForm.of(place.answer(), language), new Problems(), model);
  }

  @Recorded("corrected an answer")
  @PostMapping(ANSWER)
  String correct(
      @PathVariable String slug,
      @PathVariable String id,
      @PathVariable String question,
      @ModelAttribute AnswerForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Place place = place(slug, id, question);
    Problems problems = new Problems();
    AnswerReading.Read read = reading.read(form, place.asked(), problems);
    if (read == null) {
      return page(place, form, problems, model);
    }
    Right right =
        new Right(place.response().id(), question, read.kind(), read.value(), ReadBy.OFFICER, null);
    Grounds grounds = new Grounds(officer.id(), Typed.words(form.why()));
    attempt(() -> corrections.correct(right, grounds), "The answer is corrected.", next);
    return "redirect:" + new Pseudonym(place.response()).address();
  }

  @Recorded("took a correction back")
  @PostMapping("/console/consultations/{slug}/responses/{id}/corrections/{correction}/undo")
  String undo(
      @PathVariable String slug,
      @PathVariable String id,
      @PathVariable long correction,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    Response response = found.response(slug, id);
    Grounds grounds = new Grounds(officer.id(), "Taken back");
    attempt(
        () -> corrections.undo(response.id(), correction, grounds),
        "The answer is what it was before.",
        next);
    return "redirect:" + new Pseudonym(response).address();
  }

  private static void attempt(Runnable change, String done, RedirectAttributes next) {
    try {
      change.run();
      next.addFlashAttribute("notice", done);
    } catch (IllegalArgumentException refused) {
      next.addFlashAttribute("refusal", refused.getMessage());
    } catch (NoSuchElementException gone) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private Place place(String slug, String id, String question) {
    Consultation consultation = found.consultation(slug);
    Response response = found.response(slug, id);
    Conversation conversation = consultations.conversation(response.version(), consultation);
    return Engine.worded(conversation, response.progress(), question)
        .filter(one -> !one.isConsent() && response.progress().answer(question).isPresent())
        .map(one -> new Place(response, conversation, one))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String page(Place place, AnswerForm form, Problems problems, Model model) {
    String back = new Pseudonym(place.response()).address();
    model.addAttribute("back", back);
    model.addAttribute("action", back + "/answers/" + place.question().id());
    model.addAttribute("asking", Asking.of(place.conversation(), place.question()));
    model.addAttribute("answer", place.answer());
    model.addAttribute("read", shown(place));
    model.addAttribute("form", form).addAttribute("problems", problems);
    return "console/correct";
  }

  private static String shown(Place place) {
    Answer answer = place.answer();
    return answer == null
        ? ""
        : Values.read(answer, place.conversation(), place.response().progress());
  }
}
