/**
 * Providers that speak their real protocol on this machine, for tests: they keep what they were
 * sent, sign what they bring, and fail when told to.
 */
@NullMarked
package org.earshot.channels.testing;

import org.jspecify.annotations.NullMarked;
