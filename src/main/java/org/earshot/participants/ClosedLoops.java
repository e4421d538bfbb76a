package org.earshot.participants;

import java.time.Instant;
import java.util.List;

/**
 * Who knows which consultations have told everybody what came of them. Declared here and
 * implemented by the room {@code outcomes}, which turns the arrow.
 */
public interface ClosedLoops {

  /** The consultations (their slugs) whose outcome was sent before this instant. */
  List<String> closedBefore(Instant instant);

  /** Those of which nothing more is told, not even to people who asked to be told. */
  List<String> overBy(Instant now);
}
