package org.earshot.consultations;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Consultations.Running;
import org.earshot.consultations.SetUp.Lead;
import org.earshot.flow.Contact;
import org.earshot.flow.Conversation;
import org.earshot.flow.Standing;
import org.earshot.flow.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The open consultations, remembered for a second. What this copy of the service changes it forgets
 * at once; what another copy changes is seen within the second.
 */
@Component
class RunningConsultations {

  private static final Duration FRESH = Duration.ofSeconds(1);
  private static final Snapshot NONE = new Snapshot(Instant.MIN, List.of());

  private final ConsultationTable table;
  private final ConversationLibrary library;
  private final ObjectProvider<NamedAtTheEnd> named;
  private final InstantSource clock;
  private final String address;
  private volatile Snapshot latest = NONE;

  RunningConsultations(
      ConsultationTable table,
      ConversationLibrary library,
      ObjectProvider<NamedAtTheEnd> named,
      InstantSource clock,
      @Value("${earshot.public-url}") String address) {
    this.address = address;
    this.table = table;
    this.library = library;
    this.named = named;
    this.clock = clock;
  }

  List<Running> now() {
    Instant now = clock.instant();
    Snapshot snapshot = latest;
    return snapshot.fresh(now) ? snapshot.running() : look(now);
  }

  void forget() {
    latest = NONE;
  }

  Optional<Conversation> conversation(Consultation consultation) {
    String version = consultation.version();
    if (version != null) {
      return Optional.of(conversation(version, consultation));
    }
    return Optional.ofNullable(consultation.setUp().conversation())
        .filter(name -> !name.isBlank())
        .flatMap(library::draft)
        .map(Draft::conversation);
  }

  Conversation conversation(String version, Consultation consultation) {
    SetUp setUp = consultation.setUp();
    Conversation asked =
        library
            .pinned(version)
            .with(contact(setUp))
            .taking(setUp.takesRecordings())
            .telling(telling(consultation));
    SetUp.Incentive incentive = setUp.incentive();
    return incentive == null || !incentive.whole()
        ? asked
        : asked.drawing(
            incentive.forEverybody() ? Standing.ASK_VOUCHER : Standing.ASK_DRAW,
            language -> incentive.prizeIn(language, asked.language()),
            Objects.requireNonNull(incentive.drawOn()),
            Objects.requireNonNull(incentive.terms()).strip());
  }

  Telling telling(Consultation consultation) {
    return new Telling(
        Clocks.of(consultation).map(Clocks::outcomeDue).orElse(null),
        address + "/consultations/" + consultation.slug() + "#privacy",
        consultation.setUp().leavesCareAlone(),
        consultation.setUp().asksChildren(),
        named
            .orderedStream()
            .map(one -> one.at(consultation.slug()))
            .collect(Collectors.joining("; ")),
        null);
  }

  /** One thread looks; those that come meanwhile wait for what it finds. */
  private synchronized List<Running> look(Instant now) {
    if (!latest.fresh(now)) {
      latest = new Snapshot(now, open(now));
    }
    return latest.running();
  }

  private List<Running> open(Instant now) {
    return table.in(State.OPEN).stream()
        .filter(consultation -> !over(consultation, now))
        .map(this::running)
        .toList();
  }

  private Running running(Consultation consultation) {
    String version = Objects.requireNonNull(consultation.version(), "open without a version");
    return new Running(consultation, conversation(version, consultation));
  }

  private static boolean over(Consultation consultation, Instant now) {
    return Clocks.closesAt(consultation.setUp()).filter(end -> !now.isBefore(end)).isPresent();
  }

  private static Contact contact(SetUp setUp) {
    Lead lead = setUp.lead();
    return lead == null
        ? new Contact(null, null, setUp.safeguardingPhone(), null)
        : new Contact(lead.name(), lead.phone(), setUp.safeguardingPhone(), relay(lead));
  }

  private static @Nullable String relay(Lead lead) {
    String relay = lead.relay();
    return relay == null || relay.isBlank() ? null : relay.strip();
  }

  private record Snapshot(Instant at, List<Running> running) {

    boolean fresh(Instant now) {
      return !now.isBefore(at) && Duration.between(at, now).compareTo(FRESH) < 0;
    }
  }
}
