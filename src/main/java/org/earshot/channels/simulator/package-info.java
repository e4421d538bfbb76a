/** Phones in the browser: a channel like any other, whose messages stay on this machine. */
@NullMarked
@NamedInterface("simulator")
package org.earshot.channels.simulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
