/**
 * The letter box: what a provider must be able to do, and what became of a message. For the outbox
 * only, so that nothing is ever sent past consent and STOP.
 */
@NullMarked
@NamedInterface("sending")
package org.earshot.channels.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
