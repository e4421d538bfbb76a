package org.earshot.web.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.RecordTranslations;
import org.earshot.outcomes.ReportTranslations;
import org.earshot.translated.TranslatedText.State;
import org.earshot.translated.TranslatedTexts;
import org.earshot.web.console.Need.Urgency;
import org.earshot.web.translating.RecordTongues;
import org.springframework.stereotype.Component;

/** Translations of public texts that somebody else than their writer has to read. */
@Component
class TranslationNeeds {

  private final TranslatedTexts texts;
  private final RecordTranslations records;
  private final ReportTranslations reports;
  private final RecordTongues tongues;

  TranslationNeeds(
      TranslatedTexts texts,
      RecordTranslations records,
      ReportTranslations reports,
      RecordTongues tongues) {
    this.texts = texts;
    this.records = records;
    this.reports = reports;
    this.tongues = tongues;
  }

  List<Need> of(List<Overview.Line> lines) {
    List<TranslatedTexts.Unchecked> unchecked = texts.unchecked();
    List<Need> needs = new ArrayList<>();
    for (Overview.Line line : lines) {
      Consultation consultation = line.consultation();
      unchecked.stream()
          .filter(one -> one.slug().equals(consultation.slug()))
          .filter(one -> tongues.others(consultation).contains(one.language()))
          .forEach(one -> add(consultation, one, needs));
    }
    return needs;
  }

  private void add(
      Consultation consultation, TranslatedTexts.Unchecked unchecked, List<Need> needs) {
    Locale language = unchecked.language();
    String slug = consultation.slug();
    switch (unchecked.kind()) {
      case RECORD ->
          add(
              "public page",
              records.of(consultation, language).count(State.DRAFT),
              "/set-up/in/",
              consultation,
              language,
              needs);
      case REPORT ->
          add(
              "feedback report",
              reports.of(slug, language).map(one -> one.count(State.DRAFT)).orElse(0L),
              "/report/in/",
              consultation,
              language,
              needs);
    }
  }

  private static void add(
      String what,
      long waiting,
      String page,
      Consultation consultation,
      Locale language,
      List<Need> needs) {
    if (waiting > 0) {
      needs.add(
          new Need(
              Urgency.WAITING,
              Need.counted(waiting, "translated text waits", "translated texts wait")
                  + " to be checked",
              consultation.title()
                  + ": its "
                  + what
                  + " in "
                  + language.getDisplayLanguage(Locale.UK)
                  + ". Somebody else than its translator checks it.",
              "Read and check",
              "/console/consultations/" + consultation.slug() + page + language.toLanguageTag()));
    }
  }
}
