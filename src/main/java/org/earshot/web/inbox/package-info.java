/**
 * The inbox as officers see it: who needs a person, what was said, and what to do about it. Every
 * rule is the room {@code inbox}'s.
 */
@NullMarked
package org.earshot.web.inbox;

import org.jspecify.annotations.NullMarked;
