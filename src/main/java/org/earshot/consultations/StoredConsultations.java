package org.earshot.consultations;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.earshot.authoring.Finding;
import org.earshot.consultations.Consultation.State;
import org.earshot.flow.Conversation;
import org.earshot.flow.Telling;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.springframework.stereotype.Service;

/** Consultations in their table. */
@Service
class StoredConsultations implements Consultations {

  private final ConsultationTable table;
  private final SetUpRecords records;
  private final OpeningGate gate;
  private final RunningConsultations running;
  private final InstantSource clock;

  StoredConsultations(
      ConsultationTable table,
      SetUpRecords records,
      OpeningGate gate,
      RunningConsultations running,
      InstantSource clock) {
    this.table = table;
    this.records = records;
    this.gate = gate;
    this.running = running;
    this.clock = clock;
  }

  @Override
  public List<Consultation> all() {
    return table.all();
  }

  @Override
  public Optional<Consultation> find(String slug) {
    return table.find(slug);
  }

  @Override
  public List<Consultation> following(String slug) {
    return table.following(slug);
  }

  @Override
  public Consultation put(String slug, SetUp setUp, Officer by) {
    records.put(slug, setUp, by);
    running.forget();
    return existing(slug);
  }

  @Override
  public Consultation change(String slug, UnaryOperator<SetUp> change, Officer by) {
    records.change(slug, change, by);
    running.forget();
    return existing(slug);
  }

  @Override
  public List<Change> changes(String slug) {
    return records.changes(slug);
  }

  @Override
  public List<Finding> findings(String slug) {
    return gate.look(existing(slug)).findings();
  }

  @Override
  public Consultation open(String slug) {
    Consultation consultation = existing(slug);
    switch (consultation.state()) {
      case OPEN -> {}
      case CLOSED -> throw new MayNotOpen(List.of(closedForGood()));
      case DRAFT, SCHEDULED -> pass(consultation);
    }
    return existing(slug);
  }

  @Override
  public Consultation close(String slug) {
    Instant now = clock.instant();
    switch (existing(slug).state()) {
      case DRAFT ->
          throw Refused.conflict("state", "It has not opened: there is nothing to close.");
      case SCHEDULED -> table.move(slug, State.SCHEDULED, State.DRAFT, now);
      case OPEN -> table.close(slug, now);
      case CLOSED -> {}
    }
    running.forget();
    return existing(slug);
  }

  @Override
  public List<Running> running() {
    return running.now();
  }

  @Override
  public Optional<Consultation> closed(String keyword) {
    return table.in(State.CLOSED).stream()
        .filter(consultation -> startedBy(keyword, consultation))
        .max(Comparator.comparing(over -> Objects.requireNonNull(over.closedAt())));
  }

  private boolean startedBy(String keyword, Consultation consultation) {
    String version = Objects.requireNonNull(consultation.version(), "closed without a version");
    return Stream.concat(
            conversation(version, consultation).keywords().stream(),
            JoinWord.of(consultation.setUp()).stream().map(JoinWord::word))
        .anyMatch(keyword::equalsIgnoreCase);
  }

  @Override
  public Conversation conversation(String version, Consultation consultation) {
    return running.conversation(version, consultation);
  }

  @Override
  public Telling telling(Consultation consultation) {
    return running.telling(consultation);
  }

  @Override
  public Optional<Conversation> conversation(Consultation consultation) {
    return running.conversation(consultation);
  }

  @Override
  public List<Locale> languages(Consultation consultation) {
    return consultation.state() == State.SCHEDULED
        ? gate.languages(consultation.setUp())
        : consultation.languages();
  }

  /** Through the gate: open now, or scheduled where its day is ahead. */
  private void pass(Consultation consultation) {
    OpeningGate.Look look = gate.look(consultation);
    if (!look.blocking().isEmpty()) {
      throw new MayNotOpen(look.blocking());
    }
    Instant now = clock.instant();
    String slug = consultation.slug();
    if (Clocks.opensAt(consultation.setUp()).filter(now::isBefore).isPresent()) {
      table.move(slug, State.DRAFT, State.SCHEDULED, now);
    } else {
      table.open(slug, gate.pin(look), look.languages(), now);
      Optional.ofNullable(consultation.contactDays())
          .ifPresent(days -> table.promiseDays(slug, days));
    }
    running.forget();
  }

  private static Finding closedForGood() {
    return Finding.blocks(
        "state", "It has closed.", "Set up a new consultation with a new address.");
  }

  private Consultation existing(String slug) {
    return table
        .find(slug)
        .orElseThrow(() -> new NoSuchElementException("no consultation " + slug));
  }
}
