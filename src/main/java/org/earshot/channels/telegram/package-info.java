/** The adapter for Telegram: webhooks in, requests out, error codes sorted. */
@NullMarked
package org.earshot.channels.telegram;

import org.jspecify.annotations.NullMarked;
