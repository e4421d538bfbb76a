package org.earshot.responses;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.flow.Answer;
import org.earshot.flow.Progress;

/**
 * How consultations go, for the officers who watch them: exact numbers, not to be shown to others.
 * Counted in the database. Leaves out what is set aside ({@link Doubles}) and, but for {@link
 * #misheard}, whoever has not consented.
 */
public interface Turnout {

  /** After whatever was heard. */
  Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

  /**
   * By consultation, how many take part; those in which nobody does are left out. Where they are
   * very many the numbers may be a minute old.
   */
  Map<String, Begun> begun();

  /** When people began and finished, by the hour, in order; hours without either are left out. */
  List<Hour> hours(String consultation);

  /**
   * The time from the first message to the last answer that half of those took who finished, and
   * wrote themselves.
   */
  Optional<Duration> halfTook(String consultation);

  /** The same of all those of several consultations who finished. */
  Optional<Duration> halfTook(Collection<String> consultations);

  /**
   * By consultation, how many had taken part in another before, of those who wrote themselves. Who
   * had, and whose number was deleted since, counts as new; of whom it was not noted nothing is
   * said. Where they are very many the numbers may be a quarter of an hour old.
   */
  Map<String, Newcomers> newcomers(Collection<String> consultations);

  /** How often each question was answered in each way. */
  List<Told> told(String consultation);

  /**
   * Where those are who have not finished, as far as it decides what they are asked next.
   *
   * @param deciding the questions whose answers decide it; of all others it only matters that they
   *     were asked
   */
  default List<Unfinished> unfinished(String consultation, Set<String> deciding) {
    return unfinished(consultation, deciding, EVER);
  }

  /** The same of those who were last heard before then. */
  List<Unfinished> unfinished(String consultation, Set<String> deciding, Instant heardBefore);

  /** Messages that were not understood, the question with the most first. */
  List<Misheard> misheard(String consultation);

  record Begun(long started, long completed) {}

  /**
   * @param first who had not taken part in any before, as far as their number was still known
   * @param before who had
   */
  record Newcomers(long first, long before) {}

  /**
   * @param from when it begins
   */
  record Hour(Instant from, long started, long completed) {}

  record Told(String question, Answer.Kind kind, long people) {}

  /**
   * @param progress with the answers' values only where they were wanted
   */
  record Unfinished(Progress progress, long people) {}

  record Misheard(String question, long messages, long people) {}
}
