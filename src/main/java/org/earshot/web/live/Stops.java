package org.earshot.web.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.responses.KeptCounts;
import org.earshot.responses.Turnout;
import org.springframework.stereotype.Component;

/**
 * Where so many fall silent that the question itself may be at fault: more than a third of those
 * who were asked it, in one that is open.
 */
@Component
public class Stops {

  /** Of fewer a third says nothing. */
  private static final int LEAST = 20;

  /** Whoever was asked just now has not stopped. */
  private static final Duration SILENT = Duration.ofHours(2);

  private static final KeptCounts.Limits<Seen> LIMITS =
      new KeptCounts.Limits<>(Seen::started, KeptCounts.MANY_PEOPLE, Duration.ofMinutes(15));

  private final Consultations consultations;
  private final Turnout turnout;
  private final InstantSource clock;
  private final KeptCounts<String, Seen> kept;

  Stops(Consultations consultations, Turnout turnout, InstantSource clock) {
    this.consultations = consultations;
    this.turnout = turnout;
    this.clock = clock;
    this.kept = new KeptCounts<>(LIMITS, clock);
  }

  /**
   * @param ask the question in the conversation's own language
   * @param stopped of those who were asked, how many said nothing more for two hours
   */
  public record Stop(String ask, long stopped, long asked) {}

  private record Seen(long started, Optional<Stop> worst) {}

  /**
   * The question at which the largest share stops; empty where none loses a third. Where very many
   * take part it is empty until they have been counted behind the scenes.
   *
   * @param started how many take part
   */
  public Optional<Stop> worst(Consultation consultation, long started) {
    String version = consultation.version();
    if (consultation.state() != Consultation.State.OPEN || version == null || started < LEAST) {
      return Optional.empty();
    }
    String slug = consultation.slug();
    boolean ready =
        started < KeptCounts.MANY_PEOPLE
            || kept.isReady(slug, () -> look(consultation, version, started));
    return ready
        ? kept.of(slug, () -> look(consultation, version, started)).worst()
        : Optional.empty();
  }

  private Seen look(Consultation consultation, String version, long started) {
    Instant silent = clock.instant().minus(SILENT);
    return new Seen(
        started,
        Asked.of(
                consultations.conversation(version, consultation),
                turnout,
                consultation.slug(),
                silent)
            .stream()
            .filter(one -> one.asked() >= LEAST && one.stopped() * 3 > one.asked())
            .max(Comparator.comparingDouble(one -> (double) one.stopped() / one.asked()))
            .map(one -> new Stop(one.ask(), one.stopped(), one.asked())));
  }
}
