/**
 * Prize draws that cannot be joined to answers: who takes part, drawing, and telling winners.
 * {@link org.earshot.draws.Entrants} and {@link org.earshot.draws.PrizeDraws} are the doors.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "channels",
      "consultations",
      "flow",
      "outbox",
      "participants",
      "privacy",
      "security"
    })
package org.earshot.draws;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
