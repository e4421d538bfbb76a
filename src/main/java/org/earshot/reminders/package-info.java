/**
 * Tells officers by e-mail what people are owed and by when, and at once that somebody may be in
 * danger. {@link org.earshot.reminders.Reminders} is the door; what is owed is for {@link
 * org.earshot.outcomes.Promises} to say, and who may be in danger for {@link
 * org.earshot.inbox.Dangers}.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"authoring", "consultations", "inbox", "outcomes", "security"})
package org.earshot.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
