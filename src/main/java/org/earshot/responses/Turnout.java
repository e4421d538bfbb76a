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

  /** How often each question was answered in each way. */
  List<Told> told(String consultation);

  /**
   * Where those are who have not finished, as far as it decides what they are asked next.
   *
   * @param deciding the questions whose answers decide it; of all others it only matters that they
   *     were asked
   */
  List<Unfinished> unfinished(String consultation, Set<String> deciding);

  /** Messages that were not understood, the question with the most first. */
  List<Misheard> misheard(String consultation);

  record Begun(long started, long completed) {}

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
