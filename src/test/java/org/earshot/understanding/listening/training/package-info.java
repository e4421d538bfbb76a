/**
 * How the model of languages in the jar was made; see {@code src/docs/languages.md}. Nothing here
 * runs in a build: the sentences that it learns from are not in the repository.
 */
@NullMarked
package org.earshot.understanding.listening.training;

import org.jspecify.annotations.NullMarked;
