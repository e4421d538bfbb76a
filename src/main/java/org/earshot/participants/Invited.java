package org.earshot.participants;

import java.util.Optional;
import org.earshot.privacy.SubjectId;

/**
 * Who knows to which consultation somebody was asked. Declared here and implemented by the room
 * {@code inviting}, which turns the arrow.
 */
public interface Invited {

  /** The consultation (its slug) that this person was last asked to; empty where to none. */
  Optional<String> lastTo(SubjectId id);
}
