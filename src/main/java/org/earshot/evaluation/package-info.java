/**
 * How well an exercise went and what was learned from it. {@link
 * org.earshot.evaluation.Evaluations} is the door.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"security"})
package org.earshot.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
