/** What the adapters' web endpoints share: where we are reached, and how we refuse. */
@NullMarked
package org.earshot.channels.door;

import org.jspecify.annotations.NullMarked;
