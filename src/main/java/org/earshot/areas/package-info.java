/**
 * What the organisation calls the places that people answer from: names for sets of outward codes.
 * {@link org.earshot.areas.Areas} is the door.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "security")
package org.earshot.areas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
