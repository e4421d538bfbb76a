/**
 * Voice notes and pictures that people answered with: fetched from the provider after the turn,
 * kept encrypted until an officer has written down what they say, then deleted. {@link
 * org.earshot.recordings.Recordings} is the door.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"channels", "channels::media", "privacy"})
package org.earshot.recordings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
