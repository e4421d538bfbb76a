package org.earshot.web.setup;

import java.util.List;
import java.util.Optional;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscript.Author;
import org.earshot.authoring.Manuscripts;
import org.earshot.authoring.Manuscripts.Overtaken;
import org.earshot.authoring.editing.Beginnings;
import org.earshot.authoring.editing.CannotEdit;
import org.earshot.authoring.editing.FrameText;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.SetUp;
import org.earshot.consultations.SetUpJson;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the next stage of a consultation: a draft that follows it, with its record and questions.
 */
@Controller
@RequestMapping("/console/consultations/{slug}/next-stage")
class NextStagePages {

  /** What belongs to one stage only: its days, its words, and who looked at it. */
  private static final List<String> OF_ONE_STAGE =
      List.of(
          "decision_on",
          "opens_on",
          "closes_on",
          "feedback_by",
          "outcome_by",
          "announcement",
          "scrutiny",
          "incentive");

  private static final String KEYWORD = "[\\p{L}\\p{M}\\p{N}]{2,20}";

  private final Consultations consultations;
  private final Manuscripts manuscripts;
  private final TransactionOperations transaction;
  private final Found found;

  NextStagePages(
      Consultations consultations,
      Manuscripts manuscripts,
      TransactionOperations transaction,
      Found found) {
    this.transaction = transaction;
    this.consultations = consultations;
    this.manuscripts = manuscripts;
    this.found = found;
  }

  @GetMapping
  String blank(@PathVariable String slug, Model model) {
    Consultation earlier = found.consultation(slug);
    NextStage form = new NextStage(earlier.title(), slug + "-2", "");
    return page(earlier, form, new Problems(), model);
  }

  @GetMapping(params = "again")
  String blankAgain(
      @PathVariable String slug, @ModelAttribute("form") NextStage form, Model model) {
    return page(found.consultation(slug), form, new Problems(), model);
  }

  @Recorded("made the next stage of a consultation")
  @PostMapping
  String make(
      @PathVariable String slug,
      @ModelAttribute("form") NextStage form,
      @CurrentOfficer Officer by,
      Model model,
      RedirectAttributes next) {
    Consultation earlier = found.consultation(slug);
    Problems problems = new Problems();
    NewConsultationPages.free(consultations, form.slug(), problems);
    problems.require(form.title(), "title", "Enter a title");
    Optional<Manuscript> questions = questions(earlier);
    String keyword = Typed.words(form.keyword());
    if (questions.isPresent() && !keyword.matches(KEYWORD)) {
      problems.add("keyword", "Enter one word of 2 to 20 letters or digits, like OPTIONS");
    }
    if (problems.isEmpty()) {
      make(earlier, form, questions, by, problems);
    }
    if (!problems.isEmpty()) {
      return page(earlier, form, problems, model);
    }
    next.addFlashAttribute(
        "notice", "The next stage is begun. Look through each part: the dates are empty.");
    return "redirect:/console/consultations/" + Typed.words(form.slug()) + "/set-up";
  }

  /** Both or neither: whoever is refused can try again under the same name. */
  private void make(
      Consultation earlier,
      NextStage form,
      Optional<Manuscript> questions,
      Officer by,
      Problems problems) {
    String slug = Typed.words(form.slug());
    try {
      transaction.executeWithoutResult(
          status -> {
            questions.ifPresent(one -> begin(one, earlier, form, by));
            consultations.put(slug, next(earlier, form, questions.isPresent() ? slug : null), by);
          });
    } catch (Overtaken taken) {
      problems.add("slug", "There are questions of this name already: choose another");
    } catch (CannotEdit unreadable) {
      problems.add("slug", unreadable.words());
    } catch (Refused refused) {
      problems.addAsNamed(refused);
    }
  }

  private void begin(Manuscript questions, Consultation earlier, NextStage form, Officer by) {
    String name = Typed.words(form.slug());
    manuscripts.begin(
        name,
        Beginnings.copy(questions.files(), name, frame(form)),
        new Author(by.id(), by.name()),
        "began it as the next stage of " + earlier.slug());
  }

  private static FrameText frame(NextStage form) {
    return new FrameText(
        Typed.words(form.title()), List.of(Typed.words(form.keyword())), "", "", "", false);
  }

  /** Partners keep their names; each needs a join word of its own for this stage. */
  private static SetUp next(Consultation earlier, NextStage form, @Nullable String questions) {
    ObjectNode record = SetUpJson.tree(earlier.setUp());
    record.remove(OF_ONE_STAGE);
    record.put("title", Typed.words(form.title()));
    record.put("follows", earlier.slug());
    record.put("conversation", questions);
    record.path("partners").forEach(partner -> ((ObjectNode) partner).remove("join_word"));
    record
        .path("stakeholders")
        .forEach(stakeholder -> ((ObjectNode) stakeholder).remove("reached_on"));
    return SetUpJson.of(record);
  }

  private Optional<Manuscript> questions(Consultation earlier) {
    return Optional.ofNullable(Typed.orNull(earlier.setUp().conversation()))
        .flatMap(manuscripts::latest);
  }

  private String page(Consultation earlier, NextStage form, Problems problems, Model model) {
    model
        .addAttribute("consultation", earlier)
        .addAttribute("asks", questions(earlier).isPresent())
        .addAttribute("form", form)
        .addAttribute("problems", problems);
    return "console/next-stage";
  }

  /**
   * What is new of it.
   *
   * @param keyword what people text to start
   */
  record NextStage(@Nullable String title, @Nullable String slug, @Nullable String keyword) {}
}
