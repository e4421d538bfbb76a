/**
 * People, where they can be reached and what they agreed to. {@link
 * org.earshot.participants.Participants} is the door; consent is always to a named consultation and
 * purpose.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"channels", "consultations", "language", "privacy"})
package org.earshot.participants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
