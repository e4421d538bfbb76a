package org.earshot.outcomes;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Conversation;
import org.earshot.flow.Purpose;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.springframework.stereotype.Component;

/** Those who asked to be told the outcome, and the languages in which they are told. */
@Component
class Audience {

  private static final String BE_TOLD = Purpose.BE_TOLD_OUTCOME.name().toLowerCase(Locale.ROOT);

  private final Participants participants;

  Audience(Participants participants) {
    this.participants = participants;
  }

  void forEach(Consultation consultation, Consumer<Participant> action) {
    participants.forEachAgreed(consultation.slug(), BE_TOLD, action);
  }

  /** The languages spoken by someone who asked, for which the outcome lacks words. */
  Set<String> languagesWithoutWords(
      Consultation consultation, Conversation conversation, Outcome outcome) {
    Set<String> without = new TreeSet<>();
    forEach(
        consultation,
        person -> {
          Locale language = languageOf(person, conversation);
          if (Telling.in(language, outcome, conversation.language()).isEmpty()) {
            without.add(language.toLanguageTag());
          }
        });
    return without;
  }

  /**
   * The language of a letter: the one that they speak now, else the one that they answered in, else
   * the conversation's own; the first that the outcome has words in. The second is needed only for
   * those who change language while letters are being written.
   */
  static Locale languageOfLetter(
      Participant person, Optional<Locale> answered, Conversation conversation, Outcome outcome) {
    return Stream.concat(Stream.of(languageOf(person, conversation)), answered.stream())
        .filter(l -> Telling.in(l, outcome, conversation.language()).isPresent())
        .findFirst()
        .orElse(conversation.language());
  }

  private static Locale languageOf(Participant person, Conversation conversation) {
    Locale language = person.language();
    return language != null && conversation.wordings().containsKey(language)
        ? language
        : conversation.language();
  }
}
