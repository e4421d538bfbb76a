package org.earshot.draws;

import java.util.Set;
import org.earshot.privacy.PersonalRecords;
import org.earshot.privacy.SubjectId;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever is forgotten takes part in no draw any more. Nothing here is found by its person but by
 * their address, so this comes before those who forget the address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EntrantRecords implements PersonalRecords {

  private final Entrants entrants;

  EntrantRecords(Entrants entrants) {
    this.entrants = entrants;
  }

  @Override
  public Set<String> tables() {
    return Set.of();
  }

  @Override
  public void erase(SubjectId subject) {
    entrants.leaveAll(subject);
  }

  /** Who was promised a chance to win has it: entries name nobody, and have a time of their own. */
  @Override
  public void cutLoose(SubjectId subject) {
    // Nothing here is theirs by name.
  }
}
