package org.earshot.outcomes;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Predicate;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.security.Refused;
import org.springframework.stereotype.Component;

/** What every paper must be about, and what it is refused for. */
@Component
class Matters {

  private final Consultations consultations;
  private final Audience audience;
  private final ThemesAnswered themes;
  private final InstantSource clock;

  Matters(
      Consultations consultations, Audience audience, ThemesAnswered themes, InstantSource clock) {
    this.consultations = consultations;
    this.audience = audience;
    this.themes = themes;
    this.clock = clock;
  }

  Consultation consultation(String slug) {
    return consultations
        .find(slug)
        .orElseThrow(() -> new NoSuchElementException("no consultation " + slug));
  }

  Conversation conversation(Consultation consultation) {
    String version = consultation.version();
    if (version == null) {
      throw Refused.conflict("state", "It has not opened: there is nothing to answer yet.");
    }
    return consultations.conversation(version, consultation);
  }

  /** What an outcome of it may answer. */
  Known known(Consultation consultation) {
    Conversation conversation = conversation(consultation);
    Instant opened = Objects.requireNonNull(consultation.openedAt(), "it has opened");
    return new Known(
        conversation,
        themes.known(consultation.slug()),
        Clocks.day(opened),
        Clocks.day(clock.instant()));
  }

  /**
   * @throws Refused naming each theme that people raised and nothing answers
   */
  void refuseLeftThemes(Consultation consultation, Outcome outcome) {
    themes.refuseLeft(consultation.slug(), outcome);
  }

  /** In which languages those who asked to be told are told, and how many in each. */
  Map<Locale, Long> audience(Consultation consultation) {
    return audience.languages(consultation, conversation(consultation));
  }

  /**
   * @param written whether it is wholly written in a language
   */
  void refuseMissingWords(Consultation consultation, Predicate<Locale> written) {
    List<String> without =
        audience(consultation).keySet().stream()
            .filter(written.negate())
            .map(one -> one.getDisplayLanguage(Locale.UK))
            .sorted()
            .toList();
    if (!without.isEmpty()) {
      throw Refused.conflict(
          "translations",
          "People who asked to be told speak a language that it is not wholly translated into: "
              + String.join(", ", without)
              + ".");
    }
  }
}
