package org.earshot.participants;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.earshot.channels.Address;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link Participants} in the database. */
@Component
class JdbcParticipants implements Participants {

  private final ParticipantRows rows;
  private final StopList stopList;
  private final Ledger ledger;
  private final Cipher cipher;
  private final JdbcTemplate jdbc;

  JdbcParticipants(
      ParticipantRows rows, StopList stopList, Ledger ledger, Cipher cipher, JdbcTemplate jdbc) {
    this.rows = rows;
    this.stopList = stopList;
    this.ledger = ledger;
    this.cipher = cipher;
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public Participant hearing(Address from, Instant at) {
    SubjectId id = cipher.pseudonym(from.channel(), from.value());
    return rows.hear(id, at).orElseGet(() -> meet(id, from, at));
  }

  private Participant meet(SubjectId id, Address from, Instant at) {
    rows.meet(id, from, at);
    return rows.hear(id, at)
        .orElseThrow(() -> new IllegalStateException("Forgotten while being met: " + id));
  }

  @Override
  @Transactional
  public Participant expect(Address at, Locale language, Instant now) {
    SubjectId id = cipher.pseudonym(at.channel(), at.value());
    rows.meet(id, at, now);
    jdbc.update(
        "update participant set language = ? where subject = ? and language is null",
        language.toLanguageTag(),
        id.value());
    return rows.lock(id).orElseThrow();
  }

  @Override
  public Set<SubjectId> stopped(Collection<SubjectId> some) {
    return stopList.among(some);
  }

  @Override
  public Set<SubjectId> agreedTo(String consultation, String purpose, Collection<SubjectId> some) {
    return ledger.agreedTo(consultation, purpose, some);
  }

  @Override
  public Set<SubjectId> refused(String consultation, Collection<SubjectId> some) {
    return ledger.refused(consultation, some);
  }

  @Override
  public Optional<Participant> lock(SubjectId id) {
    return rows.lock(id);
  }

  @Override
  public Optional<Participant> find(SubjectId id) {
    return reachable(id).map(Reachable::participant);
  }

  @Override
  public Optional<Address> address(SubjectId id) {
    return reachable(id).map(Reachable::address);
  }

  @Override
  public Optional<Reachable> reachable(SubjectId id) {
    return rows.find(id);
  }

  @Override
  public void speak(SubjectId id, Locale language) {
    jdbc.update(
        "update participant set language = ? where subject = ?",
        language.toLanguageTag(),
        id.value());
  }

  @Override
  public void talk(SubjectId id, @Nullable Instant until) {
    jdbc.update(
        "update participant set talks_until = ? where subject = ?",
        until == null ? null : until.atOffset(ZoneOffset.UTC),
        id.value());
  }

  @Override
  @Transactional
  public void stop(SubjectId id, Instant at, String said, Consent.@Nullable Asked by) {
    stopList.add(id, at);
    ledger.takeBack(id, AskingAgain.PURPOSE, said, at, by);
  }

  @Override
  @Transactional
  public void start(SubjectId id, Instant at) {
    // Earlier releases took nothing back at STOP. How it was said is not known any more.
    stopList
        .since(id)
        .filter(stop -> !ledger.saidSince(id, AskingAgain.PURPOSE, stop))
        .ifPresent(stop -> ledger.takeBack(id, AskingAgain.PURPOSE, "", stop, null));
    stopList.remove(id);
  }

  @Override
  public UUID record(SubjectId id, Consent consent) {
    return ledger.add(id, consent);
  }

  @Override
  public Optional<UUID> agreement(SubjectId id, String consultation, String purpose) {
    return ledger.agreement(id, consultation, purpose);
  }

  @Override
  public void forEachAgreed(String consultation, String purpose, Consumer<Participant> action) {
    ledger.forEachAgreed(consultation, purpose, action);
  }

  @Override
  public long countAgreed(String consultation, String purpose) {
    return ledger.countAgreed(consultation, purpose);
  }

  @Override
  public long countFollowing(String consultation) {
    return ledger.countFollowing(consultation, "be_told_outcome");
  }

  @Override
  public Set<SubjectId> withoutAddress(String consultation, String purpose) {
    return ledger.withoutAddress(consultation, purpose);
  }

  @Override
  public List<Consent> ledger(SubjectId id) {
    return ledger.of(id);
  }
}
