/**
 * The hall: one inbound message, one transaction, one turn. Implements {@link
 * org.earshot.channels.Inbox} and nudges the silent; keeps nothing of its own.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "channels",
      "consultations",
      "draws",
      "flow",
      "inbox",
      "interests",
      "language",
      "outbox",
      "participants",
      "privacy",
      "ratings",
      "recordings",
      "responses"
    })
package org.earshot.listening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
