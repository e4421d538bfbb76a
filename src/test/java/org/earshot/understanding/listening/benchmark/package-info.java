/**
 * Measures how well languages are told apart; see {@code src/docs/languages.md} for the command.
 * The texts to measure on are not in the repository.
 */
@NullMarked
package org.earshot.understanding.listening.benchmark;

import org.jspecify.annotations.NullMarked;
