/**
 * Answers that somebody enters for someone else: from paper, by phone, face to face. {@link
 * org.earshot.assisted.Entries} is the door; what is typed waits in {@link
 * org.earshot.assisted.Drafts} until it is kept.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "channels",
      "draws",
      "flow",
      "inbox",
      "participants",
      "privacy",
      "responses"
    })
package org.earshot.assisted;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
