/**
 * The feedback report, the outcome and its corrections: written, approved by a second officer,
 * sent.
 */
@NullMarked
package org.earshot.web.papers;

import org.jspecify.annotations.NullMarked;
