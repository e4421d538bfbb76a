package org.earshot.web.papers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.assisted.PostedLetters;
import org.earshot.assisted.PostedLetters.About;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.groups.SaidTogether;
import org.earshot.outcomes.FeedbackReport;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.outcomes.Lengths.Length;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.ShortReport;
import org.earshot.security.Officer;
import org.earshot.web.forms.Languages;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Everything that lies on the page of a feedback report beside the form itself. */
@Component
class ReportDesk {

  private static final String UNWRITTEN =
      "Here is a first draft, made from the set-up record and the counts. Go on from it and save it."
          + " Then a second officer approves it, and it can be sent.";

  private final FeedbackReports reports;
  private final OutcomeDesk outcomes;
  private final Consultations consultations;
  private final Languages languages;
  private final PostedLetters letters;
  private final SaidTogether together;

  ReportDesk(
      FeedbackReports reports,
      OutcomeDesk outcomes,
      Consultations consultations,
      Languages languages,
      PostedLetters letters,
      SaidTogether together) {
    this.reports = reports;
    this.outcomes = outcomes;
    this.consultations = consultations;
    this.languages = languages;
    this.letters = letters;
    this.together = together;
  }

  /** Lays it out and names the page's template. */
  String lay(Consultation consultation, Officer officer, Model model) {
    model.addAttribute("consultation", consultation);
    model.addAttribute("due", Clocks.of(consultation).map(Clocks::feedbackDue).orElse(null));
    String version = consultation.version();
    if (version == null || consultation.state() != State.CLOSED) {
      return "console/report-early";
    }
    String slug = consultation.slug();
    Conversation conversation = consultations.conversation(version, consultation);
    Optional<Entry<FeedbackReport>> entry = reports.find(slug);
    model.addAttribute("entry", entry.orElse(null));
    model.addAttribute("steps", PaperSteps.of(entry, UNWRITTEN, officer));
    model.addAttribute("own", languages.named(conversation.language()));
    model.addAttribute("others", outcomes.others(conversation));
    model.addAttribute("lengths", Length.values());
    model.addAttribute(
        "shorter", entry.map(saved -> ShortReport.all(saved.words())).orElse(List.of()));
    model.addAttribute("asked", outcomes.asked(slug));
    model.addAttribute("byPost", letters.count(slug, About.REPORT));
    said(consultation, model);
    entry.ifPresent(written -> needs(slug, written.words(), conversation.language(), model));
    model.addAttribute("deliveries", reports.deliveries(slug));
    model.addAttribute("previews", outcomes.previews(reports.previews(slug)));
    return "console/report";
  }

  /** Beside the form, not in it: an officer puts it into words that nobody is known by. */
  private void said(Consultation consultation, Model model) {
    model.addAttribute("groupNotes", together.notes(consultation.slug()));
  }

  private void needs(String slug, FeedbackReport saved, Locale own, Model model) {
    Map<String, FeedbackReport.TranslatedFindings> begun =
        saved.translations() == null ? Map.of() : saved.translations();
    model.addAttribute("missing", without(reports.audience(slug).keySet().stream(), saved, own));
    model.addAttribute(
        "unfinished", without(begun.keySet().stream().map(Locale::forLanguageTag), saved, own));
  }

  /** Those of the languages that the findings are not wholly written in. */
  private String without(Stream<Locale> some, FeedbackReport saved, Locale own) {
    return some.filter(language -> saved.findingsIn(language, own).isEmpty())
        .map(language -> languages.named(language).english())
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
