package org.earshot.ratings;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.flow.Purpose;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.springframework.stereotype.Component;

/**
 * Who was asked whether they felt listened to, and what they said. One person counts once for each
 * consultation, by what they said last. All calls that change anything belong into the caller's
 * transaction.
 */
@Component
public class Ratings {

  /** "Not at all". */
  public static final int LOWEST = 1;

  /** "Very much". */
  public static final int HIGHEST = 5;

  /** Whoever answers later than this answers something else. */
  static final Duration WAITS = Duration.ofDays(60);

  private static final String TOLD = Purpose.BE_TOLD_OUTCOME.name().toLowerCase(Locale.ROOT);

  private final RatingRows rows;
  private final Participants participants;

  Ratings(RatingRows rows, Participants participants) {
    this.rows = rows;
    this.participants = participants;
  }

  /**
   * Someone who was asked.
   *
   * @param ratedAt when they answered; empty until then
   */
  public record Asked(
      String consultation, SubjectId to, Instant askedAt, Optional<Instant> ratedAt) {

    /** Whether they rated it with words that they wrote later than this. */
    public boolean ratedAfter(Instant at) {
      return ratedAt.filter(at::isBefore).isPresent();
    }
  }

  /**
   * What was understood, of what was said.
   *
   * @param said the reply as it was written
   */
  public record Rating(int mark, String said, Locale language, Instant at) {}

  /**
   * Notes that these people are asked about this consultation; whoever was asked before stays so.
   */
  public void ask(String consultation, Collection<SubjectId> people, Instant at) {
    rows.ask(consultation, people, at);
  }

  /**
   * What this person, on whichever of their phones and apps, had been asked last at this instant,
   * and may answer then.
   */
  public Optional<Asked> waiting(Collection<SubjectId> samePerson, Instant at) {
    return rows.newest(samePerson, at.minus(WAITS), at);
  }

  /**
   * Keeps a rating in the place of any that this person gave before. One that they gave later
   * stays.
   *
   * @return whether it was taken: not without the consent by which they were told the outcome
   */
  public boolean rate(Asked asked, Collection<SubjectId> samePerson, Rating rating) {
    Optional<UUID> consent =
        samePerson.stream()
            .flatMap(one -> participants.agreement(one, asked.consultation(), TOLD).stream())
            .findFirst();
    consent.ifPresent(line -> rows.rate(asked, rating, line));
    settle(samePerson);
    return consent.isPresent();
  }

  /** Lets one rating of these, who are one person, count for each consultation: the last. */
  public void settle(Collection<SubjectId> samePerson) {
    if (!samePerson.isEmpty()) {
      rows.settle(samePerson);
    }
  }

  /** What they said, fit to be told to others: small numbers are hidden. */
  public Listened of(String consultation) {
    return of(List.of(consultation));
  }

  /** The same of several consultations together. */
  public Listened of(Collection<String> consultations) {
    return Listened.of(rows.asked(consultations), rows.counts(consultations));
  }

  /** How many gave each mark, small numbers too: for totals that are hidden by themselves. */
  public Map<Integer, Long> counts(String consultation) {
    return rows.counts(List.of(consultation));
  }
}
