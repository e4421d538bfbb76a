package org.earshot.web.console;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.earshot.analysis.Results;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Gate;
import org.earshot.outcomes.Outcomes;
import org.earshot.responses.Responses;
import org.earshot.web.forms.ChannelNames;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Languages;
import org.earshot.web.setup.GateLine;
import org.earshot.web.setup.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One consultation: its record, the opening gate, the figures, the results. */
@Controller
class ConsultationPages {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

  private final Consultations consultations;
  private final Gate gate;
  private final Responses responses;
  private final Results results;
  private final Outcomes outcomes;
  private final Overview overview;
  private final Languages languages;
  private final Found found;

  ConsultationPages(
      Consultations consultations,
      Gate gate,
      Responses responses,
      Results results,
      Outcomes outcomes,
      Overview overview,
      Languages languages,
      Found found) {
    this.consultations = consultations;
    this.gate = gate;
    this.responses = responses;
    this.results = results;
    this.outcomes = outcomes;
    this.overview = overview;
    this.languages = languages;
    this.found = found;
  }

  @GetMapping("/console/consultations/{slug}")
  String show(@PathVariable String slug, Model model) {
    Consultation consultation = found.consultation(slug);
    figures(consultation, model);
    model.addAttribute("stage", Stage.of(consultation.state()));
    model.addAttribute("opened", opened(consultation));
    model.addAttribute("findings", findings(consultation));
    model.addAttribute("deadlines", overview.deadlines(consultation));
    List<String> asked = consultation.setUp().languages();
    model.addAttribute(
        "languagesAsked",
        asked == null ? null : languages.inEnglish(asked.stream().map(Locale::forLanguageTag)));
    model.addAttribute("languagesOpened", languages.inEnglish(consultation.languages().stream()));
    model.addAttribute("changes", consultations.changes(slug));
    model.addAttribute("outcome", outcomes.find(slug).orElse(null));
    return "console/consultation";
  }

  @GetMapping("/console/consultations/{slug}/figures")
  String figures(@PathVariable String slug, Model model) {
    figures(found.consultation(slug), model);
    return "console/consultation :: figures";
  }

  private void figures(Consultation consultation, Model model) {
    model.addAttribute("consultation", consultation);
    model.addAttribute("tally", responses.tally(consultation.slug()));
    model.addAttribute("shares", shares(consultation.slug()));
    model.addAttribute("results", results.of(consultation));
  }

  private List<Share> shares(String slug) {
    return responses.shares(slug).stream()
        .map(
            share ->
                new Share(
                    ChannelNames.of(share.channel()),
                    languages.named(share.language()).english(),
                    share.started(),
                    share.completed()))
        .toList();
  }

  /** The day on which it was opened by hand; null before. */
  private static @Nullable String opened(Consultation consultation) {
    Instant at = consultation.openedAt();
    return at == null ? null : DAY.format(at);
  }

  /** What stands at the gate; nothing once it has passed. */
  private List<GateLine> findings(Consultation consultation) {
    boolean ahead = consultation.state() == State.DRAFT || consultation.state() == State.SCHEDULED;
    return ahead
        ? GateLine.of(consultation.slug(), gate.look(consultation.slug()).open())
        : List.of();
  }

  record Share(String channel, String language, long started, long completed) {}
}
