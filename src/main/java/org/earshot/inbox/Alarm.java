package org.earshot.inbox;

import java.util.Optional;

/**
 * Who is told that somebody may be in danger. Declared here, implemented as a bean by whoever knows
 * how officers are told.
 */
public interface Alarm {

  /**
   * Sees to it that somebody is told, within the caller's transaction: nobody is if that fails.
   *
   * @return whose case it is, where one officer is named for that
   */
  Optional<By> raised(Danger danger);
}
