package org.earshot.participants;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.earshot.channels.Address;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;

/** The people, their addresses, STOP and the consent ledger. */
public interface Participants {

  /**
   * Whoever writes from this address, known or new, with their row locked until the transaction
   * ends, so that two quick texts from one person never interleave. Moves {@link
   * Participant#lastHeardAt()} on.
   */
  Participant hearing(Address from, Instant at);

  /**
   * The same row locked without anything having been heard; empty once they were forgotten. For
   * whoever speaks first: what they would say stays true until the transaction ends.
   */
  Optional<Participant> lock(SubjectId id);

  Optional<Participant> find(SubjectId id);

  /** Where they can be reached; empty once they were forgotten. */
  Optional<Address> address(SubjectId id);

  /** {@link #find} and {@link #address} in one look. */
  Optional<Reachable> reachable(SubjectId id);

  void speak(SubjectId id, Locale language);

  /**
   * Someone whom we write to first, known or new: with their row locked, and with this language
   * unless they chose one. Nothing has been heard from them.
   */
  Participant expect(Address at, Locale language, Instant now);

  /** Those of them who texted STOP and have not texted START since. */
  Set<SubjectId> stopped(Collection<SubjectId> some);

  /** Those of them who ever agreed to this purpose for this consultation. */
  Set<SubjectId> agreedTo(String consultation, String purpose, Collection<SubjectId> some);

  /**
   * Those of them who said no: whose last word was not to take part in this consultation, or not to
   * be asked again, whichever consultation asked.
   */
  Set<SubjectId> refused(String consultation, Collection<SubjectId> some);

  /**
   * From now on what they write goes to an officer.
   *
   * @param until when that ends by itself; null ends it now
   */
  void talk(SubjectId id, @Nullable Instant until);

  /**
   * STOP: nothing more is sent, whatever was agreed to. Outlives forgetting. Idempotent: the first
   * STOP's time stays. Whoever agreed to be asked again does no more, START or not.
   *
   * @param said their exact words, for the ledger; empty where they used none (blocked us), or
   *     where the words stand in {@link ToldStops}
   * @param by who wrote it down that they said so; null where it came from themselves
   */
  void stop(SubjectId id, Instant at, String said, Consent.@Nullable Asked by);

  /** STOP without words. */
  default void stop(SubjectId id, Instant at) {
    stop(id, at, "", null);
  }

  /**
   * START lifts a STOP; nothing else does. It does not bring back a yes to being asked again from
   * before that STOP.
   */
  void start(SubjectId id, Instant at);

  /** Adds to the consent ledger and returns the line's id, which answers refer to. */
  UUID record(SubjectId id, Consent consent);

  /** The ledger line by which this purpose is agreed to now; empty if it is not. */
  Optional<UUID> agreement(SubjectId id, String consultation, String purpose);

  /**
   * Whoever has agreed to this purpose for this consultation, has not stopped and can still be
   * reached; a thousand at a time, so that any number costs little memory. In the order of their
   * ids. Needs no transaction: the action may bring its own, one for each person or for all.
   *
   * <p>Who is one person on several channels comes once, as the participant who wrote last of those
   * who have not stopped, if what they said last about this purpose was yes. What was agreed to
   * only where they stopped since, is agreed to no more.
   */
  void forEachAgreed(String consultation, String purpose, Consumer<Participant> action);

  long countAgreed(String consultation, String purpose);

  /** How many are to be told what came of it who take no part: they only follow. */
  long countFollowing(String consultation);

  /**
   * Whoever has agreed to this purpose and can be written to on no channel: their answers were
   * written down for them. They are in no other list of those who agreed.
   */
  Set<SubjectId> withoutAddress(String consultation, String purpose);

  /** Everything that this person agreed to or refused, oldest first. */
  List<Consent> ledger(SubjectId id);

  /** Someone, and where to reach them. */
  record Reachable(Participant participant, Address address) {}
}
