/**
 * The inbox: people who need a person. One case for each person at a time, with what officers did
 * about it; what was said is not kept here a second time.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"language", "outbox", "channels", "participants", "privacy"})
package org.earshot.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
