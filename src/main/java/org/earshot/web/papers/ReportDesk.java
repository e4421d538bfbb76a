package org.earshot.web.papers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.assisted.PostedLetters;
import org.earshot.assisted.PostedLetters.About;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Conversation;
import org.earshot.groups.SaidTogether;
import org.earshot.outcomes.FeedbackReport;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.outcomes.Lengths.Length;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.ReportThemes;
import org.earshot.outcomes.ReportTranslations;
import org.earshot.outcomes.ShortReport;
import org.earshot.security.Officer;
import org.earshot.themes.Quote;
import org.earshot.themes.Quotes;
import org.earshot.translated.TranslatedText.State;
import org.earshot.web.assisted.Otherwise;
import org.earshot.web.forms.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Everything that lies on the page of a feedback report beside the form itself. */
@Component
class ReportDesk {

  private static final String UNWRITTEN =
      "Here is a first draft, made from the set-up record and the counts. Go on from it and save it."
          + " Then a second officer approves it, and it can be sent.";

  private final FeedbackReports reports;
  private final PaperDesk desk;
  private final PostedLetters letters;
  private final SaidTogether together;
  private final ReportThemes themes;
  private final ReportTranslations translations;
  private final Quotes quotes;
  private final Languages languages;
  private final Otherwise otherwise;

  ReportDesk(
      FeedbackReports reports,
      PaperDesk desk,
      PostedLetters letters,
      SaidTogether together,
      ReportThemes themes,
      ReportTranslations translations,
      Quotes quotes,
      Languages languages,
      Otherwise otherwise) {
    this.quotes = quotes;
    this.otherwise = otherwise;
    this.reports = reports;
    this.desk = desk;
    this.letters = letters;
    this.together = together;
    this.themes = themes;
    this.translations = translations;
    this.languages = languages;
  }

  /** Lays it out and names the page's template. */
  String lay(Consultation consultation, Officer officer, Model model) {
    model.addAttribute("consultation", consultation);
    model.addAttribute("due", Clocks.of(consultation).map(Clocks::feedbackDue).orElse(null));
    if (consultation.version() == null || consultation.state() != Consultation.State.CLOSED) {
      return "console/report-early";
    }
    Optional<Entry<FeedbackReport>> entry = reports.find(consultation.slug());
    FeedbackReport saved = entry.map(Entry::words).orElse(null);
    Locale own = desk.conversation(consultation).language();
    model.addAttribute("tongues", tongues(consultation, own));
    model.addAttribute("lengths", Length.values());
    model.addAttribute("shorter", saved == null ? List.of() : ShortReport.all(saved));
    model.addAttribute("byPost", letters.count(consultation.slug(), About.REPORT));
    model.addAttribute("otherwise", otherwise.of(consultation.slug()).size());
    said(consultation, model);
    themes(consultation, entry.filter(Entry::approved).isPresent(), officer, model);
    desk.lay(
        consultation,
        Sheet.REPORT,
        PaperSteps.of(entry, UNWRITTEN, officer),
        begun(saved),
        language -> saved == null || saved.findingsIn(language, own).isPresent(),
        model);
    return "console/report";
  }

  /**
   * How far the report is translated.
   *
   * @param parts how many it has
   */
  record Tongue(Languages.Spoken spoken, long checked, long changed, int parts) {}

  private List<Tongue> tongues(Consultation consultation, Locale own) {
    return consultation.languages().stream()
        .filter(language -> !language.equals(own))
        .flatMap(
            language ->
                translations
                    .of(consultation.slug(), language)
                    .map(
                        one ->
                            new Tongue(
                                languages.named(language),
                                one.count(State.CHECKED),
                                one.count(State.CHANGED),
                                one.texts().size()))
                    .stream())
        .sorted(Comparator.comparing((Tongue one) -> one.spoken().english()))
        .toList();
  }

  private void themes(Consultation consultation, boolean isPublic, Officer officer, Model model) {
    ReportThemes.Standing standing = themes.of(consultation.slug(), isPublic);
    ReportThemes.Asked asked = standing.asked();
    model.addAttribute("themes", standing);
    model.addAttribute("isPublic", isPublic);
    model.addAttribute("askedMyself", asked != null && asked.by().equals(officer.id()));
    Map<String, String> asks = new HashMap<>();
    Conversation conversation = desk.conversation(consultation);
    Stream.of(standing.told(), standing.now(), asked == null ? standing.now() : asked.themes())
        .flatMap(found -> found.keySet().stream())
        .forEach(id -> asks.put(id, asked(conversation, id)));
    model.addAttribute("questions", asks);
  }

  private static String asked(Conversation conversation, String question) {
    return conversation.in(conversation.language()).asked(question).ask();
  }

  /**
   * Beside the form, not in it: notes an officer puts into words that nobody is known by, and
   * quotes people agreed to as they stand.
   */
  private void said(Consultation consultation, Model model) {
    model.addAttribute("groupNotes", together.notes(consultation.slug()));
    model.addAttribute(
        "quotes", quotes.of(consultation.slug()).stream().filter(Quote::stands).toList());
  }

  private static Set<String> begun(@Nullable FeedbackReport saved) {
    Map<String, FeedbackReport.TranslatedFindings> begun =
        saved == null ? null : saved.translations();
    return begun == null ? Set.of() : begun.keySet();
  }
}
