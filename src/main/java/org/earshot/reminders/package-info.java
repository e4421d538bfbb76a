/**
 * Reminds officers by e-mail of what people are owed, and by when. {@link
 * org.earshot.reminders.Reminders} is the door; what is owed is for {@link
 * org.earshot.outcomes.Promises} to say.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"consultations", "outcomes", "security"})
package org.earshot.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
