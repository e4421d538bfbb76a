package org.earshot.participants;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One person on several channels. Each phone or app is a participant of its own until a code that
 * was asked for on one is sent from the other: then they are one person. All calls belong into the
 * transaction of a turn, with the row of whoever writes locked.
 */
@Component
public class Linking {

  /** What came of a code. */
  public sealed interface Outcome {

    /**
     * @param other who asked for the code
     */
    record Linked(Participant other) implements Outcome {}

    /** Not right, or no longer valid; or not looked at, since so many wrong ones came from all. */
    record Wrong() implements Outcome {}

    /** Not looked at: there were too many wrong ones within an hour. */
    record TooOften() implements Outcome {}

    /** It came from the very phone or app that it was made for. */
    record SamePhone() implements Outcome {}
  }

  private final PersonRows rows;
  private final LinkCodes codes;

  Linking(PersonRows rows, LinkCodes codes) {
    this.rows = rows;
    this.codes = codes;
  }

  /** A code for once, for a quarter of an hour; an earlier one is valid no more. */
  public String code(Participant who, Instant at) {
    return codes.make(who.id(), at);
  }

  /** Makes whoever sends this code one person with whoever asked for it. */
  public Outcome redeem(Participant who, String code, Instant at) {
    if (codes.triedTooOften(who.id(), at)) {
      return new Outcome.TooOften();
    }
    if (codes.closed(at)) {
      return new Outcome.Wrong();
    }
    SubjectId asked = codes.owner(code, at).orElse(null);
    if (who.id().equals(asked)) {
      return new Outcome.SamePhone();
    }
    Participant other = asked == null ? null : rows.lock(asked).orElse(null);
    if (other == null) {
      codes.wrong(who.id(), at);
      return new Outcome.Wrong();
    }
    codes.used(other.id());
    join(who, other);
    return new Outcome.Linked(other);
  }

  private void join(Participant who, Participant other) {
    Stream.of(other, who)
        .map(Participant::person)
        .filter(Objects::nonNull)
        .forEach(rows::lockPerson);
    UUID person = other.person() == null ? rows.person(other.id()) : other.person();
    if (who.person() == null) {
      rows.put(who.id(), person);
    } else {
      rows.merge(who.person(), person);
    }
  }

  /**
   * Makes this participant someone by themselves again.
   *
   * @return those whom they were one person with; empty if they were nobody else
   */
  public List<Participant> leave(Participant who) {
    List<Participant> others = others(who);
    if (who.person() != null) {
      rows.leave(who.id(), who.person());
    }
    return others;
  }

  /**
   * The same person's other phones and apps. Other turns of this person wait from now on until the
   * transaction ends.
   */
  public List<Participant> others(Participant who) {
    UUID person = who.person();
    if (person == null) {
      return List.of();
    }
    rows.lockPerson(person);
    return members(person).stream().filter(one -> !one.id().equals(who.id())).toList();
  }

  /** Everybody who is one person with this participant, themselves included; locks nothing. */
  public List<SubjectId> everywhere(Participant who) {
    return who.person() == null
        ? List.of(who.id())
        : members(who.person()).stream().map(Participant::id).toList();
  }

  /** The person of each of these who is one with another phone or app; locks nothing. */
  public Map<SubjectId, UUID> persons(Collection<SubjectId> some) {
    return rows.persons(some);
  }

  private List<Participant> members(@Nullable UUID person) {
    return Optional.ofNullable(person).map(rows::members).orElse(List.of());
  }
}
