package org.earshot.web.pages;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.authoring.EqualityTopic;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Wording;
import org.earshot.language.Phrasebook;
import org.earshot.outcomes.Dispatch;
import org.earshot.outcomes.Pledge;
import org.earshot.outcomes.Pledges;
import org.earshot.outcomes.Promise;
import org.earshot.outcomes.Publication;
import org.earshot.outcomes.Publications;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Every consultation that the public may know of; drafts are nobody's business yet. */
@Component
class Register {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Consultations consultations;
  private final Publications publications;
  private final Pledges pledges;
  private final Phrasebook phrasebook;
  private final InstantSource clock;

  Register(
      Consultations consultations,
      Publications publications,
      Pledges pledges,
      Phrasebook phrasebook,
      InstantSource clock) {
    this.consultations = consultations;
    this.publications = publications;
    this.pledges = pledges;
    this.phrasebook = phrasebook;
    this.clock = clock;
  }

  /** Open ones first, then those that come, closed ones, and those with an outcome. */
  List<Notice> all() {
    return notices(consultations.all().stream())
        .sorted(Comparator.comparing(Notice::stage).thenComparing(Notice::title))
        .toList();
  }

  Optional<Notice> find(String slug) {
    return notices(consultations.find(slug).stream()).findFirst();
  }

  /** The one that an address names, or the page that says it is not there. */
  Notice named(String slug) {
    return find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  LocalDate today() {
    return day(clock.instant());
  }

  private static boolean isClosed(Consultation consultation) {
    return consultation.state() == Consultation.State.CLOSED;
  }

  private static boolean isPublic(Consultation consultation) {
    return consultation.state() != Consultation.State.DRAFT;
  }

  /** Of what is open nothing is published, so that only of the closed ones anything is asked. */
  private Stream<Notice> notices(Stream<Consultation> some) {
    List<Consultation> shown = some.filter(Register::isPublic).toList();
    Map<String, Publication> published =
        publications.of(shown.stream().filter(Register::isClosed).map(Consultation::slug).toList());
    Map<String, Dispatch> sent = publications.dispatches(published.values());
    Map<String, List<Pledge>> open =
        pledges.dated(
            published.values().stream()
                .filter(one -> one.outcome() != null)
                .map(Publication::slug)
                .toList());
    return shown.stream()
        .map(
            one ->
                notice(
                    one,
                    open.getOrDefault(one.slug(), List.of()).stream()
                        .filter(pledge -> !pledge.over())
                        .toList(),
                    published.getOrDefault(one.slug(), Publication.nothing(one.slug())),
                    sent.get(one.slug())));
  }

  /**
   * @param sent how far the letters about its outcome have come; null where none is being sent
   */
  private Notice notice(
      Consultation consultation,
      List<Pledge> pledged,
      Publication published,
      @Nullable Dispatch sent) {
    Optional<Clocks> clocks = Clocks.of(consultation);
    Optional<Conversation> asked =
        Optional.ofNullable(consultation.version())
            .map(version -> consultations.conversation(version, consultation));
    return new Notice(
        consultation,
        stage(consultation, published.outcome() != null),
        clock(clocks.map(Clocks::feedbackDue).orElse(null), published.reportedAt())
            .expecting(published.days(Promise.REPORT).shown()),
        outcome(clocks.map(Clocks::outcomeDue).orElse(null), sent)
            .expecting(published.days(Promise.OUTCOME).shown()),
        published
            .outcomeWrittenAt()
            .map(written -> clock(Clocks.reviewDue(written), published.reviewedAt()))
            .orElseGet(() -> clock(null, null)),
        asked.map(Conversation::keywords).orElse(List.of()),
        asked.map(conversation -> words(consultation, conversation)).orElse(List.of()),
        asked.map(Register::aboutPeople).orElse(List.of()),
        pledged,
        today());
  }

  private Clock outcome(@Nullable LocalDate due, @Nullable Dispatch sent) {
    return sent != null && sent.sentAt() == null
        ? Clock.sending(due)
        : clock(due, sent == null ? null : sent.sentAt());
  }

  /** While people can still take part they are shown how, whatever has been published. */
  private static Notice.Stage stage(Consultation consultation, boolean published) {
    if (published && isClosed(consultation)) {
      return Notice.Stage.OUTCOME;
    }
    return switch (consultation.state()) {
      case OPEN -> Notice.Stage.OPEN;
      case CLOSED -> Notice.Stage.CLOSED;
      case DRAFT, SCHEDULED -> Notice.Stage.COMING;
    };
  }

  private Clock clock(@Nullable LocalDate due, @Nullable Instant kept) {
    return Clock.of(due, kept == null ? null : day(kept), today());
  }

  private List<Notice.Words> words(Consultation consultation, Conversation conversation) {
    return consultation.languages().stream()
        .filter(conversation.wordings()::containsKey)
        .map(language -> words(language, conversation.in(language)))
        .toList();
  }

  private Notice.Words words(Locale language, Wording wording) {
    return new Notice.Words(
        language.toLanguageTag(),
        phrasebook.nameOf(language),
        phrasebook.direction(language),
        wording.title(),
        wording.welcome());
  }

  /** Each topic once; a council's own question in its words. */
  private static List<String> aboutPeople(Conversation conversation) {
    Wording words = conversation.in(conversation.language());
    return conversation.questions().stream()
        .filter(question -> question.section() == Question.Section.MONITORING)
        .map(
            question ->
                EqualityTopic.asking(question.id())
                    .map(EqualityTopic::title)
                    .orElseGet(() -> words.asked(question.id()).ask()))
        .distinct()
        .toList();
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, LONDON);
  }
}
