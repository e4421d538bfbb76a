/**
 * What people said: responses by pseudonym, transcripts, results, recordings, corrected answers,
 * words to learn.
 */
@NullMarked
package org.earshot.web.answers;

import org.jspecify.annotations.NullMarked;
