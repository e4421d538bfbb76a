/**
 * Earshot: short consultations by message, with the loop closed. {@link org.earshot.Earshot} starts
 * it.
 */
@NullMarked
package org.earshot;

import org.jspecify.annotations.NullMarked;
