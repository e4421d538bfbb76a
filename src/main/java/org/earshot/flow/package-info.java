/**
 * The idea itself: a conversation, what was said, and the turn that follows. Pure Java, no clock,
 * no database; {@link org.earshot.flow.Engine} is the one door.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.earshot.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
