package org.earshot.outcomes;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.channels.Message;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Conversation;
import org.earshot.flow.Wording;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Letter.TemplateValues;
import org.earshot.participants.Participant;
import org.earshot.responses.Response;

/** The letters about one consultation's outcome. Pure. */
final class Letters {

  /** The template's name in the settings; its variables are the title and the words. */
  static final String TEMPLATE = "outcome";

  private final Consultation consultation;
  private final Conversation conversation;
  private final Outcome outcome;
  private final String url;

  /**
   * @param url where everybody can read the outcome
   */
  Letters(Consultation consultation, Conversation conversation, Outcome outcome, String url) {
    this.consultation = consultation;
    this.conversation = conversation;
    this.outcome = outcome;
    this.url = url;
  }

  Letter to(Participant person, Optional<Response> response) {
    Locale language =
        Audience.languageOfLetter(person, response.map(Response::language), conversation, outcome);
    Wording wording = conversation.in(language);
    String title = wording.title().isBlank() ? consultation.title() : wording.title();
    Telling telling = Telling.in(language, outcome, conversation.language()).orElseThrow();
    LetterText text = new LetterText(title, telling, wording, url);
    Raised raised = response.map(Response::progress).map(Raised::in).orElse(Raised.NOTHING);
    String slug = consultation.slug();
    return new Letter(
        person.id(),
        Letter.Kind.OUTCOME,
        slug,
        Message.of(text.message(raised)),
        "outcome:" + slug + ":" + person.id(),
        new TemplateValues(
            TEMPLATE, language.toLanguageTag(), Map.of("1", title, "2", text.oneLine(raised))));
  }
}
