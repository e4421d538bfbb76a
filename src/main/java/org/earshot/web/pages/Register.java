package org.earshot.web.pages;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Wording;
import org.earshot.language.Phrasebook;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.outcomes.HoldingMessages;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Promise;
import org.earshot.outcomes.Promises;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every consultation that the public may know of; drafts are nobody's business yet. */
@Component
class Register {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Consultations consultations;
  private final FeedbackReports reports;
  private final Outcomes outcomes;
  private final Promises promises;
  private final HoldingMessages holding;
  private final Phrasebook phrasebook;
  private final InstantSource clock;

  Register(
      Consultations consultations,
      FeedbackReports reports,
      Outcomes outcomes,
      Promises promises,
      HoldingMessages holding,
      Phrasebook phrasebook,
      InstantSource clock) {
    this.consultations = consultations;
    this.reports = reports;
    this.outcomes = outcomes;
    this.promises = promises;
    this.holding = holding;
    this.phrasebook = phrasebook;
    this.clock = clock;
  }

  /** Open ones first, then those that come, closed ones, and those with an outcome. */
  List<Notice> all() {
    return consultations.all().stream()
        .filter(Register::isPublic)
        .map(this::notice)
        .sorted(Comparator.comparing(Notice::stage).thenComparing(Notice::title))
        .toList();
  }

  Optional<Notice> find(String slug) {
    return consultations.find(slug).filter(Register::isPublic).map(this::notice);
  }

  LocalDate today() {
    return day(clock.instant());
  }

  private static boolean isPublic(Consultation consultation) {
    return consultation.state() != Consultation.State.DRAFT;
  }

  private Notice notice(Consultation consultation) {
    Optional<Entry<Outcome>> published = outcomes.published(consultation.slug());
    Optional<Clocks> clocks = Clocks.of(consultation);
    Optional<Conversation> asked =
        Optional.ofNullable(consultation.version())
            .map(version -> consultations.conversation(version, consultation));
    return new Notice(
        consultation,
        stage(consultation, published.isPresent()),
        clock(
                clocks.map(Clocks::feedbackDue).orElse(null),
                reports.published(consultation.slug()).map(Entry::approvedAt).orElse(null))
            .expecting(expected(consultation.slug(), Promise.REPORT)),
        clock(
                clocks.map(Clocks::outcomeDue).orElse(null),
                published.map(Entry::sentAt).orElse(null))
            .expecting(expected(consultation.slug(), Promise.OUTCOME)),
        published
            .map(Entry::sentAt)
            .map(sent -> review(consultation.slug(), sent))
            .orElseGet(() -> clock(null, null)),
        asked.map(Conversation::keywords).orElse(List.of()),
        asked.map(conversation -> words(consultation, conversation)).orElse(List.of()));
  }

  /** Every day that was ever public stays so, kept or not. */
  private List<LocalDate> expected(String slug, Promise promise) {
    return holding.published(slug, promise).stream()
        .flatMap(entry -> Stream.ofNullable(entry.words().expected()))
        .distinct()
        .toList();
  }

  private Clock review(String slug, Instant sent) {
    return clock(Clocks.reviewDue(sent), promises.reviewed(slug).orElse(null));
  }

  /** While people can still take part they are shown how, whatever has been published. */
  private static Notice.Stage stage(Consultation consultation, boolean published) {
    if (published && consultation.state() == Consultation.State.CLOSED) {
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

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, LONDON);
  }
}
