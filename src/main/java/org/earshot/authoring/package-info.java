/**
 * Reads and checks the files of a conversation and turns them into an immutable version. {@link
 * org.earshot.authoring.ConversationLibrary} is the door, {@link org.earshot.authoring.Finding}
 * what it has to say.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"flow", "language"})
package org.earshot.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
