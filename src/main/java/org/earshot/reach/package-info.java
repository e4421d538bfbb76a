/**
 * Who answered, beside who lives there: population figures, and which groups are missing. {@link
 * org.earshot.reach.Reach} is the door; {@link org.earshot.reach.Population} has the figures.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "analysis",
      "areas",
      "authoring",
      "authoring::sheets",
      "consultations",
      "flow",
      "responses",
      "security"
    })
package org.earshot.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
