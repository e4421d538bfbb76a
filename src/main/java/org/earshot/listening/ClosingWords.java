package org.earshot.listening;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Condition;
import org.earshot.flow.Contact;
import org.earshot.flow.Conversation;
import org.earshot.flow.Hearing;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Type;
import org.earshot.flow.Wording;
import org.earshot.participants.Participant;
import org.earshot.ratings.Ratings;
import org.earshot.ratings.Ratings.Asked;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.springframework.stereotype.Component;

/**
 * The closing question as a question like any other, in the words of the consultation that it
 * follows: so that the ordinary readers read its replies. It is none of that consultation's own.
 */
@Component
class ClosingWords {

  static final Question LISTENED =
      new Question(
          "closing:listened",
          Type.RATING,
          new Question.Shape(
              List.of(),
              Set.of(),
              BigDecimal.valueOf(Ratings.LOWEST),
              BigDecimal.valueOf(Ratings.HIGHEST),
              false),
          Condition.ALWAYS,
          Question.Section.MAIN);

  private final Consultations consultations;
  private final Responses responses;
  private final SpokenWith spoken;

  ClosingWords(Consultations consultations, Responses responses, SpokenWith spoken) {
    this.consultations = consultations;
    this.responses = responses;
    this.spoken = spoken;
  }

  /**
   * How a reply is heard: in the language that they answered in, else the one that they speak with
   * us, else the consultation's own.
   *
   * @param current what they were in last
   */
  Hearing hearing(Asked asked, Participant who, Optional<Response> current) {
    Conversation told = conversation(asked.consultation(), who.channel());
    Locale language =
        Stream.of(answered(asked, current), Optional.ofNullable(who.language()))
            .flatMap(Optional::stream)
            .filter(told.wordings()::containsKey)
            .findFirst()
            .orElseGet(told::language);
    return new Hearing(asking(told), language);
  }

  private Optional<Locale> answered(Asked asked, Optional<Response> current) {
    return current
        .filter(response -> response.consultation().equals(asked.consultation()))
        .or(() -> responses.of(asked.to(), asked.consultation()))
        .map(Response::language);
  }

  /** What the consultation is called in the language in which they are heard. */
  String title(String slug, Hearing hearing) {
    String title = hearing.wording().title();
    return title.isBlank() ? consultation(slug).title() : title;
  }

  private Conversation conversation(String slug, String channel) {
    Consultation consultation = consultation(slug);
    String version = Objects.requireNonNull(consultation.version(), "never opened");
    return spoken.of(consultation, consultations.conversation(version, consultation), channel);
  }

  private Consultation consultation(String slug) {
    return consultations.find(slug).orElseThrow();
  }

  private static Conversation asking(Conversation told) {
    Map<Locale, Wording> wordings = new HashMap<>();
    told.wordings().forEach((language, wording) -> wordings.put(language, asking(wording)));
    return new Conversation(
        "closing",
        told.version() + ":closing",
        told.language(),
        List.of(),
        List.of(LISTENED),
        wordings,
        Contact.NONE);
  }

  private static Wording asking(Wording wording) {
    Wording.Asked asked =
        new Wording.Asked(wording.say(Standing.OUTCOME_LISTENED), Map.of(), null, Map.of());
    return wording.askingOnly(LISTENED.id(), asked);
  }
}
