/**
 * Answers that somebody enters for someone else: the form, question by question or all on one page,
 * and the sheet of paper that they are copied from.
 */
@NullMarked
package org.earshot.web.assisted;

import org.jspecify.annotations.NullMarked;
