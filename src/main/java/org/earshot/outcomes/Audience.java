package org.earshot.outcomes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Conversation;
import org.earshot.flow.Purpose;
import org.earshot.participants.Linking;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Doubles;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.springframework.stereotype.Component;

/** Those who asked to be told the outcome, and the languages in which they are told. */
@Component
class Audience {

  private static final String BE_TOLD = Purpose.BE_TOLD_OUTCOME.name().toLowerCase(Locale.ROOT);

  private final Participants participants;
  private final Responses responses;
  private final Linking linking;
  private final Doubles doubles;

  Audience(Participants participants, Responses responses, Linking linking, Doubles doubles) {
    this.participants = participants;
    this.responses = responses;
    this.linking = linking;
    this.doubles = doubles;
  }

  void forEach(Consultation consultation, Consumer<Participant> action) {
    participants.forEachAgreed(consultation.slug(), BE_TOLD, action);
  }

  /** This person on each of their phones and apps. */
  List<SubjectId> everywhere(Participant person) {
    return linking.everywhere(person);
  }

  /** What they answered, on whichever of them; empty where they only follow. */
  Optional<Response> response(Participant person, String slug) {
    Optional<Response> response =
        person.person() == null
            ? responses.of(person.id(), slug)
            : doubles.counting(everywhere(person), slug).flatMap(one -> responses.find(one.id()));
    return response.filter(one -> one.consent() != null);
  }

  /** The languages in which those who asked are to be told, with how many in each. */
  Map<Locale, Long> languages(Consultation consultation, Conversation conversation) {
    Map<SubjectId, Locale> answered = responses.languages(consultation.slug());
    Map<Locale, Long> languages = new HashMap<>();
    forEach(
        consultation,
        person -> {
          Optional<Locale> theirs =
              everywhere(person).stream()
                  .flatMap(id -> Optional.ofNullable(answered.get(id)).stream())
                  .findFirst();
          languages.merge(
              languages(person, theirs, conversation).findFirst().orElseThrow(), 1L, Long::sum);
        });
    return languages;
  }

  /**
   * The language of a letter: the one that they answered in, else the one that they speak with us,
   * else the conversation's own; the first that the outcome has words in.
   */
  static Locale languageOfLetter(
      Participant person, Optional<Locale> answered, Conversation conversation, Outcome outcome) {
    return languageOfLetter(
        person,
        answered,
        conversation,
        language -> Telling.in(language, outcome, conversation.language()).isPresent());
  }

  /**
   * @param written whether there are words in a language
   */
  static Locale languageOfLetter(
      Participant person,
      Optional<Locale> answered,
      Conversation conversation,
      Predicate<Locale> written) {
    return languages(person, answered, conversation)
        .filter(written)
        .findFirst()
        .orElse(conversation.language());
  }

  /** The languages of the conversation that suit this person, the best first. */
  private static Stream<Locale> languages(
      Participant person, Optional<Locale> answered, Conversation conversation) {
    Optional<Locale> spoken = Optional.ofNullable(person.language());
    return Stream.of(answered, spoken, Optional.of(conversation.language()))
        .flatMap(Optional::stream)
        .filter(conversation.wordings()::containsKey);
  }
}
