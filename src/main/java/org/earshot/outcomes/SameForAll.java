package org.earshot.outcomes;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.earshot.channels.Message;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Conversation;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Letter.TemplateValues;
import org.earshot.participants.Participant;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Response;

/**
 * Letters that say the same to everybody who reads one language. Pure.
 *
 * @param template the name of the WhatsApp template that carries them
 * @param texts the whole message, in each language that it is wholly written in
 * @param followed the same to those who only follow
 * @param paper which paper it is, among all of every consultation: nobody gets it twice
 */
record SameForAll(
    Letter.Kind kind,
    String template,
    Consultation consultation,
    Conversation conversation,
    Map<Locale, String> texts,
    Map<Locale, String> followed,
    String paper) {

  SameForAll {
    texts = Map.copyOf(texts);
    followed = Map.copyOf(followed);
  }

  String once(SubjectId to) {
    return paper + ":" + to;
  }

  Letter to(Participant person, Optional<Response> response) {
    Locale language =
        Audience.languageOfLetter(
            person, response.map(Response::language), conversation, texts::containsKey);
    Map<Locale, String> theirs = response.isPresent() ? texts : followed;
    String text = Objects.requireNonNull(theirs.get(language), "not even in its own language");
    return new Letter(
        person,
        kind,
        consultation.slug(),
        Message.of(text),
        once(person.id()),
        new TemplateValues(
            template,
            language.toLanguageTag(),
            Map.of(
                "1",
                title(consultation, conversation, language),
                "2",
                Sayings.oneLine(Sayings.cut(text, LetterText.COMFORTABLE)))));
  }

  static String title(Consultation consultation, Conversation conversation, Locale language) {
    String title = conversation.in(language).title();
    return title.isBlank() ? consultation.title() : title;
  }
}
