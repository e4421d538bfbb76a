package org.earshot.web.answers;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.earshot.analysis.Results;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.analysis.ToldOrganisations;
import org.earshot.analysis.ToldResults;
import org.earshot.areas.Areas;
import org.earshot.authoring.editing.Audience;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.NewWords;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Wording;
import org.earshot.groups.SaidTogether;
import org.earshot.groups.ShowsOfHands;
import org.earshot.responses.ChildrenAmong;
import org.earshot.responses.Dimension;
import org.earshot.responses.Recoding;
import org.earshot.responses.Responses;
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
  private final NewWords newWords;
  private final ChildrenAmong children;
  private final Responses responses;
  private final ToldOrganisations organisations;

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
      Recoding recoding,
      NewWords newWords,
      ChildrenAmong children,
      Responses responses,
      ToldOrganisations organisations) {
    this.organisations = organisations;
    this.newWords = newWords;
    this.children = children;
    this.responses = responses;
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
    boolean all = selection.isAll() && by == null;
    if (!results.isReady(consultation, by, selection)
        || (all && !organisations.isReady(consultation))) {
      return BeingCounted.page(consultation, response, model);
    }
    model.addAttribute("consultation", consultation).addAttribute("form", form);
    choices.shares(consultation).forEach(model::addAttribute);
    model.addAttribute("partners", choices.partners(consultation));
    model.addAttribute("answers", answers.stream().filter(group -> !group.area()).toList());
    model.addAttribute("places", answers.stream().filter(ResultsChoices.Group::area).toList());
    model.addAttribute("narrowed", !selection.isAll());
    model.addAttribute("least", SmallNumbers.LEAST);
    model.addAttribute("children", unexpected(consultation));
    model.addAttribute("late", responses.afterClosing(slug));
    ToldOrganisations.Heard heard = organisations.heard(consultation);
    boolean apart = heard != null && all;
    model.addAttribute("organisations", heard);
    model.addAttribute("apart", apart);
    model.addAttribute("theirs", apart ? organisations.of(consultation) : List.of());
    count(consultation, selection, by, model);
    return "console/results";
  }

  /** Whether a child answered though nobody under 16 is asked. */
  private boolean unexpected(Consultation consultation) {
    return !consultation.setUp().asksChildren() && children.are(consultation.slug());
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
   * What people read in each language that it opened in, in each variant, and before it took new
   * words: differences in wording are findings.
   */
  private List<Version> asked(Consultation consultation, List<Told> told) {
    String version = consultation.version();
    if (version == null) {
      return List.of();
    }
    Conversation conversation = consultations.conversation(version, consultation);
    List<NewWords.Taken> taken = newWords.taken(consultation.slug());
    List<Version> asked = new ArrayList<>();
    for (Told result : told) {
      Question question = conversation.question(result.question()).orElse(null);
      if (question != null) {
        List<Form> forms = forms(consultation, conversation, question);
        taken.forEach(one -> forms.addAll(before(consultation, one, forms, question)));
        if (consultation.languages().size() > 1 || forms.size() > 1) {
          asked.add(new Version(question.id(), forms));
        }
      }
    }
    return asked;
  }

  private List<Form> forms(
      Consultation consultation, Conversation conversation, Question question) {
    List<Form> forms = new ArrayList<>();
    forms.add(new Form(null, null, words(consultation, conversation, question)));
    for (Question.Variant variant : question.variants()) {
      forms.add(
          new Form(
              Audience.sentence(conversation, question, variant),
              null,
              words(consultation, conversation, question.as(variant))));
    }
    return forms;
  }

  /** What those were asked who began before it took new words, as far as it read otherwise. */
  private List<Form> before(
      Consultation consultation, NewWords.Taken taken, List<Form> since, Question question) {
    Conversation older = consultations.conversation(taken.before(), consultation);
    Conversation newer = consultations.conversation(taken.version(), consultation);
    List<Form> forms = new ArrayList<>();
    Question was = older.question(question.id()).orElse(question);
    for (Form form : forms(consultation, older, was)) {
      List<Words> words = new ArrayList<>();
      for (Words one : form.words()) {
        Locale language = Locale.forLanguageTag(one.language().tag());
        List<String> labels =
            form.audience() == null
                ? renamed(older.in(language), newer.in(language), was)
                : one.labels();
        words.add(new Words(one.language(), one.ask(), labels));
      }
      if (since.stream().noneMatch(known -> known.says(form.audience(), words))) {
        forms.add(new Form(form.audience(), taken.at(), words));
      }
    }
    return forms;
  }

  /** The options that were called something else, each after what it is called since. */
  private static List<String> renamed(Wording was, Wording now, Question question) {
    return question.shape().options().stream()
        .filter(id -> !was.label(question.id(), id).equals(now.label(question.id(), id)))
        .map(id -> now.label(question.id(), id) + ": " + was.label(question.id(), id))
        .toList();
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

    /** Whether some people are, or were, asked in other words. */
    public boolean varies() {
      return forms.size() > 1;
    }

    /** Whether that is by what they answered before. */
    public boolean asks() {
      return forms.stream().anyMatch(form -> form.audience() != null);
    }
  }

  /**
   * One way in which it was asked.
   *
   * @param audience whom ("whose answer to …"); null for everybody else
   * @param until those who began before it took new words then; null for how it is asked since
   */
  record Form(@Nullable String audience, @Nullable Instant until, List<Words> words) {

    boolean says(@Nullable String other, List<Words> said) {
      return Objects.equals(audience, other) && words.equals(said);
    }
  }

  /**
   * @param labels of options that are called something else, each after what others read
   */
  record Words(Languages.Spoken language, String ask, List<String> labels) {}
}
