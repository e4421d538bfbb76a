package org.earshot.outcomes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.channels.Message;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Conversation;
import org.earshot.flow.Engine;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Letter.TemplateValues;
import org.earshot.participants.Participant;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Response;
import org.jspecify.annotations.Nullable;

/** The letters about one consultation's outcome. Pure. */
final class Letters {

  /** The template's name in the settings; its variables are the title and the words. */
  static final String TEMPLATE = "outcome";

  private final String from;
  private final Consultation consultation;
  private final Conversation conversation;
  private final Outcome outcome;
  private final String url;

  /**
   * @param from the organisation that asked; empty where it is not set up
   * @param url where everybody can read the outcome
   */
  Letters(
      String from,
      Consultation consultation,
      Conversation conversation,
      Outcome outcome,
      String url) {
    this.from = from;
    this.consultation = consultation;
    this.conversation = conversation;
    this.outcome = outcome;
    this.url = url;
  }

  Letter to(Participant person, Optional<Response> response) {
    Locale language =
        Audience.languageOfLetter(person, response.map(Response::language), conversation, outcome);
    String title = title(language);
    LetterText text = text(language).orElseThrow();
    Raised raised =
        response
            .map(given -> Raised.in(Engine.applying(conversation, given.progress())))
            .orElse(Raised.NOTHING);
    String slug = consultation.slug();
    return new Letter(
        person,
        Letter.Kind.OUTCOME,
        slug,
        Message.of(text.message(raised)),
        once(person.id()),
        new TemplateValues(
            TEMPLATE, language.toLanguageTag(), Map.of("1", title, "2", text.oneLine(raised))));
  }

  /** The key by which nobody is told twice. */
  String once(SubjectId person) {
    return "outcome:" + consultation.slug() + ":" + person;
  }

  Set<Locale> languages() {
    return conversation.wordings().keySet();
  }

  /**
   * The message for someone who raised what the first item answers; none where words are missing.
   */
  Optional<String> preview(Locale language) {
    Outcome.Item first = outcome.items().getFirst();
    Raised raised = new Raised(ids(first.questions()), ids(first.options()));
    return text(language).map(text -> text.message(raised));
  }

  private Optional<LetterText> text(Locale language) {
    return Telling.in(language, outcome, conversation.language())
        .map(told -> new LetterText(from, title(language), told, conversation.in(language), url));
  }

  private String title(Locale language) {
    String title = conversation.in(language).title();
    return title.isBlank() ? consultation.title() : title;
  }

  private static Set<String> ids(@Nullable List<String> ids) {
    return ids == null ? Set.of() : Set.copyOf(ids);
  }
}
