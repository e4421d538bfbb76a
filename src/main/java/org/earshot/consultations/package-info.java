/**
 * The set-up record, the opening gate, dates and clocks; pins one conversation version when it
 * opens. {@link org.earshot.consultations.Consultations} is the door.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"authoring", "flow", "language", "security", "translated"})
package org.earshot.consultations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
