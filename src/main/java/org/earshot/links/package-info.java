/**
 * Looks up whether web addresses that officers write lead anywhere, without letting anybody reach
 * into the network that Earshot stands in. {@link org.earshot.links.LinkLookUp} is the door.
 *
 * <p>It speaks HTTP over a socket of its own: an HTTP client resolves a host by itself, so the
 * address that was checked need not be the one that it connects to.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.earshot.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
