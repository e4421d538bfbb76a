package org.earshot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.earshot.channels.Address;
import org.earshot.channels.Message;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link Outbox} in the database. */
@Component
class StoredLetters implements Outbox {

  private static final Logger LOG = LoggerFactory.getLogger(StoredLetters.class);

  private final LetterWriting writing;
  private final LetterRows rows;
  private final LetterTasks tasks;
  private final Figures figures;
  private final Sealing sealing;
  private final Participants participants;
  private final Gate gate;
  private final Prospects prospects;
  private final Recipients recipients;
  private final Bell bell;
  private final Restoration restoration;
  private final InstantSource clock;

  StoredLetters(
      LetterWriting writing,
      LetterRows rows,
      LetterTasks tasks,
      Figures figures,
      Sealing sealing,
      Participants participants,
      Gate gate,
      Prospects prospects,
      Recipients recipients,
      Bell bell,
      Restoration restoration,
      InstantSource clock) {
    this.writing = writing;
    this.rows = rows;
    this.tasks = tasks;
    this.figures = figures;
    this.sealing = sealing;
    this.participants = participants;
    this.gate = gate;
    this.prospects = prospects;
    this.recipients = recipients;
    this.bell = bell;
    this.restoration = restoration;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void put(List<Letter> letters) {
    if (letters.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    Set<String> before = rows.written(letters);
    List<LetterWriting.Draft> drafts =
        letters.stream()
            .filter(letter -> letter.once() == null || !before.contains(letter.once()))
            .map(letter -> draft(letter, now))
            .toList();
    if (!drafts.isEmpty()) {
      writing.write(drafts);
      bell.ringAfterCommit(drafts.getFirst().turn().toInstant());
      bell.ringAfterCommit(drafts.getLast().turn().toInstant());
    }
  }

  @Override
  public void put(Address to, Letter.Kind kind, String consultation, Message message) {
    Instant now = clock.instant();
    Instant turn = gate.turn(to.channel(), kind.lane(), now);
    writing.write(
        List.of(
            new LetterWriting.Draft(
                null,
                kind,
                consultation,
                sealing.seal(new Words(message, null, to)),
                null,
                LetterRows.utc(now),
                LetterRows.utc(turn),
                LetterRows.utc(givenUp(kind, now, turn)),
                orNull(restoration.mayHaveLeftSince(to.channel())))));
    bell.ringAfterCommit(turn);
  }

  @Override
  public boolean takesWords(Address to) {
    return recipients.takesWords(to, clock.instant());
  }

  @Override
  public void takeBack(Letter.Kind kind, String consultation, Predicate<Address> to) {
    rows.addressed(kind, consultation).stream()
        .filter(letter -> isTo(letter, to))
        .forEach(letter -> rows.takeBack(letter.id()));
  }

  /** What cannot be read any more can be sent to nobody either. */
  private boolean isTo(LetterRows.Sealed letter, Predicate<Address> to) {
    try {
      Address address = sealing.open(letter.words()).address();
      return address != null && to.test(address);
    } catch (RuntimeException unreadable) {
      LOG.error("The words of letter {} cannot be read", letter.id(), unreadable);
      return false;
    }
  }

  private LetterWriting.Draft draft(Letter letter, Instant now) {
    Words words = new Words(letter.message(), letter.template(), travelling(letter));
    Instant turn = gate.turn(letter.to().channel(), letter.kind().lane(), now);
    return new LetterWriting.Draft(
        letter.to().id().value(),
        letter.kind(),
        letter.consultation(),
        sealing.seal(words),
        letter.once(),
        LetterRows.utc(now),
        LetterRows.utc(turn),
        LetterRows.utc(givenUp(letter.kind(), now, turn)),
        orNull(restoration.mayHaveLeftSince(letter.kind(), letter.to())));
  }

  private static @Nullable OffsetDateTime orNull(Optional<Instant> instant) {
    return instant.map(LetterRows::utc).orElse(null);
  }

  /**
   * A long queue is no reason; and what is due at night waits, so a queue may take twice as long.
   */
  private static Instant givenUp(Letter.Kind kind, Instant now, Instant turn) {
    return turn.plus(Duration.between(now, turn)).plus(kind.patience());
  }

  private @Nullable Address travelling(Letter letter) {
    return letter.kind() == Letter.Kind.FORGET_CONFIRMATION
        ? participants.address(letter.to().id()).orElse(null)
        : null;
  }

  @Override
  public Set<String> written(Collection<String> once) {
    return once.isEmpty() ? Set.of() : rows.written(once.toArray(new String[0]));
  }

  @Override
  public void replace(String consultation, Set<Letter.Kind> kinds, String keep) {
    kinds.forEach(kind -> rows.replace(consultation, kind, keep));
  }

  @Override
  public boolean heldBack(String consultation, Set<Letter.Kind> kinds) {
    return kinds.stream().anyMatch(kind -> rows.heldBack(consultation, kind));
  }

  @Override
  public void noteHeldBack(String consultation, Set<Letter.Kind> kinds) {
    kinds.forEach(kind -> rows.noteHeldBack(consultation, kind));
  }

  @Override
  public void forEachWritten(
      String consultation, Set<Letter.Kind> kinds, Consumer<Written> action) {
    figures.forEachWritten(consultation, kinds, action);
  }

  @Override
  public Prospect prospect(SubjectId to) {
    return prospects.of(to);
  }

  @Override
  public void cancel(SubjectId to) {
    rows.cancel(to);
  }

  @Override
  public void cancel(SubjectId to, Letter.Kind kind) {
    rows.cancel(to, kind);
  }

  @Override
  public Deliveries deliveries(String consultation, Letter.Kind kind) {
    return figures.deliveries(consultation, kind);
  }

  @Override
  public List<Posted> posted(Collection<String> consultations, Set<Letter.Kind> kinds) {
    return figures.posted(consultations, kinds);
  }

  @Override
  public List<Carried> carried(String consultation) {
    return figures.carried(consultation);
  }

  @Override
  public List<Sent> sentTo(SubjectId to) {
    return figures.sentTo(to);
  }

  @Override
  public Optional<Instant> lastAccepted(String channel) {
    return figures.lastAccepted(channel);
  }

  @Override
  public Optional<Restored> restored() {
    return restoration.restored();
  }

  @Override
  public List<Disturbance> disturbances() {
    return gate.disturbances();
  }

  @Override
  public List<Trouble> troubles() {
    return figures.troubles();
  }

  @Override
  @Transactional
  public void again(long letterId) {
    if (rows.endReplaced(letterId)) {
      return;
    }
    Instant now = clock.instant();
    LetterRow letter = rows.find(letterId, now).orElseThrow(() -> notWaiting(letterId));
    if (!rows.again(letterId, now, now.plus(letter.kind().patience()), mayHaveLeftSince(letter))) {
      throw notWaiting(letterId);
    }
    tasks.due(letterId, letter.lane(), now);
    bell.ringAfterCommit(now);
  }

  /** An officer may have sent it again in the time that a backup lost. */
  private Optional<Instant> mayHaveLeftSince(LetterRow letter) {
    return Optional.ofNullable(letter.to())
        .filter(subject -> letter.status() == Status.FAILED)
        .flatMap(participants::find)
        .flatMap(to -> restoration.mayHaveLeftSince(to.channel(), letter.createdAt()));
  }

  @Override
  public void dismiss(long letterId) {
    if (!rows.dismiss(letterId)) {
      throw notWaiting(letterId);
    }
  }

  private static Refused notWaiting(long letterId) {
    return Refused.conflict(
        "state", "Letter " + letterId + " is not waiting for an officer's decision.");
  }
}
