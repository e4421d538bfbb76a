/**
 * Telephones in the browser: whoever opens them texts Earshot as a resident would. Only where
 * {@code earshot.simulator.enabled} says so.
 */
@NullMarked
package org.earshot.web.simulator;

import org.jspecify.annotations.NullMarked;
