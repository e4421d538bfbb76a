package org.earshot.web.answers;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.earshot.analysis.Results;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.analysis.ToldResults;
import org.earshot.analysis.ToldTable;
import org.earshot.areas.Areas;
import org.earshot.channels.ChannelName;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.groups.SaidTogether;
import org.earshot.groups.ShowsOfHands;
import org.earshot.responses.Dimension;
import org.earshot.responses.Recoding;
import org.earshot.responses.Selection;
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
   * Nothing at all is told of fewer people than can be told of.
   *
   * @param by what is compared; null for nothing
   */
  private void count(
      Consultation consultation, Selection selection, @Nullable Dimension by, Model model) {
    boolean enough = results.people(consultation, selection) >= SmallNumbers.LEAST;
    model.addAttribute("people", enough ? tellable.people(consultation, selection) : null);
    model.addAttribute("enough", enough);
    List<Told> told = enough && by == null ? tellable.of(consultation, selection) : List.of();
    boolean whole = selection.isAll() && by == null;
    model.addAttribute("groups", whole ? groups(consultation) : BesideResults.NOTHING);
    model.addAttribute("told", told).addAttribute("asked", asked(consultation, told));
    model.addAttribute("codes", enough && whole ? tellable.codes(consultation) : List.of());
    model.addAttribute("named", !areas.all().isEmpty());
    model.addAttribute("recoded", recoding.isDone(consultation.slug()));
    model.addAttribute(
        "tables",
        enough && by != null
            ? tellable.split(consultation, by, selection).stream()
                .map(table -> named(consultation, by, table))
                .toList()
            : List.of());
    model.addAttribute("countedAt", results.countedAt(consultation, by, selection).orElse(null));
  }

  private BesideResults groups(Consultation consultation) {
    return new BesideResults(hands.of(consultation), together.notes(consultation.slug()));
  }

  private ToldTable named(Consultation consultation, Dimension by, ToldTable table) {
    return switch (by) {
      case Dimension.Channel channel -> table.named(ChannelName::of);
      case Dimension.Partner partner -> table.named(word -> choices.partner(consultation, word));
      case Dimension.Language language -> table;
      case Dimension.Given given -> table;
    };
  }

  /** What people read in each language that it opened in: differences in wording are findings. */
  private List<Version> asked(Consultation consultation, List<Told> told) {
    String version = consultation.version();
    if (version == null || consultation.languages().size() < 2) {
      return List.of();
    }
    Conversation conversation = consultations.conversation(version, consultation);
    return told.stream()
        .map(
            result ->
                new Version(
                    result.question(),
                    consultation.languages().stream()
                        .map(language -> words(conversation, language, result.question()))
                        .toList()))
        .toList();
  }

  private Words words(Conversation conversation, Locale language, String question) {
    return new Words(languages.named(language), conversation.in(language).asked(question).ask());
  }

  record Version(String question, List<Words> words) {}

  record Words(Languages.Spoken language, String ask) {}
}
