/**
 * "You said, we did": what was done for each theme, or why not, and one letter to each participant
 * who asked. {@link org.earshot.outcomes.Outcomes} is the door.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "analysis",
      "areas",
      "authoring",
      "channels",
      "consultations",
      "flow",
      "groups",
      "language",
      "links",
      "outbox",
      "participants",
      "privacy",
      "ratings",
      "reach",
      "responses",
      "security",
      "themes",
      "translated"
    })
package org.earshot.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
