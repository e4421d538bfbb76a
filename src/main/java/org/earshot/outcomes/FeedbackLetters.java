package org.earshot.outcomes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.channels.Message;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Conversation;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Letter.TemplateValues;
import org.earshot.participants.Participant;
import org.earshot.responses.Response;
import org.jspecify.annotations.Nullable;

/**
 * The letters about one consultation's feedback report. Pure.
 *
 * @param from the organisation that asked; empty where it is not set up
 * @param decided by when the outcome is told; null where that is not ahead
 * @param url where everybody can read the report
 */
record FeedbackLetters(
    String from,
    Consultation consultation,
    Conversation conversation,
    FeedbackReport report,
    @Nullable LocalDate decided,
    String url) {

  /** The template's name in the settings; its variables are the title and the words. */
  static final String TEMPLATE = "feedback";

  Letter to(Participant person, Optional<Response> response) {
    Locale language =
        Audience.languageOfLetter(
            person, response.map(Response::language), conversation, this::isIn);
    FeedbackText text = (response.isPresent() ? this : followed()).text(language).orElseThrow();
    return new Letter(
        person,
        Letter.Kind.FEEDBACK,
        consultation.slug(),
        Message.of(text.message()),
        Told.feedback(consultation.slug(), person.id()),
        new TemplateValues(
            TEMPLATE, language.toLanguageTag(), Map.of("1", title(language), "2", text.oneLine())));
  }

  /** The same to those who only follow. */
  private FeedbackLetters followed() {
    return new FeedbackLetters(
        from, consultation, Followers.of(conversation), report, decided, url);
  }

  boolean isIn(Locale language) {
    return report.findingsIn(language, conversation.language()).isPresent();
  }

  Set<Locale> languages() {
    return conversation.wordings().keySet();
  }

  /** Empty where the findings are not wholly written in this language. */
  Optional<FeedbackText> text(Locale language) {
    return report
        .findingsIn(language, conversation.language())
        .map(
            findings ->
                new FeedbackText(
                    from,
                    title(language),
                    findings,
                    conversation.in(language),
                    decided,
                    Tongued.in(language, conversation, url)));
  }

  private String title(Locale language) {
    String title = conversation.in(language).title();
    return title.isBlank() ? consultation.title() : title;
  }
}
