package org.earshot.web.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.SetUp;
import org.earshot.web.documents.Tongue;
import org.earshot.web.dossiers.Dossier.Table;
import org.earshot.web.forms.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.stereotype.Component;

/** Rows of "what" and "as it stands", and what every dossier begins with. */
@Component
class Facts {

  private final FormattingConversionService plain;
  private final Languages languages;

  Facts(FormattingConversionService mvcConversionService, Languages languages) {
    this.plain = mvcConversionService;
    this.languages = languages;
  }

  /** What was not said is {@linkplain Dossier#TO_FILL_IN to be filled in}. */
  static List<String> row(String what, @Nullable String words) {
    return List.of(what, words == null || words.isBlank() ? Dossier.TO_FILL_IN : words.strip());
  }

  static Table table(String about, List<List<String>> rows) {
    return new Table(about, List.of("What", "As it stands"), rows);
  }

  /** As dates and times read everywhere; empty where there is none. */
  String day(@Nullable Object when) {
    return when == null ? "" : String.valueOf(plain.convert(when, String.class));
  }

  /** Its English name. */
  String language(Locale language) {
    return languages.named(language).english();
  }

  Tongue tongue(Locale language) {
    Languages.Spoken spoken = languages.named(language);
    return new Tongue(spoken.tag(), spoken.direction().equals("rtl"));
  }

  /** What is decided, by whom, when, and whom it touches. */
  List<List<String>> decision(Consultation consultation, String organisation) {
    SetUp setUp = consultation.setUp();
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("What it is called", consultation.title()));
    rows.add(row("Who is responsible", organisation));
    rows.add(row("Who leads it", lead(setUp.lead())));
    rows.add(row("What it is for", setUp.purpose()));
    rows.add(row("Why now", setUp.whyNow()));
    rows.add(row("What can change", setUp.canChange()));
    rows.add(row("What cannot", setUp.cannotChange()));
    rows.add(row("Who decides, and when", decides(setUp)));
    rows.add(row("Whom it asks", setUp.audience()));
    rows.add(row("Are people under 16 asked?", setUp.asksChildren() ? "Yes" : "No"));
    rows.add(row("When people can answer", open(consultation)));
    rows.add(row("How answers are used", setUp.howAnswersAreUsed()));
    return rows;
  }

  private static String lead(SetUp.@Nullable Lead lead) {
    return lead == null || lead.name() == null ? "" : lead.name();
  }

  private String decides(SetUp setUp) {
    String who = setUp.whoDecides() == null ? "" : setUp.whoDecides().strip();
    String on = day(setUp.decisionOn());
    return who.isEmpty() || on.isEmpty() ? who + on : who + ", on " + on;
  }

  /** The days on which it did open and close, and until then those that were planned. */
  private String open(Consultation consultation) {
    SetUp setUp = consultation.setUp();
    String from = day(first(consultation.openedAt(), setUp.opensOn()));
    String to = day(first(consultation.closedAt(), setUp.closesOn()));
    if (to.isEmpty()) {
      return from.isEmpty() ? "" : "from " + from;
    }
    return from.isEmpty() ? "until " + to : from + " to " + to;
  }

  private static @Nullable Object first(@Nullable Instant was, @Nullable LocalDate planned) {
    return was == null ? planned : was;
  }
}
