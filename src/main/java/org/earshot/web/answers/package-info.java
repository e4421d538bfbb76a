/**
 * What people said: responses by pseudonym, transcripts, results, recordings, corrected answers.
 */
@NullMarked
package org.earshot.web.answers;

import org.jspecify.annotations.NullMarked;
