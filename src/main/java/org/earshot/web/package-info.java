/**
 * Pages, console, REST and the browser phone: every room's public face, and nobody may depend on
 * it.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "channels",
      "channels::simulator",
      "flow",
      "inbox",
      "interests",
      "inviting",
      "language",
      "links",
      "authoring",
      "authoring::sheets",
      "authoring::translating",
      "authoring::editing",
      "authoring::plain",
      "consultations",
      "areas",
      "directory",
      "draws",
      "evaluation",
      "groups",
      "participants",
      "reach",
      "outbox",
      "recordings",
      "reminders",
      "responses",
      "listening",
      "analysis",
      "assisted",
      "outcomes",
      "themes",
      "translated",
      "translation",
      "security",
      "privacy",
      "ratings"
    })
package org.earshot.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
