package org.earshot.web.answers;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.earshot.analysis.Results;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.analysis.ToldResults;
import org.earshot.areas.Areas;
import org.earshot.authoring.editing.Audience;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Wording;
import org.earshot.groups.SaidTogether;
import org.earshot.groups.ShowsOfHands;
import org.earshot.responses.Dimension;
import org.earshot.responses.Recoding;
import org.earshot.responses.Selection;
import org.earshot.web.NamedGroups;
import org.earshot.web.forms.BeingCounted;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The results, as they may be shown to others: narrowed down, compared, printed. */
@Controller
class ResultsPages {

  private final Results results;
  private final ToldResults tellable;
  private final ResultsChoices choices;
  private final Consultations consultations;
  private final Languages languages;
  private final Found found;
  private final ShowsOfHands hands;
  private final SaidTogether together;
  private final Areas areas;
  private final Recoding recoding;

  ResultsPages(
      Results results,
      ToldResults tellable,
      ResultsChoices choices,
      Consultations consultations,
      Languages languages,
      Found found,
      ShowsOfHands hands,
      SaidTogether together,
      Areas areas,
      Recoding recoding) {
    this.results = results;
    this.tellable = tellable;
    this.choices = choices;
    this.consultations = consultations;
    this.languages = languages;
    this.found = found;
    this.hands = hands;
    this.together = together;
    this.areas = areas;
    this.recoding = recoding;
  }

  @GetMapping("/console/consultations/{slug}/results")
  String results(
      @PathVariable String slug,
      @ModelAttribute("form") ResultsForm form,
      HttpServletResponse response,
      Model model) {
    Consultation consultation = found.consultation(slug);
    if (!results.isReady(consultation, null, Selection.ALL)) {
      return BeingCounted.page(consultation, response, model);
    }
    List<ResultsChoices.Group> answers = choices.answers(consultation);
    Selection selection = form.selection(answers);
    Dimension by = form.dimension(answers);
    if (!results.isReady(consultation, by, selection)) {
      return BeingCounted.page(consultation, response, model);
    }
    model.addAttribute("consultation", consultation).addAttribute("form", form);
    choices.shares(consultation).forEach(model::addAttribute);
    model.addAttribute("partners", choices.partners(consultation));
    model.addAttribute("answers", answers.stream().filter(group -> !group.area()).toList());
    model.addAttribute("places", answers.stream().filter(ResultsChoices.Group::area).toList());
    model.addAttribute("narrowed", !selection.isAll());
    model.addAttribute("least", SmallNumbers.LEAST);
    count(consultation, selection, by, model);
    return "console/results";
  }

  /**
   * Nothing at all is told of fewer people than can be told of, nor a comparison of those whose
   * number is hidden.
   *
   * @param by what is compared; null for nothing
   */
  private void count(
      Consultation consultation, Selection selection, @Nullable Dimension by, Model model) {
    @Nullable Long people =
        tellable.isSilent(consultation, selection)
            ? null
            : tellable.people(consultation, selection);
    boolean enough = people != null;
    model.addAttribute("people", people).addAttribute("enough", enough);
    // Of a few who are selected the page looks as it does of those who would tell of a few others.
    boolean each = by == null && (enough || !selection.isAll());
    List<Told> told = each ? tellable.of(consultation, selection) : List.of();
    boolean whole = selection.isAll() && by == null;
    model.addAttribute("groups", whole ? groups(consultation) : BesideResults.NOTHING);
    model.addAttribute("told", told).addAttribute("asked", asked(consultation, told));
    model.addAttribute("codes", enough && whole ? tellable.codes(consultation) : List.of());
    model.addAttribute("named", !areas.of(consultation.slug()).isEmpty());
    model.addAttribute("recoded", recoding.isDone(consultation.slug()));
    model.addAttribute(
        "tables",
        enough && by != null
            ? tellable.split(consultation, by, selection).stream()
                .map(table -> NamedGroups.of(consultation, by, table))
                .toList()
            : List.of());
    model.addAttribute("compared", by != null);
    model.addAttribute("countedAt", results.countedAt(consultation, by, selection).orElse(null));
  }

  private BesideResults groups(Consultation consultation) {
    return new BesideResults(hands.of(consultation), together.notes(consultation.slug()));
  }

  /**
   * What people read in each language that it opened in, and in each variant: differences in
   * wording are findings.
   */
  private List<Version> asked(Consultation consultation, List<Told> told) {
    String version = consultation.version();
    if (version == null) {
      return List.of();
    }
    Conversation conversation = consultations.conversation(version, consultation);
    List<Version> asked = new ArrayList<>();
    for (Told result : told) {
      Question question = conversation.question(result.question()).orElse(null);
      if (question != null
          && (consultation.languages().size() > 1 || !question.variants().isEmpty())) {
        asked.add(version(consultation, conversation, question));
      }
    }
    return asked;
  }

  private Version version(Consultation consultation, Conversation conversation, Question question) {
    List<Form> forms = new ArrayList<>();
    forms.add(new Form(null, words(consultation, conversation, question)));
    for (Question.Variant variant : question.variants()) {
      forms.add(
          new Form(
              Audience.sentence(conversation, question, variant),
              words(consultation, conversation, question.as(variant))));
    }
    return new Version(question.id(), forms);
  }

  private List<Words> words(
      Consultation consultation, Conversation conversation, Question question) {
    return consultation.languages().stream()
        .map(
            language ->
                new Words(
                    languages.named(language),
                    conversation.in(language).asked(question).ask(),
                    others(conversation.in(language), question)))
        .toList();
  }

  /** The options that a variant calls something else. */
  private static List<String> others(Wording words, Question question) {
    return question.shape().options().stream()
        .filter(id -> !words.label(question, id).equals(words.label(question.id(), id)))
        .map(id -> words.label(question.id(), id) + ": " + words.label(question, id))
        .toList();
  }

  record Version(String question, List<Form> forms) {

    /** Whether some people are asked in other words. */
    public boolean varies() {
      return forms.size() > 1;
    }
  }

  /**
   * One way in which it was asked.
   *
   * @param audience whom ("whose answer to …"); null for everybody else
   */
  record Form(@Nullable String audience, List<Words> words) {}

  /**
   * @param labels of options that are called something else, each after what others read
   */
  record Words(Languages.Spoken language, String ask, List<String> labels) {}
}
