/**
 * Asking people on a list to take part: who may be asked, how often, and in which words. {@link
 * org.earshot.inviting.ContactLists} is the door; what is said leaves through the outbox.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "authoring::sheets",
      "channels",
      "channels::sending",
      "consultations",
      "flow",
      "interests",
      "language",
      "outbox",
      "participants",
      "privacy",
      "security"
    })
package org.earshot.inviting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
