package org.earshot.participants;

import java.time.Instant;
import java.util.Optional;
import org.earshot.privacy.SubjectId;

/**
 * Who knows to which consultation somebody was asked. Declared here and implemented by the room
 * {@code inviting}, which turns the arrow.
 */
public interface Invited {

  /** The consultation (its slug) that this person was last asked to; empty where to none. */
  Optional<String> lastTo(SubjectId id);

  /**
   * The consultation (its slug) of which this person was told before it opens, and to which they
   * have not been asked yet; empty where none.
   */
  Optional<String> toldOf(SubjectId id);

  /** They want to be asked to it then. */
  void picks(SubjectId id, Instant time);
}
