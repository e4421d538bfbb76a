package org.earshot.participants;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who knows which consultations have told everybody what came of them. Declared here and
 * implemented by the room {@code outcomes}, which turns the arrow.
 */
public interface ClosedLoops {

  /** The consultations (their slugs) whose outcome was sent before this instant. */
  List<String> closedBefore(Instant instant);

  /** Those of which nothing more is told, not even to people who asked to be told. */
  List<String> overBy(Instant now);

  /**
   * Those of which everybody is let go who did not ask to be told more.
   *
   * @param others how long after an outcome they are known, if nothing shorter was promised
   */
  default Set<String> letGoBy(Instant now, Period others) {
    Set<String> letGo = new LinkedHashSet<>(overBy(now));
    letGo.addAll(closedBefore(now.atOffset(ZoneOffset.UTC).minus(others).toInstant()));
    return letGo;
  }
}
