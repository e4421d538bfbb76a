package org.earshot.web.editor;

import java.util.List;
import java.util.Locale;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Consultations;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.web.forms.Languages;
import org.earshot.web.translating.RecordTongues;
import org.springframework.stereotype.Component;

/** The public pages and feedback reports that can be written in other languages. */
@Component
class TextsToTranslate {

  private final Consultations consultations;
  private final FeedbackReports reports;
  private final RecordTongues tongues;
  private final Languages languages;

  TextsToTranslate(
      Consultations consultations,
      FeedbackReports reports,
      RecordTongues tongues,
      Languages languages) {
    this.consultations = consultations;
    this.reports = reports;
    this.tongues = tongues;
    this.languages = languages;
  }

  /**
   * What is translated of a consultation.
   *
   * @param title of the consultation
   * @param address of its translations, up to the language
   * @param languages all that it is offered in, but the one that it is written in
   */
  record Line(String title, String address, List<Languages.Spoken> languages) {}

  /** What consultations are about: of all that are not over. */
  List<Line> records() {
    return consultations.all().stream()
        .filter(one -> one.state() != State.CLOSED)
        .map(one -> line(one, "/set-up/in/"))
        .filter(line -> !line.languages().isEmpty())
        .toList();
  }

  /** What those have found that are over. */
  List<Line> reports() {
    return consultations.all().stream()
        .filter(one -> one.state() == State.CLOSED)
        .filter(one -> reports.find(one.slug()).isPresent())
        .map(one -> line(one, "/report/in/"))
        .filter(line -> !line.languages().isEmpty())
        .toList();
  }

  private Line line(Consultation consultation, String translations) {
    List<Locale> others = tongues.others(consultation);
    return new Line(
        consultation.title(),
        "/console/consultations/" + consultation.slug() + translations,
        others.stream().map(languages::named).toList());
  }
}
