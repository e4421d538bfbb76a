/**
 * What those who may be asked again chose to be asked about. {@link org.earshot.interests.Topics}
 * are the organisation's to name, {@link org.earshot.interests.Interests} are people's own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"participants", "privacy", "security"})
package org.earshot.interests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
