/**
 * How words become what a channel can show: GSM-7 and segments, numbered lists, buttons, long texts
 * in several messages. All of it is pure.
 */
@NullMarked
package org.earshot.channels.fitting;

import org.jspecify.annotations.NullMarked;
