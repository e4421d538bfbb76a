/** What the adapters remember between messages, whatever the provider. */
@NullMarked
package org.earshot.channels.store;

import org.jspecify.annotations.NullMarked;
