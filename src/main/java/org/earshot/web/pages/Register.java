package org.earshot.web.pages;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.MovedDays;
import org.earshot.consultations.MovedDays.Moved;
import org.earshot.consultations.MovedDays.Owed;
import org.earshot.flow.Conversation;
import org.earshot.flow.Wording;
import org.earshot.language.Phrasebook;
import org.earshot.outcomes.Dispatch;
import org.earshot.outcomes.Pledge;
import org.earshot.outcomes.Pledges;
import org.earshot.outcomes.Promise;
import org.earshot.outcomes.Publication;
import org.earshot.outcomes.Publications;
import org.earshot.web.forms.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Every consultation that the public may know of; drafts are nobody's business yet, but for what is
 * announced of them.
 */
@Component
class Register {

  private final Consultations consultations;
  private final Publications publications;
  private final Pledges pledges;
  private final MovedDays moved;
  private final Phrasebook phrasebook;
  private final InstantSource clock;

  Register(
      Consultations consultations,
      Publications publications,
      Pledges pledges,
      MovedDays moved,
      Phrasebook phrasebook,
      InstantSource clock) {
    this.consultations = consultations;
    this.publications = publications;
    this.pledges = pledges;
    this.moved = moved;
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

  /**
   * The one that this one goes on from, and those that go on from it, as far as they are told of:
   * of one that is only announced nobody is told what it follows.
   */
  Stages stages(Notice notice) {
    Optional<Consultation> earlier =
        Optional.ofNullable(notice.setUp().follows())
            .filter(slug -> !slug.isBlank())
            .flatMap(consultations::find)
            .filter(Consultation::isPublic);
    return new Stages(
        earlier.orElse(null),
        consultations.following(notice.slug()).stream()
            .filter(one -> one.isPublic() && !one.isAnnounced())
            .toList());
  }

  /**
   * @param earlier null where there is none
   */
  record Stages(@Nullable Consultation earlier, List<Consultation> later) {

    public boolean none() {
      return earlier == null && later.isEmpty();
    }
  }

  LocalDate today() {
    return day(clock.instant());
  }

  private static boolean isClosed(Consultation consultation) {
    return consultation.state() == Consultation.State.CLOSED;
  }

  /** Of what is open nothing is published, so that only of the closed ones anything is asked. */
  private Stream<Notice> notices(Stream<Consultation> some) {
    List<Consultation> shown = some.filter(Consultation::isPublic).map(Consultation::told).toList();
    Map<String, Publication> published =
        publications.of(shown.stream().filter(Register::isClosed).map(Consultation::slug).toList());
    Map<String, Dispatch> sent = publications.dispatches(published.values());
    Map<String, List<Pledge>> open =
        pledges.dated(
            published.values().stream()
                .filter(one -> one.outcome() != null)
                .map(Publication::slug)
                .toList());
    Map<String, List<Moved>> later = moved.all();
    return shown.stream()
        .map(
            one ->
                notice(
                    one,
                    open.getOrDefault(one.slug(), List.of()).stream()
                        .filter(pledge -> !pledge.over())
                        .toList(),
                    published.getOrDefault(one.slug(), Publication.nothing(one.slug())),
                    later.getOrDefault(one.slug(), List.of()),
                    sent.get(one.slug())));
  }

  /**
   * @param sent how far the letters about its outcome have come; null where none is being sent
   */
  private Notice notice(
      Consultation consultation,
      List<Pledge> pledged,
      Publication published,
      List<Moved> later,
      @Nullable Dispatch sent) {
    Optional<Clocks> clocks = Clocks.of(consultation);
    Optional<Conversation> asked =
        Optional.ofNullable(consultation.version())
            .map(version -> consultations.conversation(version, consultation));
    return new Notice(
        consultation,
        stage(consultation, published.outcome() != null),
        clock(clocks.map(Clocks::feedbackDue).orElse(null), published.reportedAt())
            .expecting(published.days(Promise.REPORT).shown())
            .after(days(Owed.REPORT, later)),
        outcome(clocks.map(Clocks::outcomeDue).orElse(null), sent)
            .expecting(published.days(Promise.OUTCOME).shown())
            .after(days(Owed.OUTCOME, later)),
        published
            .outcomeWrittenAt()
            .map(written -> clock(Clocks.reviewDue(written), published.reviewedAt()))
            .orElseGet(() -> clock(null, null)),
        asked.map(Conversation::keywords).orElse(List.of()),
        asked.map(conversation -> words(consultation, conversation)).orElse(List.of()),
        pledged,
        later,
        today());
  }

  /** The days that people were told before the one that holds now, oldest first. */
  private static List<LocalDate> days(Owed owed, List<Moved> later) {
    return later.stream().filter(one -> one.owed() == owed).map(Moved::before).toList();
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

  private static LocalDate day(Instant instant) {
    return Days.on(instant);
  }
}
