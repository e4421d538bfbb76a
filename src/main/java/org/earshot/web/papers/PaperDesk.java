package org.earshot.web.papers;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.PublicPaper;
import org.earshot.web.forms.Languages;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What lies on the page of every public paper that says the same to everybody. */
@Component
class PaperDesk {

  private final OutcomeDesk outcomes;
  private final Consultations consultations;
  private final Languages languages;

  PaperDesk(OutcomeDesk outcomes, Consultations consultations, Languages languages) {
    this.outcomes = outcomes;
    this.consultations = consultations;
    this.languages = languages;
  }

  /**
   * @param steps how far it has come
   * @param begun the languages that it is begun in
   * @param written whether it is wholly written in a language
   */
  <W extends Record> void lay(
      Consultation consultation,
      PublicPaper<W> paper,
      PaperSteps steps,
      Set<String> begun,
      Predicate<Locale> written,
      Model model) {
    String slug = consultation.slug();
    Conversation conversation = conversation(consultation);
    Optional<Entry<W>> entry = paper.find(slug);
    model.addAttribute("consultation", consultation);
    model.addAttribute("entry", entry.orElse(null));
    model.addAttribute("steps", steps);
    model.addAttribute("own", languages.named(conversation.language()));
    model.addAttribute("others", outcomes.others(conversation));
    model.addAttribute("asked", outcomes.asked(slug));
    Map<Locale, Long> audience = paper.audience(slug);
    model.addAttribute("needed", audience.keySet().stream().map(Locale::toLanguageTag).toList());
    model.addAttribute("missing", names(audience.keySet().stream(), written));
    model.addAttribute("unfinished", names(begun.stream().map(Locale::forLanguageTag), written));
    model.addAttribute("deliveries", paper.deliveries(slug));
    model.addAttribute("previews", outcomes.previews(paper.previews(slug)));
  }

  /** The language that papers about it are written in first. */
  Locale own(Consultation consultation) {
    return conversation(consultation).language();
  }

  private Conversation conversation(Consultation consultation) {
    String version = Objects.requireNonNull(consultation.version(), "it never opened");
    return consultations.conversation(version, consultation);
  }

  private String names(Stream<Locale> some, Predicate<Locale> written) {
    return some.filter(written.negate())
        .map(language -> languages.named(language).english())
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
