/**
 * One participant's answers to one consultation, with progress and the version they saw. {@link
 * org.earshot.responses.Responses} is the door.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"consultations", "flow", "participants", "privacy"})
package org.earshot.responses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
