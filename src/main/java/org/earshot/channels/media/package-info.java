/** Fetching what came with a message from its provider, safely and only when asked to. */
@NullMarked
@NamedInterface("media")
package org.earshot.channels.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
