/**
 * Sessions with a group of people: when and where they were held, and what a group said together,
 * which is nobody's answer. {@link org.earshot.groups.GroupSessions} and {@link
 * org.earshot.groups.SaidTogether} are the doors; the sheets of single people are in the room
 * {@code assisted}.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"analysis", "consultations", "flow", "participants", "privacy"})
package org.earshot.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
