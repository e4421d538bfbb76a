/**
 * Answers and results as files to take away: tables, a codebook, what a statistics program reads.
 * Every file of responses has the same columns; all are written as they are read.
 */
@NullMarked
package org.earshot.web.exports;

import org.jspecify.annotations.NullMarked;
