package org.earshot.outcomes;

import java.util.List;
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

/** The letters about one consultation's outcome. Pure. */
final class Letters {

  /** The template's name in the settings; its variables are the title and the words. */
  static final String TEMPLATE = "outcome";

  private final String from;
  private final Consultation consultation;
  private final Conversation conversation;
  private final Voices voices;
  private final List<Outcome> revisions;
  private final String url;

  /**
   * @param from the organisation that asked; empty where it is not set up
   * @param revisions each wording of the outcome, the newest last
   * @param url where everybody can read the outcome
   */
  Letters(
      String from, Consultation consultation, Voices voices, List<Outcome> revisions, String url) {
    this.from = from;
    this.consultation = consultation;
    this.conversation = voices.conversation();
    this.voices = voices;
    this.revisions = List.copyOf(revisions);
    this.url = url;
  }

  String slug() {
    return consultation.slug();
  }

  /** The revision that these letters tell. */
  int revision() {
    return revisions.size() - 1;
  }

  /** The whole outcome. */
  Letter to(Participant person, Optional<Response> response) {
    Locale language = language(person, response, outcome());
    LetterText text = (response.isPresent() ? this : followed()).text(language).orElseThrow();
    Raised raised = raised(response);
    return new Letter(
        person,
        Letter.Kind.OUTCOME,
        slug(),
        Message.of(text.message(raised)),
        Told.outcome(slug(), revision(), person.id()).key(),
        values(language, text.oneLine(raised)));
  }

  /** What was wrong in the revision that they were told; empty where nothing was that they read. */
  Optional<Letter> correction(Participant person, Optional<Response> response, int told) {
    Locale language = language(person, response, revisions.get(told));
    Raised raised = raised(response);
    Letters theirs = response.isPresent() ? this : followed();
    CorrectionText text =
        theirs
            .correction(told, language)
            .or(() -> theirs.correction(told, conversation.language()))
            .orElseThrow();
    return text.message(raised)
        .map(
            words ->
                new Letter(
                    person,
                    Letter.Kind.CORRECTION,
                    slug(),
                    Message.of(words),
                    Told.correction(slug(), revision(), person.id()).key(),
                    values(language, text.oneLine(raised))));
  }

  /** The same to those who only follow. */
  private Letters followed() {
    Voices theirs = new Voices(Followers.of(conversation), voices.themes());
    return new Letters(from, consultation, theirs, revisions, url);
  }

  Set<Locale> languages() {
    return conversation.wordings().keySet();
  }

  /**
   * The message for someone who raised what the first item answers; none where words are missing.
   */
  Optional<String> preview(Locale language) {
    return text(language).map(text -> text.message(raisedFirst()));
  }

  /** The same of the newest correction, for someone who was told the words before it. */
  Optional<String> previewOfCorrection(Locale language) {
    return correction(revision() - 1, language).flatMap(text -> text.message(raisedFirst()));
  }

  private Outcome outcome() {
    return revisions.getLast();
  }

  private Locale language(Participant person, Optional<Response> response, Outcome in) {
    return Audience.languageOfLetter(person, response.map(Response::language), conversation, in);
  }

  private Optional<LetterText> text(Locale language) {
    return Telling.in(language, outcome(), conversation.language())
        .map(
            told ->
                new LetterText(
                    from,
                    title(language),
                    told,
                    conversation.in(language),
                    Tongued.in(language, conversation, url)));
  }

  private Optional<CorrectionText> correction(int told, Locale language) {
    Locale own = conversation.language();
    return Telling.in(language, revisions.get(told), own)
        .flatMap(
            before ->
                Telling.in(language, outcome(), own)
                    .map(
                        after ->
                            new CorrectionText(
                                from,
                                title(language),
                                before,
                                after,
                                conversation.in(language),
                                Tongued.in(language, conversation, url))));
  }

  private TemplateValues values(Locale language, String words) {
    return new TemplateValues(
        TEMPLATE, language.toLanguageTag(), Map.of("1", title(language), "2", words));
  }

  private String title(Locale language) {
    String title = conversation.in(language).title();
    return title.isBlank() ? consultation.title() : title;
  }

  private Raised raised(Optional<Response> response) {
    return response.map(given -> voices.raised(given, revisions)).orElse(Raised.NOTHING);
  }

  private Raised raisedFirst() {
    Outcome.Item first = outcome().items().getFirst();
    return new Raised(ids(first.questions()), ids(first.options()), ids(first.themes()));
  }

  private static Set<String> ids(@Nullable List<String> ids) {
    return ids == null ? Set.of() : Set.copyOf(ids);
  }
}
