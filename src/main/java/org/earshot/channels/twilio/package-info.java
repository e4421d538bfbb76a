/** The adapter for Twilio: webhooks in, requests out, error codes sorted. */
@NullMarked
package org.earshot.channels.twilio;

import org.jspecify.annotations.NullMarked;
