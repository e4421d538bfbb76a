/**
 * The front door and the letter box: provider payloads become {@link org.earshot.channels.Inbound},
 * and the {@link org.earshot.channels.Inbox} hears them. Sending is the named interface {@code
 * sending}, for the outbox only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "privacy"})
package org.earshot.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
