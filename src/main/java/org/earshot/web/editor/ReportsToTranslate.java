package org.earshot.web.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Consultations;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.web.forms.Languages;
import org.springframework.stereotype.Component;

/** The feedback reports that can be written in other languages, for those who translate. */
@Component
class ReportsToTranslate {

  private final Consultations consultations;
  private final FeedbackReports reports;
  private final Languages languages;

  ReportsToTranslate(Consultations consultations, FeedbackReports reports, Languages languages) {
    this.consultations = consultations;
    this.reports = reports;
    this.languages = languages;
  }

  /**
   * A report.
   *
   * @param title of its consultation
   * @param address of its translations, up to the language
   * @param languages all that it is offered in, but the one that it is written in
   */
  record Line(String title, String address, List<Languages.Spoken> languages) {}

  List<Line> all() {
    return consultations.all().stream()
        .filter(one -> one.state() == State.CLOSED)
        .filter(one -> reports.find(one.slug()).isPresent())
        .flatMap(one -> line(one).stream())
        .toList();
  }

  private Optional<Line> line(Consultation consultation) {
    String version = consultation.version();
    if (version == null) {
      return Optional.empty();
    }
    Locale own = consultations.conversation(version, consultation).language();
    List<Languages.Spoken> others =
        consultation.languages().stream()
            .filter(language -> !language.equals(own))
            .map(languages::named)
            .sorted(Comparator.comparing(Languages.Spoken::english))
            .toList();
    return Optional.of(others)
        .filter(some -> !some.isEmpty())
        .map(
            some ->
                new Line(
                    consultation.title(),
                    "/console/consultations/" + consultation.slug() + "/report/in/",
                    some));
  }
}
