/**
 * The one question after an outcome: whether those who were told felt listened to. {@link
 * org.earshot.ratings.Ratings} is the door.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"analysis", "flow", "participants", "privacy"})
package org.earshot.ratings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
