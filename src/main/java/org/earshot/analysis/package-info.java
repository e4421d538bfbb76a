/** Counts and compares answers; reads only. {@link org.earshot.analysis.Results} is the door. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"areas", "consultations", "flow", "responses", "understanding"})
package org.earshot.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
